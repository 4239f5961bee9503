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
     * How much the KServe collector reads. Clusters and credentials come from
     * `kubernetes.clusterLocatorMethods`.
     */
    kserve?: {
      /**
       * Serving endpoints of each kind that are read for one target. Default
       * 100.
       * @visibility backend
       */
      maxEndpoints?: number;
      /**
       * Requests that one sweep of one target may send. Default 40.
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
       * 10,000,000.
       * @visibility backend
       */
      maxAnswerBytes?: number;
    };
  };
}
