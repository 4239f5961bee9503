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
     * How the Azure DevOps collector reads. Hosts and credentials come from
     * `integrations.azure`.
     */
    azureDevOps?: {
      /**
       * Hosts of `integrations.azure` whose address isn't `https://` and their
       * name, or that know another version of the REST API.
       */
      hosts?: Array<{
        /**
         * As `integrations.azure` names it.
         * @visibility backend
         */
        host: string;
        /**
         * Where its organizations or collections are, such as
         * `https://ado.example.com/tfs`.
         * @visibility backend
         */
        baseUrl?: string;
        /**
         * Version of the REST API, in quotes. Default `7.1`; Azure DevOps
         * Server 2022 knows `7.0`.
         * @visibility backend
         */
        apiVersion?: string;
      }>;
      /**
       * Requests that one sweep of one target may send. What is left over is
       * read by the next sweeps. Default 600.
       * @visibility backend
       */
      requestsPerSweep?: number;
      /**
       * Requests under way at the same time for one target, at most 50.
       * Default 4.
       * @visibility backend
       */
      concurrency?: number;
      /**
       * Seconds until a request is given up. Default 20.
       * @visibility backend
       */
      timeoutSeconds?: number;
      /**
       * Longest answer that is read, in bytes after decompression. Default
       * 20,000,000.
       * @visibility backend
       */
      maxAnswerBytes?: number;
      /**
       * Paths of a repository that are kept; past it the listing counts as
       * cut. Default 20,000.
       * @visibility backend
       */
      maxTreeEntries?: number;
      /**
       * Files of a repository whose text is read. Default 150.
       * @visibility backend
       */
      maxFiles?: number;
      /**
       * Bytes that are kept of a file. Default 131,072.
       * @visibility backend
       */
      maxFileBytes?: number;
      /**
       * Pipelines of a repository, or of a name, that are read. Default 100.
       * @visibility backend
       */
      maxDefinitions?: number;
      /**
       * Newest runs that are read of each pipeline, at most 200. Default 30.
       * @visibility backend
       */
      buildsPerDefinition?: number;
      /**
       * Runs whose jobs and steps are read. Default 100.
       * @visibility backend
       */
      maxBuildsWithJobs?: number;
      /**
       * Environments of a project whose deployments are read. Default 20.
       * @visibility backend
       */
      maxEnvironments?: number;
      /**
       * Newest deployments that are kept of each environment, at most 100.
       * Default 10.
       * @visibility backend
       */
      deploymentsPerEnvironment?: number;
    };
  };
}
