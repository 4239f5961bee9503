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
    /** Which Feast registry servers are read, and how much of them. */
    feast?: {
      /**
       * The registry servers, with REST switched on; no other host is ever
       * contacted. A component is read from the one that its annotation
       * `mlops-maturity/feast-server` names, else from the first.
       */
      servers?: Array<{
        /**
         * What annotations call it: letters, digits, `.`, `_` and `-`.
         * @visibility backend
         */
        name: string;
        /**
         * Where the server is, above `/api/v1`, such as
         * `https://feast.example.com`.
         * @visibility backend
         */
        baseUrl: string;
        /**
         * Where Feast's web interface is, for links. Without it, there are
         * none: the registry server has no pages.
         * @visibility backend
         */
        uiUrl?: string;
        /**
         * Sent as bearer token.
         * @visibility secret
         */
        token?: string;
      }>;
      /**
       * Requests that one sweep of one project may send. Default 20.
       * @visibility backend
       */
      requestsPerSweep?: number;
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
       * Feature views of a project that are read. Default 500.
       * @visibility backend
       */
      maxFeatureViews?: number;
    };
  };
}
