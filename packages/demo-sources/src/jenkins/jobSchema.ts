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

const stageStatus = z.enum([
  'SUCCESS',
  'FAILED',
  'UNSTABLE',
  'ABORTED',
  'NOT_EXECUTED',
]);

const suite = z.union([
  z
    .int()
    .min(1)
    .transform(total => ({ total, failed: 0, skipped: 0 })),
  z.strictObject({
    total: z.int().min(1).max(5000),
    failed: z.int().min(0).default(0),
    skipped: z.int().min(0).default(0),
  }),
]);

const builds = z
  .strictObject({
    /** Why Jenkins built: its causes are made of this. */
    cause: z.enum([
      'push',
      'indexing',
      'timer',
      'user',
      'replay',
      'upstream',
      'remote',
      'webhook',
    ]),
    every: duration.optional(),
    count: z.int().min(1).max(200).optional(),
    ago: z
      .union([wholeDays.transform(one => [one]), z.array(wholeDays).min(1)])
      .optional(),
    /** Of a multibranch project; `PR-7` is the job of a pull request. */
    branch: z.string().min(1).optional(),
    by: z.string().min(1).default('mara-lind'),
    /** How stages ended that did not succeed; by their names. */
    stages: z.record(z.string(), stageStatus).default({}),
    /** Overrides what the stages add up to. */
    result: z
      .enum(['SUCCESS', 'UNSTABLE', 'FAILURE', 'NOT_BUILT', 'ABORTED'])
      .optional(),
    /** Has not ended yet. */
    running: z.boolean().default(false),
    minutes: z.int().min(1).max(1000).optional(),
    /** Results of tests, by suite: how many, or how they ended. */
    tests: z.record(z.string(), suite).optional(),
  })
  .superRefine((one, context) => {
    if (one.every !== undefined && one.ago !== undefined) {
      context.addIssue({
        code: 'custom',
        message: 'says both every and ago: one of them decides when',
      });
    }
    if (
      one.every === undefined &&
      one.ago === undefined &&
      one.cause !== 'push'
    ) {
      context.addIssue({
        code: 'custom',
        message: `builds by ${one.cause} need every or ago (a push without them follows the commits)`,
      });
    }
  });

/** One job as a scenario file describes it. Spans of time are milliseconds. */
export const jobSchema = z
  .strictObject({
    description: z.string().default(''),
    type: z.enum(['pipeline', 'multibranch', 'freestyle']).default('pipeline'),
    /** A repository of GitHub's scenarios, whose commits are built. */
    repository: z.string().optional(),
    defaultBranch: z.string().default('main'),
    disabled: z.boolean().default(false),
    /** The stages of its Jenkinsfile, in order. */
    stages: z.array(z.string().min(1)).default([]),
    /** Without the plugin that tells of stages. */
    stageView: z.boolean().default(true),
    builds: z.array(builds).default([]),
    errors: z.array(faultSchema).default([]),
  })
  .superRefine((job, context) => {
    job.builds.forEach((build, index) => {
      for (const name of Object.keys(build.stages)) {
        if (!job.stages.includes(name)) {
          context.addIssue({
            code: 'custom',
            path: ['builds', index, 'stages', name],
            message: `is no stage of the job; it has ${job.stages.join(', ') || 'none'}`,
          });
        }
      }
    });
  });

/** A job after parsing. */
export type ScenarioJob = z.output<typeof jobSchema>;
/** Builds of one job for one cause. */
export type ScenarioBuilds = ScenarioJob['builds'][number];
/** How a stage ended, in the words of the plugin that tells of stages. */
export type StageStatus = z.output<typeof stageStatus>;
