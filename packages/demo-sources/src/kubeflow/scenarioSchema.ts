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

const state = z.enum(['SUCCEEDED', 'FAILED', 'SKIPPED', 'CANCELED', 'RUNNING']);

const recurring = z.strictObject({
  name: z.string().min(1),
  /** Six fields, seconds first. */
  cron: z.string().optional(),
  every: duration.optional(),
  enabled: z.boolean().default(true),
});

const runs = z
  .strictObject({
    /** The recurring run that starts them; without it somebody does. */
    recurring: z.string().optional(),
    every: duration.optional(),
    count: z.int().min(1).max(500).default(8),
    ago: z.array(duration).min(1).optional(),
    minutes: z.int().min(1).max(1000).default(40),
    state: state.default('SUCCEEDED'),
    /** Tasks that ended otherwise. */
    tasks: z.record(z.string(), state).default({}),
  })
  .refine(
    one => (one.every === undefined) !== (one.ago === undefined),
    'needs either every or ago',
  );

/** One pipeline of Kubeflow Pipelines, its schedules and its runs. */
export const kubeflowScenario = z.strictObject({
  description: z.string().default(''),
  namespace: z.string().default('kubeflow'),
  experiment: z.string().default('Default'),
  /** What is shown; the name is that of the file. */
  displayName: z.string().optional(),
  /** Tasks with those that come before. */
  tasks: z.record(z.string(), z.array(z.string())),
  recurring: z.array(recurring).default([]),
  runs: z.array(runs).default([]),
  /** Whether lists of runs tell their tasks; older servers do. */
  tasksInLists: z.boolean().default(true),
  /** `on` is below the server, such as `/apis/v2beta1/runs`. */
  errors: z.array(faultSchema).default([]),
});

/** A scenario after parsing; spans of time are milliseconds. */
export type KubeflowScenario = z.output<typeof kubeflowScenario>;
