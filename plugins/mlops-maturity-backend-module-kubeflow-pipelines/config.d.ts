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
     * The Kubeflow Pipelines servers that pipelines and runs are read from.
     */
    kubeflowPipelines?: {
      /** The first is asked where an entity names none. */
      servers?: Array<{
        /**
         * What entities call it in `mlops-maturity/kubeflow-server`; letters,
         * digits, dots, dashes and underscores.
         * @visibility backend
         */
        name: string;
        /**
         * The address above `/apis/v2beta1`; within Kubeflow it ends with
         * `/pipeline`.
         * @visibility backend
         */
        baseUrl: string;
        /**
         * Where people open the server's pages. Without it, evidence has no
         * links.
         * @visibility backend
         */
        uiUrl?: string;
        /**
         * Sent as a bearer token.
         * @visibility secret
         */
        token?: string;
        /**
         * The namespace that is read; needed where the server has many users.
         * @visibility backend
         */
        namespace?: string;
      }>;
      /**
       * Newest runs that are kept of one target, at most 200. Default 30.
       * @visibility backend
       */
      maxRuns?: number;
      /**
       * Pages of a hundred runs that are looked through for them. Default 5.
       * @visibility backend
       */
      maxRunPages?: number;
      /**
       * Requests that one sweep of one target may send. Default 60.
       * @visibility backend
       */
      requestsPerSweep?: number;
      /**
       * Requests under way at the same time for one target, at most 50.
       * Default 2.
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
    };
  };
}
