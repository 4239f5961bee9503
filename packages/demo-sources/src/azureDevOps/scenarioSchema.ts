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

const count = z.int().min(1).max(200);
const person = z.string().min(1);

const result = z.enum([
  'succeeded',
  'succeededWithIssues',
  'failed',
  'canceled',
  'skipped',
]);

const commits = z.strictObject({
  every: duration,
  count: count.default(40),
  by: z.array(person).min(1).default(['Mara Lind']),
});

const repository = z.strictObject({
  defaultBranch: z.string().default('main'),
  disabled: z.boolean().default(false),
  commits: commits.prefault({ every: '4d' }),
  /** Folders, relative to the scenario file, whose files it starts from. */
  from: z.array(z.string()).default([]),
  files: z.record(z.string(), z.string()).default({}),
});

const runs = z
  .strictObject({
    reason: z.enum([
      'individualCI',
      'batchedCI',
      'schedule',
      'pullRequest',
      'manual',
      'buildCompletion',
      'resourceTrigger',
    ]),
    every: duration.optional(),
    count: count.optional(),
    ago: z
      .union([wholeDays.transform(one => [one]), z.array(wholeDays).min(1)])
      .optional(),
    branch: z.string().optional(),
    by: person.optional(),
    /** Stages that run; the others are skipped. Without it, all run. */
    stages: z.array(z.string()).optional(),
    /** How jobs or steps ended, by the name that is shown. */
    results: z.record(z.string(), result).default({}),
    attempt: z.int().min(1).max(10).default(1),
    tests: z.boolean().default(true),
  })
  .refine(
    run => (run.every === undefined) !== (run.ago === undefined),
    'needs either every or ago',
  );

const pipeline = z
  .strictObject({
    /** A repository of this project. */
    repository: z.string().optional(),
    /** `owner/name`, for code that lives on GitHub. */
    github: z.string().optional(),
    /** Where the YAML is in the repository. */
    path: z.string().default('azure-pipelines.yml'),
    /** Where the YAML is beside this file, for code that lives elsewhere. */
    from: z.string().optional(),
    state: z.enum(['enabled', 'paused', 'disabled']).default('enabled'),
    runs: z.array(runs).default([]),
    /** Results of the tests of each run, by name of the test run. */
    tests: z
      .record(
        z.string(),
        z.strictObject({
          passed: z.int().min(0),
          failed: z.int().min(0).default(0),
          skipped: z.int().min(0).default(0),
        }),
      )
      .default({}),
    /** Share of lines. */
    coverage: z.number().min(0).max(1).optional(),
  })
  .refine(
    one => (one.repository === undefined) !== (one.github === undefined),
    'needs either repository or github',
  );

const environment = z.strictObject({
  approvers: z.array(person).default([]),
  /** Branches that may deploy, such as `refs/heads/main`. */
  branches: z.string().optional(),
  /** Further checks by their shown names. */
  checks: z.array(z.string()).default([]),
});

/**
 * One project as a scenario file describes it. Spans of time are milliseconds
 * after parsing.
 */
export const azureScenarioSchema = z.strictObject({
  description: z.string().default(''),
  repositories: z.record(z.string(), repository).default({}),
  pipelines: z.record(z.string(), pipeline).default({}),
  environments: z.record(z.string(), environment).default({}),
  errors: z.array(faultSchema).default([]),
});

/** A scenario after parsing. */
export type AzureScenario = z.output<typeof azureScenarioSchema>;
/** One pipeline of a scenario. */
export type ScenarioPipeline = AzureScenario['pipelines'][string];
/** Runs of a pipeline for one reason. */
export type ScenarioBuilds = ScenarioPipeline['runs'][number];
