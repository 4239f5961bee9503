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
import { duration, wholeDays } from './duration';
import { faultSchema } from './faultSchema';

const conclusion = z.enum([
  'success',
  'failure',
  'neutral',
  'cancelled',
  'skipped',
  'timed_out',
  'action_required',
]);

const login = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,38}(\[bot\])?$/,
    'must be a login in lower case, such as mara-lind or release-bot[bot]',
  );

const count = z.int().min(1).max(200);

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

const commits = z.strictObject({
  every: duration,
  count: count.default(40),
  by: z.array(login).min(1).optional(),
});

const jobOutcome = z.union([
  conclusion.transform(one => ({ conclusion: one, steps: {} })),
  z.strictObject({
    conclusion: conclusion.default('success'),
    /** Step by its name as GitHub shows it. */
    steps: z.record(z.string(), conclusion).default({}),
  }),
]);

const approval = z.strictObject({
  by: login,
  environment: z.string().default('production'),
  state: z.enum(['approved', 'rejected', 'pending']).default('approved'),
  comment: z.string().default(''),
});

const runs = z
  .strictObject({
    /** File below `.github/workflows`, or a path that starts `dynamic/`. */
    workflow: z.string().min(1),
    event: z.enum([
      'push',
      'pull_request',
      'schedule',
      'workflow_dispatch',
      'repository_dispatch',
      'workflow_run',
      'release',
      'deployment',
      'dynamic',
    ]),
    ...cadence,
    /** The workflow whose successful end starts this one. */
    after: z.string().min(1).optional(),
    jobs: z.record(z.string(), jobOutcome).default({}),
    /** Overrides what the jobs add up to. */
    conclusion: conclusion.optional(),
    by: login.optional(),
    branch: z.string().optional(),
    title: z.string().optional(),
    attempt: z.int().min(1).max(20).default(1),
    minutes: z.int().min(1).max(1000).optional(),
    approvals: z.array(approval).default([]),
  })
  .superRefine((run, context) => {
    const given = ['every', 'ago', 'after'].filter(
      key => run[key as 'every' | 'ago' | 'after'] !== undefined,
    );
    if (given.length > 1) {
      context.addIssue({
        code: 'custom',
        message: `says both ${given.join(' and ')}: one of them decides when`,
      });
    }
    if (given.length === 0 && run.event !== 'push') {
      context.addIssue({
        code: 'custom',
        message: `a run for ${run.event} needs one of every, ago, after (a push without them follows the commits)`,
      });
    }
  });

const deployments = z
  .strictObject({
    environment: z.string().min(1),
    /** The workflow whose runs deploy; without it, no run stands behind. */
    workflow: z.string().optional(),
    ...cadence,
    by: login.optional(),
    status: z
      .enum([
        'success',
        'failure',
        'error',
        'pending',
        'queued',
        'in_progress',
        'inactive',
      ])
      .optional(),
    production: z.boolean().optional(),
    transient: z.boolean().default(false),
    payload: z
      .union([z.string(), z.record(z.string(), z.unknown())])
      .optional(),
    description: z.string().optional(),
  })
  .superRefine((deployment, context) => {
    const timed = deployment.every ?? deployment.ago;
    if (deployment.workflow !== undefined && timed !== undefined) {
      context.addIssue({
        code: 'custom',
        message: 'follows the runs of its workflow, so it has no every or ago',
      });
    }
    if (deployment.workflow === undefined && timed === undefined) {
      context.addIssue({
        code: 'custom',
        message: 'needs a workflow, or every or ago',
      });
    }
  });

const environment = z.strictObject({
  /** Logins, or teams as `team/<slug>`. */
  reviewers: z.array(z.string().min(1)).default([]),
  waitMinutes: z.int().min(0).default(0),
  branches: z.enum(['protected', 'custom']).optional(),
});

/** A folder of files, and where in the repository they go. */
const folder = z.union([
  z.string().transform(path => ({ folder: path, into: '' })),
  z.strictObject({ folder: z.string(), into: z.string() }),
]);

/**
 * One repository as a scenario file describes it. Spans of time are
 * milliseconds after parsing.
 */
export const scenarioSchema = z.strictObject({
  description: z.string().default(''),
  defaultBranch: z.string().default('main'),
  archived: z.boolean().default(false),
  private: z.boolean().default(true),
  topics: z.array(z.string()).default([]),
  /** Folders, relative to the scenario file, whose files it starts from. */
  from: z.union([folder.transform(one => [one]), z.array(folder)]).default([]),
  files: z.record(z.string(), z.string()).default({}),
  commits: commits.prefault({ every: '4d' }),
  /** State of a workflow that is not active. */
  workflows: z
    .record(
      z.string(),
      z.strictObject({
        state: z.enum(['active', 'disabled_manually', 'disabled_inactivity']),
      }),
    )
    .default({}),
  runs: z.array(runs).default([]),
  deployments: z.array(deployments).default([]),
  environments: z.record(z.string(), environment).default({}),
  errors: z.array(faultSchema).default([]),
});

/** A scenario after parsing. */
export type Scenario = z.output<typeof scenarioSchema>;
/** Runs of one workflow for one event. */
export type ScenarioRuns = Scenario['runs'][number];
/** Deployments to one environment. */
export type ScenarioDeployments = Scenario['deployments'][number];
/** How a job or step ended, in GitHub's words. */
export type Conclusion = z.output<typeof conclusion>;
