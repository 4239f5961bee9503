/*
 * Copyright 2026 The MLOps Maturity Authors
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

export interface Config {
  mlopsMaturity?: {
    /**
     * Repositories that are read by Backstage's URL reader, and how much of
     * them. Hosts and credentials come from `integrations`.
     */
    repository?: {
      /**
       * Hosts of `integrations.github` and `integrations.gitlab` to read too,
       * for portals without the modules for them. Hosts of Bitbucket, Gitea and
       * Gerrit are always read.
       * @visibility backend
       */
      hosts?: string[];
      /**
       * Seconds until reading a repository is given up, at most 3600. Default
       * 120.
       * @visibility backend
       */
      timeoutSeconds?: number;
      /**
       * Bytes that a repository's files may have together; reading stops there.
       * Default 2,000,000,000.
       * @visibility backend
       */
      maxArchiveBytes?: number;
      /**
       * Files that a repository may have; reading stops there. Default 200,000.
       * @visibility backend
       */
      maxArchiveEntries?: number;
      /**
       * Paths of a repository that are kept; past it the listing counts as
       * cut. Default 20,000.
       * @visibility backend
       */
      maxTreeEntries?: number;
      /**
       * Files of a repository whose text is kept. Default 150.
       * @visibility backend
       */
      maxFiles?: number;
      /**
       * Bytes that are kept of a file. Default 65,536.
       * @visibility backend
       */
      maxFileBytes?: number;
    };
  };
}
