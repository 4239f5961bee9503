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
  /**
   * The Jenkins servers that may be read, as the Jenkins plugin of Backstage
   * has them.
   */
  jenkins?: {
    /**
     * Address of the instance `default`; may have a path.
     * @visibility backend
     */
    baseUrl?: string;
    /**
     * User in whose name it is read. Given together with `apiKey`.
     * @visibility backend
     */
    username?: string;
    /**
     * API token of the user.
     * @visibility secret
     */
    apiKey?: string;
    /**
     * Further headers of every request; `Authorization` replaces user and key.
     * @deepVisibility secret
     */
    extraRequestHeaders?: { [name: string]: string };
    /** Further instances, which annotations name. */
    instances?: Array<{
      /**
       * Stands before the job in `jenkins.io/job-full-name`; without spaces,
       * colons and commas. `default` is the one that needs no naming.
       * @visibility backend
       */
      name: string;
      /**
       * Address of the instance; may have a path.
       * @visibility backend
       */
      baseUrl: string;
      /**
       * User in whose name it is read. Given together with `apiKey`.
       * @visibility backend
       */
      username?: string;
      /**
       * API token of the user.
       * @visibility secret
       */
      apiKey?: string;
      /**
       * Further headers of every request; `Authorization` replaces user and
       * key.
       * @deepVisibility secret
       */
      extraRequestHeaders?: { [name: string]: string };
    }>;
  };
  mlopsMaturity?: {
    /**
     * How much the Jenkins collector reads. Instances and credentials come from
     * `jenkins`.
     */
    jenkins?: {
      /**
       * Requests that one sweep of one job or folder may send. What is left
       * over is read by the next sweeps. Default 300.
       * @visibility backend
       */
      requestsPerSweep?: number;
      /**
       * Requests under way at the same time for one job or folder, at most 50.
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
       * Jobs of a folder that are read, at most 200. Default 20.
       * @visibility backend
       */
      jobsPerFolder?: number;
      /**
       * Branches of a multibranch project whose builds are read, the default
       * branch first and then those built last, at most 50. Default 5.
       * @visibility backend
       */
      branchesPerProject?: number;
      /**
       * Newest builds that are read of each job, at most 100. Default 30.
       * @visibility backend
       */
      buildsPerJob?: number;
      /**
       * Builds of one target whose stages and test suites are read, those of
       * default branches first. Default 100.
       * @visibility backend
       */
      maxBuildsInDetail?: number;
    };
  };
}
