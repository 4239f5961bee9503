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
import { actor, count, instant, link } from './fields';

/**
 * Why a pipeline ran, in the words shared by all CI systems.
 *
 * @public
 */
export const runTriggers = [
  'schedule',
  'push',
  'pull_request',
  'manual',
  'api',
  'event',
  'upstream',
  'release',
  'other',
] as const;

const conclusion = z.enum([
  'success',
  'failure',
  'cancelled',
  'skipped',
  'neutral',
  'timed_out',
  'action_required',
]);

/** A workflow, pipeline definition or job of a CI system: key is its id. */
const pipeline = z.object({
  id: z.string(),
  name: z.string(),
  /** Path of its definition in the repository, where it has one. */
  path: z.string().optional(),
  state: z.enum(['active', 'disabled']),
  /** Why it is disabled, such as `inactivity`. */
  stateReason: z.string().optional(),
  url: link,
  /** What starts it by the clock, where the CI system knows that. */
  schedules: z
    .array(
      z.object({
        /** Five fields; absent for a plain interval. */
        cron: z.string().optional(),
        /** IANA name; UTC where it is absent. */
        timeZone: z.string().optional(),
        intervalSeconds: z.number().positive().optional(),
        active: z.boolean(),
        branch: z.string().optional(),
      }),
    )
    .optional(),
  /**
   * A pipeline of an ML platform, such as Kubeflow Pipelines: whatever its
   * tasks are called, it is there to train unless they say otherwise.
   */
  platform: z.boolean().optional(),
});

const step = z.object({
  name: z.string(),
  conclusion: conclusion.optional(),
  finishedAt: instant.optional(),
});

const job = z.object({
  id: z.string(),
  name: z.string(),
  conclusion: conclusion.optional(),
  startedAt: instant.optional(),
  finishedAt: instant.optional(),
  url: link,
  /** The labels and the group of the machine that ran it. */
  labels: z.array(z.string()).optional(),
  runnerGroup: z.string().optional(),
  steps: z.array(step),
  /** Its failure doesn't fail the run, so its success proves nothing. */
  mayFail: z.boolean().optional(),
  /** A person has to start it in the middle of the run. */
  manual: z.boolean().optional(),
  /** Ids or names of the jobs that it waited for. */
  needs: z.array(z.string()).optional(),
});

const approval = z.object({
  state: z.enum(['approved', 'rejected', 'pending']),
  by: actor.optional(),
  environments: z.array(z.string()),
});

/** One run of a pipeline: key is its id. */
const pipelineRun = z.object({
  id: z.string(),
  pipelineId: z.string(),
  /** Path of the definition that ran. */
  path: z.string().optional(),
  name: z.string(),
  /** What the run is called in the list; may hold a dispatch type. */
  title: z.string().optional(),
  trigger: z.enum(runTriggers),
  /** The vendor's own word for the trigger. */
  vendorTrigger: z.string(),
  actor: actor.optional(),
  branch: z.string().optional(),
  sha: z.string(),
  attempt: z.number().int().positive(),
  completed: z.boolean(),
  conclusion: conclusion.optional(),
  createdAt: instant,
  startedAt: instant.optional(),
  finishedAt: instant.optional(),
  /** When the commit that it ran on was made. */
  committedAt: instant.optional(),
  url: link,
  /** Absent when the jobs of this run were not fetched. */
  jobs: z.array(job).optional(),
  /** Absent when the approvals of this run were not fetched. */
  approvals: z.array(approval).optional(),
});

/** One deployment: key is its id. */
const deployment = z.object({
  id: z.string(),
  environment: z.string(),
  /** What the platform says the environment is for. */
  tier: z
    .enum(['production', 'staging', 'testing', 'development', 'other'])
    .optional(),
  /** The environment goes away by itself, such as a preview. */
  transient: z.boolean(),
  sha: z.string(),
  ref: z.string().optional(),
  description: z.string().optional(),
  /** The deployer's own data, as text, cut at 2,000 characters. */
  payload: z.string().optional(),
  creator: actor.optional(),
  createdAt: instant,
  /** When it first reached `success`; absent if it never did. */
  succeededAt: instant.optional(),
  state: z.enum(['success', 'failure', 'pending', 'unknown']),
  url: link,
  /** The run that made it, where that is known. */
  runId: z.string().optional(),
  /** Who approved it, where the platform tells; empty for nobody. */
  approvals: z.array(approval).optional(),
});

/** One environment that is deployed to: key is its name. */
const environment = z.object({
  name: z.string(),
  url: link,
  requiredReviewers: z.boolean(),
  waitTimer: z.boolean(),
  branchPolicy: z.boolean(),
  /** Other rules, by the vendor's name. */
  otherRules: z.array(z.string()),
});

/** What checks said about a commit: key is the commit. */
const commitChecks = z.object({
  sha: z.string(),
  checks: z.array(
    z.object({
      name: z.string(),
      conclusion: conclusion.optional(),
      completedAt: instant.optional(),
      url: link,
      app: z.string().optional(),
    }),
  ),
});

/** What the tests of a run said: key is the id of the run. */
const testReport = z.object({
  runId: z.string(),
  /** Absent where a report says nothing of it. */
  sha: z.string().optional(),
  finishedAt: instant,
  total: count,
  passed: count,
  failed: count,
  skipped: count,
  /** Tests that could not be run to their end. */
  errors: count.optional(),
  /** Share of the code that the tests reach, 0..1. */
  coverage: z.number().min(0).max(1).optional(),
  suites: z
    .array(z.object({ name: z.string(), total: count, failed: count }))
    .optional(),
  url: link,
});

/** What a CI system tells. */
export const ciSchemas = {
  pipeline,
  pipelineRun,
  deployment,
  environment,
  commitChecks,
  testReport,
} as const;
