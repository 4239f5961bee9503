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
     * The Prometheus servers that workloads are measured by, and what they are
     * asked.
     */
    prometheus?: {
      /**
       * Servers with Prometheus' HTTP API, such as Prometheus, Thanos, Mimir
       * or VictoriaMetrics. The first is asked where an entity names none.
       */
      servers?: Array<{
        /**
         * What entities call it in `mlops-maturity/prometheus-server` or
         * `prometheus.io/service-name`; letters, digits, dots, dashes and
         * underscores.
         * @visibility backend
         */
        name: string;
        /**
         * The address above `/api/v1`, such as `https://prometheus.acme.example`.
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
         * Sent as a bearer token; not together with a user name.
         * @visibility secret
         */
        token?: string;
        /**
         * For HTTP basic authentication.
         * @visibility backend
         */
        username?: string;
        /**
         * For HTTP basic authentication.
         * @visibility secret
         */
        password?: string;
        /**
         * Further headers of each request, such as `X-Scope-OrgID`.
         * @deepVisibility secret
         */
        headers?: { [name: string]: string };
      }>;
      /**
       * The series that are asked for, as PromQL selectors. `{selector}` stands
       * for the matchers of the workload's pods, `{service}` for those of its
       * services, both without braces.
       */
      queries?: {
        /**
         * Default `container_network_receive_bytes_total{{selector}}`.
         * @visibility backend
         */
        network?: string;
        /**
         * Default `container_memory_working_set_bytes{{selector}}`.
         * @visibility backend
         */
        memory?: string;
        /**
         * Default `DCGM_FI_DEV_GPU_UTIL{{selector}}`.
         * @visibility backend
         */
        gpu?: string;
        /**
         * Series about the model; ends with `}`. By default the names that hold
         * drift, prediction_, model_accuracy, model_auc, model_f1, model_rmse,
         * model_mae or data_quality, and psi as a word.
         * @visibility backend
         */
        model?: string;
        /**
         * Series of ones and zeros. Default `probe_success{{service}}`.
         * @visibility backend
         */
        availability?: string;
      };
      /**
       * How far back samples are looked for, in hours, at most 168. Default 24.
       * @visibility backend
       */
      lookbackHours?: number;
      /**
       * The days that availability is averaged over, at most 365. Default 30.
       * @visibility backend
       */
      availabilityDays?: number;
      /**
       * Alert rules that are kept of one workload. Default 100.
       * @visibility backend
       */
      maxRules?: number;
      /**
       * Requests that one sweep of one workload may send. Default 30.
       * @visibility backend
       */
      requestsPerSweep?: number;
      /**
       * Requests under way at the same time for one workload, at most 50.
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
