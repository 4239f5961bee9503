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

const text = z.string().nullish();
/** 64-bit numbers come as text. */
const int64 = z.union([z.string(), z.number()]).nullish();
const reference = z
  .object({ pipeline_id: text, pipeline_version_id: text })
  .nullish();

export const pipeline = z.object({
  pipeline_id: z.string(),
  display_name: text,
  name: text,
});

export const experiment = z.object({
  experiment_id: z.string(),
  display_name: text,
});

export const recurringRun = z.object({
  recurring_run_id: z.string(),
  display_name: text,
  pipeline_id: text,
  pipeline_version_reference: reference,
  trigger: z
    .object({
      cron_schedule: z.object({ cron: text, end_time: text }).nullish(),
      periodic_schedule: z
        .object({ interval_second: int64, end_time: text })
        .nullish(),
    })
    .nullish(),
  mode: text,
  status: text,
});

/** What depends on what: names of tasks, with those that come before. */
export const dag = z.record(z.string(), z.array(z.string()));

const task = z.object({
  task_id: text,
  display_name: text,
  create_time: text,
  start_time: text,
  end_time: text,
  state: text,
});

export const run = z.object({
  run_id: z.string(),
  experiment_id: text,
  display_name: text,
  storage_state: text,
  pipeline_id: text,
  pipeline_version_reference: reference,
  recurring_run_id: text,
  created_at: z.string(),
  finished_at: text,
  state: text,
  run_details: z.object({ task_details: z.array(task).nullish() }).nullish(),
  state_history: z
    .array(z.object({ update_time: text, state: text }))
    .nullish(),
  /** Of the definition that is part of the run, where it is. */
  dag: dag.optional(),
});

export type KubeflowPipeline = z.infer<typeof pipeline>;
export type RecurringRun = z.infer<typeof recurringRun>;
export type KubeflowRun = z.infer<typeof run>;
export type KubeflowTask = z.infer<typeof task>;
export type Dag = z.infer<typeof dag>;
