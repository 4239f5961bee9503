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

/**
 * Answers as https://prometheus.io/docs/prometheus/latest/querying/api/
 * documents their form ("Instant queries", "Rules"), with values of our own.
 */

export const noSeries = {
  status: 'success',
  data: { resultType: 'vector', result: [] },
};

/** Whole seconds, as some servers that speak the same API answer. */
export const sampledAt = (seconds: number) => ({
  status: 'success',
  data: {
    resultType: 'vector',
    result: [{ metric: {}, value: [1795185000, String(seconds)] }],
  },
  warnings: ['results may be incomplete'],
});

export const rules = {
  status: 'success',
  data: {
    groups: [
      {
        name: 'serving',
        file: '/rules.yaml',
        interval: 60,
        limit: 0,
        rules: [
          {
            alerts: [
              {
                activeAt: '2026-11-20T10:00:00.1+02:00',
                annotations: { summary: 'High request latency' },
                labels: { alertname: 'Slow', severity: 'page' },
                state: 'firing',
                value: '1e+00',
              },
            ],
            annotations: { summary: 'High request latency' },
            duration: 600,
            health: 'ok',
            labels: { severity: 'page', service: 'transformer-health' },
            name: 'Slow',
            query: 'latency:mean5m > 0.5',
            type: 'alerting',
            state: 'firing',
            lastEvaluation: '2026-11-20T14:29:58.123Z',
            evaluationTime: 0.0001,
          },
          {
            health: 'err',
            labels: { severity: 'ticket', service: 'transformer-health' },
            lastError: 'execution error',
            name: 'Slow',
            query: 'latency:mean5m > 0.2',
            type: 'alerting',
            state: 'new-word',
          },
          {
            health: 'ok',
            name: 'job:latency:mean5m{service="transformer-health"}',
            query: 'avg(latency{service="transformer-health"})',
            type: 'recording',
          },
        ],
      },
      { name: 'empty', file: '/rules.yaml', rules: [] },
    ],
  },
};
