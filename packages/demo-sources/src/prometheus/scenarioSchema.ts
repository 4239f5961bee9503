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

import { z } from 'zod';
import { duration } from '../scenarios/duration';
import { faultSchema } from '../scenarios/faultSchema';

const labels = z
  .record(z.string().regex(/^[a-zA-Z_]\w*$/, 'must be a label'), z.string())
  .default({});

const series = z.strictObject({
  metric: z
    .string()
    .regex(/^[a-zA-Z_:][\w:]*$/, 'must be the name of a metric'),
  labels,
  value: z.number(),
  /** How often it is scraped. */
  every: duration.prefault('1m'),
  /** Since when it isn't scraped any more. */
  stopped: duration.optional(),
});

const rule = z.strictObject({
  group: z.string().min(1),
  alert: z.string().min(1),
  expr: z.string().min(1),
  for: duration.optional(),
  labels,
  annotations: z.record(z.string(), z.string()).default({}),
  state: z.enum(['inactive', 'pending', 'firing']).default('inactive'),
  health: z.enum(['ok', 'err', 'unknown']).default('ok'),
});

/** A part of what a Prometheus server holds: series and alert rules. */
export const prometheusScenario = z.strictObject({
  description: z.string().default(''),
  /** Labels of all series of the file. */
  labels,
  series: z.array(series).default([]),
  rules: z.array(rule).default([]),
  /** `on` is below the server: `/api/v1/rules`, `/api/v1/query/<metric>`. */
  errors: z.array(faultSchema).default([]),
});

/** A scenario after parsing; spans of time are milliseconds. */
export type PrometheusScenario = z.output<typeof prometheusScenario>;
/** An alert rule of a scenario. */
export type ScenarioRule = PrometheusScenario['rules'][number];
