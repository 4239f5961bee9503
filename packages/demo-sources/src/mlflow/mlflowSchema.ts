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
import { duration, wholeDays } from '../scenarios/duration';
import { faultSchema } from '../scenarios/faultSchema';

const text = z.string().min(1);

const commit = z
  .string()
  .regex(/^[0-9a-f]{40}$/, 'must be the 40 digits of a commit');

/** A fixed value, or the bounds that the runs' values lie between. */
const metric = z.union([
  z.number(),
  z.tuple([z.number(), z.number()]),
  z.enum(['NaN', 'Infinity', '-Infinity']),
]);

const runs = z
  .strictObject({
    name: text.default('training'),
    every: duration.optional(),
    count: z.int().min(1).max(200).optional(),
    ago: z
      .union([wholeDays.transform(one => [one]), z.array(wholeDays).min(1)])
      .optional(),
    minutes: z.int().min(1).max(1000).default(25),
    status: z
      .enum(['FINISHED', 'FAILED', 'KILLED', 'RUNNING', 'SCHEDULED'])
      .default('FINISHED'),
    /** `mlflow.source.type` and `mlflow.source.name`. */
    source: z
      .strictObject({
        type: z.enum(['JOB', 'PROJECT', 'NOTEBOOK', 'LOCAL', 'RECIPE']),
        name: text,
      })
      .optional(),
    repository: text.optional(),
    /** Of the newest run, then of those before it; the last one goes on. */
    commit: z
      .union([commit.transform(one => [one]), z.array(commit).min(1)])
      .optional(),
    metrics: z.record(text, metric).default({}),
    params: z.record(text, z.string()).default({}),
    tags: z.record(text, z.string()).default({}),
    datasets: z
      .array(
        z.strictObject({
          name: text,
          /** Without one, each run has read other data. */
          digest: z.string().optional(),
          source: text,
        }),
      )
      .default([]),
    /** Files in the folder `model` of each run. */
    files: z
      .array(text)
      .default([
        'MLmodel',
        'model.pkl',
        'conda.yaml',
        'python_env.yaml',
        'requirements.txt',
      ]),
  })
  .refine(
    one => (one.every === undefined) !== (one.ago === undefined),
    'needs either every or ago',
  );

const experiment = z.strictObject({
  id: z.string().regex(/^\d{1,18}$/, 'must be digits, in quotes'),
  name: text,
  deleted: z.boolean().default(false),
  runs: z.array(runs).default([]),
});

/** Which version: 1 is the newest one. */
const nth = z.int().min(1).max(200);

const model = z.strictObject({
  name: text,
  tags: z.record(text, z.string()).default({}),
  /** So many of the newest finished runs of the experiment are registered. */
  registers: nth.default(1),
  aliases: z.record(text, nth).default({}),
  /** The old way of marking versions: `Production: 1`. */
  stages: z
    .record(text, z.union([nth.transform(one => [one]), z.array(nth)]))
    .default({}),
  /** Tags of every version. */
  versionTags: z.record(text, z.string()).default({}),
  /** What is otherwise in single versions. */
  versions: z
    .array(
      z.strictObject({
        nth,
        tags: z.record(text, z.string()).default({}),
        status: z
          .enum(['READY', 'PENDING_REGISTRATION', 'FAILED_REGISTRATION'])
          .default('READY'),
        /** Where the run is, if that is another server. */
        runLink: text.optional(),
      }),
    )
    .default([]),
});

/**
 * One experiment and the model that comes from it, as a scenario file
 * describes them. Spans of time are milliseconds after parsing.
 */
export const mlflowSchema = z.strictObject({
  description: z.string().default(''),
  experiment,
  model: model.optional(),
  /** `on` is an endpoint, such as `runs/search`. */
  errors: z.array(faultSchema).default([]),
});

/** A scenario after parsing. */
export type MlflowScenario = z.output<typeof mlflowSchema>;
