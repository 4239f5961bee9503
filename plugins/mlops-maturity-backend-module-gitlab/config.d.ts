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
     * How much the GitLab collector reads. Hosts and credentials come from
     * `integrations.gitlab`.
     */
    gitlab?: {
      /**
       * Requests that one sweep of one project may send. What is left over
       * is read by the next sweeps. Default 600.
       * @visibility backend
       */
      requestsPerSweep?: number;
      /**
       * Requests under way at the same time for one project, at most 50.
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
       * Paths of a repository that are kept, read by the hundred; past it the
       * listing counts as cut. Default 10,000.
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
       * Newest pipelines that are read of the project, at most 100. Where there
       * are more, those of the default branch and those that no push started
       * are read beside them. Default 50.
       * @visibility backend
       */
      pipelinesPerList?: number;
      /**
       * Pipelines whose details, jobs, child pipelines and test reports are
       * read. Default 60.
       * @visibility backend
       */
      maxPipelinesWithJobs?: number;
      /**
       * Pipeline schedules that are read. Default 20.
       * @visibility backend
       */
      maxSchedules?: number;
      /**
       * Environments whose deployments are read. Default 20.
       * @visibility backend
       */
      maxEnvironments?: number;
      /**
       * Newest successful deployments that are read of each environment, at most 100.
       * Default 10.
       * @visibility backend
       */
      deploymentsPerEnvironment?: number;
    };
  };
}
