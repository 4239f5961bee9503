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

import type { SourceClient } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';

const vectorAnswer = z.object({
  status: z.literal('success'),
  data: z.object({
    resultType: z.literal('vector'),
    result: z.array(
      z.object({
        metric: z.record(z.string(), z.string()),
        /** Seconds since 1970, whole or not, and the value as text. */
        value: z.tuple([z.number(), z.string()]),
      }),
    ),
  }),
});

const labels = z.record(z.string(), z.string()).nullish();

const rulesAnswer = z.object({
  status: z.literal('success'),
  data: z.object({
    groups: z.array(
      z.object({
        name: z.string(),
        file: z.string().nullish(),
        rules: z.array(
          z.object({
            name: z.string(),
            query: z.string().nullish(),
            type: z.string().nullish(),
            state: z.string().nullish(),
            health: z.string().nullish(),
            labels,
            alerts: z.array(z.object({ labels })).nullish(),
          }),
        ),
      }),
    ),
  }),
});

/** One series of an answer. */
export type Sample = { labels: Record<string, string>; value: number };

/** A group of rules as Prometheus describes it. */
export type PrometheusRuleGroup = z.infer<
  typeof rulesAnswer
>['data']['groups'][number];

/** The part of Prometheus' HTTP API that is read, for one sweep. */
export class PrometheusApi {
  constructor(private readonly client: SourceClient) {}

  /**
   * What an expression says now.
   *
   * @throws SourceError
   */
  async query(expression: string): Promise<Sample[]> {
    const { data } = await this.client.get({
      path: ['api', 'v1', 'query'],
      query: { query: expression },
      schema: vectorAnswer,
    });
    return data.result.map(({ metric, value }) => ({
      labels: metric,
      // Prometheus writes `NaN`, `+Inf` and `-Inf` for what is no number.
      value: Number(value[1].replace(/^([+-]?)Inf$/, '$1Infinity')),
    }));
  }

  /**
   * The groups of alert rules of the whole server.
   *
   * @throws SourceError
   */
  async alertRuleGroups(): Promise<PrometheusRuleGroup[]> {
    const { data } = await this.client.get({
      path: ['api', 'v1', 'rules'],
      query: { type: 'alert' },
      schema: rulesAnswer,
    });
    return data.groups;
  }
}
