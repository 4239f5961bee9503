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
const username = z
  .string()
  .regex(
    /^[a-z0-9][\w.-]{0,100}$/,
    'must be a user name in lower case, such as mara-lind or project_17_bot',
  );
const status = z.enum([
  'success',
  'failed',
  'canceled',
  'skipped',
  'manual',
  'running',
]);

/**
 * When something happens: again and again (`every`, `count`), or on certain
 * days before today (`ago`).
 */
const cadence = {
  every: duration.optional(),
  count: count.optional(),
  ago: z
    .union([wholeDays.transform(one => [one]), z.array(wholeDays).min(1)])
    .optional(),
};

const approval = z.strictObject({
  by: username,
  status: z.enum(['approved', 'rejected']).default('approved'),
});

/** A job of the CI definition, or one that starts a child pipeline. */
const job = z.strictObject({
  stage: z.string().min(1),
  minutes: z.int().min(1).max(1000).default(3),
  allowFailure: z.boolean().default(false),
  /** A person has to start it. */
  manual: z.boolean().default(false),
  environment: z.string().optional(),
  tags: z.array(z.string()).default([]),
  runner: z.string().default('shared-runner'),
  /** Jobs of the child pipeline that it starts. */
  child: z.array(z.string()).min(1).optional(),
  approvals: z.array(approval).default([]),
});

const outcome = z.union([
  status.transform(one => ({ status: one, tries: 1, by: undefined })),
  z.strictObject({
    status: status.default('success'),
    /** How often it was tried. */
    tries: z.int().min(1).max(5).default(1),
    /** Who played a manual job, or repeated it. */
    by: username.optional(),
  }),
]);

const pipelines = z
  .strictObject({
    source: z.enum([
      'push',
      'web',
      'schedule',
      'api',
      'trigger',
      'pipeline',
      'chat',
      'webide',
      'merge_request_event',
      'external',
    ]),
    ...cadence,
    /** Description of the schedule that started it. */
    schedule: z.string().optional(),
    name: z.string().optional(),
    ref: z.string().optional(),
    by: username.optional(),
    jobs: z.array(z.string()).min(1),
    outcomes: z.record(z.string(), outcome).default({}),
    /** Overrides what the jobs add up to. */
    status: status.optional(),
    coverage: z.number().min(0).max(100).optional(),
    /** Counts by suite. */
    tests: z
      .record(
        z.string(),
        z.strictObject({
          passed: z.int().min(0),
          failed: z.int().min(0).default(0),
          skipped: z.int().min(0).default(0),
        }),
      )
      .optional(),
  })
  .refine(
    one => one.source === 'push' || one.every !== undefined || one.ago,
    'needs every or ago (a push without them follows the commits)',
  )
  .refine(
    one => (one.source === 'schedule') === (one.schedule !== undefined),
    'a schedule, and nothing else, says by its description which one it is',
  );

const folder = z.union([
  z.string().transform(path => ({ folder: path, into: '' })),
  z.strictObject({ folder: z.string(), into: z.string() }),
]);

/**
 * One project as a scenario file describes it. Spans of time are milliseconds
 * after parsing.
 */
export const gitlabScenarioSchema = z.strictObject({
  description: z.string().default(''),
  defaultBranch: z.string().default('main'),
  archived: z.boolean().default(false),
  /** Free knows neither approvals nor protected environments. */
  plan: z.enum(['free', 'premium']).default('premium'),
  ciConfigPath: z.string().optional(),
  /** False where the project's settings switch CI/CD off. */
  builds: z.boolean().default(true),
  from: z.union([folder.transform(one => [one]), z.array(folder)]).default([]),
  files: z.record(z.string(), z.string()).default({}),
  commits: z
    .strictObject({
      every: duration,
      count: count.default(40),
      by: z.array(username).min(1).default(['mara-lind']),
    })
    .prefault({ every: '4d' }),
  jobs: z.record(z.string(), job).default({}),
  pipelines: z.array(pipelines).default([]),
  schedules: z
    .array(
      z.strictObject({
        description: z.string().min(1),
        cron: z.string().min(1),
        timezone: z.string().default('UTC'),
        active: z.boolean().default(true),
        by: username.default('mara-lind'),
      }),
    )
    .default([]),
  environments: z
    .record(
      z.string(),
      z.strictObject({
        tier: z.enum([
          'production',
          'staging',
          'testing',
          'development',
          'other',
        ]),
        /** Goes away by itself. */
        stops: z.boolean().default(false),
        protected: z
          .strictObject({ approvals: z.int().min(0).default(0) })
          .optional(),
      }),
    )
    .default({}),
  /** Deployments that something told the API of; no job stands behind them. */
  deployments: z
    .array(
      z.strictObject({
        environment: z.string(),
        ...cadence,
        by: username,
        status: z
          .enum(['success', 'failed', 'canceled', 'running', 'blocked'])
          .default('success'),
      }),
    )
    .default([]),
  errors: z.array(faultSchema).default([]),
});

/** A scenario after parsing. */
export type GitlabScenario = z.output<typeof gitlabScenarioSchema>;
/** Pipelines of one source. */
export type ScenarioPipelines = GitlabScenario['pipelines'][number];
/** A job as the scenario describes it. */
export type ScenarioJob = GitlabScenario['jobs'][string];
/** How a job or a pipeline ended, in GitLab's words. */
export type GitlabStatus = z.output<typeof status>;
