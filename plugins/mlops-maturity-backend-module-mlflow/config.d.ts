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
    /** Which MLflow servers are read, and how much of them. */
    mlflow?: {
      /**
       * The servers; no other host is ever contacted. A component is read from
       * the one that its annotation `mlops-maturity/mlflow-server` names, else
       * from the first whose `baseUrl` has no `{project}`.
       */
      servers?: Array<{
        /**
         * What annotations call it: letters, digits, `.`, `_` and `-`.
         * @visibility backend
         */
        name: string;
        /**
         * Where the server is, above `/api/2.0/mlflow`, such as
         * `https://mlflow.example.com`. `{project}` stands for the component's
         * GitLab project, for GitLab's own endpoint:
         * `https://gitlab.example.com/api/v4/projects/{project}/ml/mlflow`.
         * @visibility backend
         */
        baseUrl: string;
        /**
         * Where people see the server, for links. Default `baseUrl`.
         * @visibility backend
         */
        uiUrl?: string;
        /**
         * Whether others can reach the server, so that its metrics are kept
         * centrally. Default true, but false for `localhost` and other names
         * of the machine itself.
         * @visibility backend
         */
        central?: boolean;
        /**
         * Sent as bearer token.
         * @visibility secret
         */
        token?: string;
        /**
         * For basic authentication, together with `password`.
         * @visibility backend
         */
        username?: string;
        /**
         * For basic authentication, together with `username`.
         * @visibility secret
         */
        password?: string;
        /**
         * Further headers of each request, such as those of a proxy.
         * @deepVisibility secret
         */
        headers?: { [name: string]: string };
      }>;
      /**
       * Requests that one sweep of one experiment or model may send. Default
       * 60.
       * @visibility backend
       */
      requestsPerSweep?: number;
      /**
       * Requests under way at the same time for one experiment or model, at
       * most 50. Default 4.
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
       * Newest finished runs of an experiment that are read, at most 500.
       * Default 50.
       * @visibility backend
       */
      maxRuns?: number;
      /**
       * Runs that started longer ago, in days, aren't read. Default 365.
       * @visibility backend
       */
      maxRunAgeDays?: number;
      /**
       * Newest versions of a model that are read, and the runs behind them, at
       * most 50. Default 10.
       * @visibility backend
       */
      maxVersions?: number;
    };
  };
}
