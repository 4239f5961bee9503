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

const instant = z.iso.datetime();
const link = z.url({ protocol: /^https?$/ }).optional();

/**
 * Who started something. `automation` is an app, a bot, a schedule or a
 * system; `person` is a human account.
 */
const actor = z.object({
  name: z.string().optional(),
  kind: z.enum(['person', 'automation']),
});

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

/** One repository: key `repository`. */
const repository = z.object({
  host: z.string(),
  slug: z.string(),
  url: link,
  defaultBranch: z.string(),
  headSha: z.string(),
  headCommittedAt: instant.optional(),
  archived: z.boolean(),
  /** When the newest commits of the default branch were made, newest first. */
  recentCommits: z.array(instant).max(3).optional(),
});

/** All paths of the default branch at the head commit: key `tree`. */
const tree = z.object({
  sha: z.string(),
  /** The listing is cut: absence of a path proves nothing. */
  truncated: z.boolean(),
  entries: z.array(
    z.object({
      path: z.string(),
      /** Bytes; absent where the listing doesn't tell. */
      size: z.number().int().nonnegative().optional(),
      /** A symbolic link or a submodule; files have none. */
      special: z.enum(['link', 'submodule']).optional(),
    }),
  ),
});

/** The text of one file: key is its path. */
const file = z.object({
  path: z.string(),
  sha: z.string(),
  content: z.string(),
  /** The file was longer than the limit; the content is its beginning. */
  truncated: z.boolean().optional(),
});

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

const count = z.number().int().nonnegative();

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

/** Data that a training read. */
const dataset = z.object({
  name: z.string(),
  /** Names its content; absent where the platform keeps none. */
  digest: z.string().optional(),
  source: z.string().optional(),
});

/** A training, as an experiment tracker or a registry remembers it. */
const trainingRun = z.object({
  id: z.string(),
  name: z.string().optional(),
  state: z.enum(['finished', 'failed', 'running', 'other']),
  startedAt: instant.optional(),
  finishedAt: instant.optional(),
  /** Names of what was logged; values where they are finite numbers. */
  metrics: z.array(
    z.object({ name: z.string(), value: z.number().optional() }),
  ),
  /** Names of what was set. */
  parameters: z.array(z.string()),
  /** The commit of the code that trained. */
  commit: z.string().optional(),
  repositoryUrl: z.string().optional(),
  /** What it was started from. */
  origin: z.enum(['notebook', 'job', 'project', 'local', 'other']).optional(),
  /** The platform that executed it, such as `Databricks`; managed where given. */
  computePlatform: z.string().optional(),
  datasets: z.array(dataset),
  /** The run that this one is a part of, as in a sweep of parameters. */
  parentId: z.string().optional(),
  /** Selected tags, such as that it is a baseline. */
  tags: z.record(z.string(), z.string()).optional(),
  /** The environment is kept with it: `requirements.txt`, `conda.yaml`. */
  keepsEnvironment: z.boolean().optional(),
  url: link,
});

/** An experiment of a tracker: key is its id. */
const experiment = z.object({
  id: z.string(),
  name: z.string(),
  /** The tracker's catch-all, which proves little of one component. */
  shared: z.boolean(),
  /** Others can reach the server: no file and no `localhost`. */
  central: z.boolean(),
  /** Newest first, bounded. */
  runs: z.array(trainingRun),
  /** There are more runs than were read. */
  more: z.boolean().optional(),
  url: link,
});

const modelVersion = z.object({
  version: z.string(),
  state: z.enum(['ready', 'pending', 'failed', 'other']),
  createdAt: instant,
  /** When the version or an alias of it was last changed. */
  updatedAt: instant.optional(),
  aliases: z.array(z.string()),
  /** Lifecycle stage or approval status, in the registry's own words. */
  stage: z.string().optional(),
  archived: z.boolean().optional(),
  tags: z.record(z.string(), z.string()).optional(),
  runId: z.string().optional(),
  /** The training that made it, where it could be read. */
  run: trainingRun.optional(),
  /** Where its files lie. */
  source: z.string().optional(),
  url: link,
});

/** A model of a registry: key is its name. */
const registeredModel = z.object({
  name: z.string(),
  createdAt: instant.optional(),
  tags: z.record(z.string(), z.string()).optional(),
  /** Newest first, bounded. */
  versions: z.array(modelVersion),
  more: z.boolean().optional(),
  url: link,
});

/** A workload that serves a model: key is its name. */
const servingEndpoint = z.object({
  name: z.string(),
  /** `KServe`, `Argo Rollouts`. */
  platform: z.string(),
  ready: z.boolean(),
  /** Which versions get production traffic now; percents of 100. */
  traffic: z.array(
    z.object({
      version: z.string(),
      percent: z.number().min(0).max(100),
      /** Where the model's files of this version lie. */
      modelUri: z.string().optional(),
      image: z.string().optional(),
    }),
  ),
  /** When two or more versions were last seen to share the traffic. */
  splitAt: instant.optional(),
  /** When the newer one of a split last took over all traffic. */
  promotedAt: instant.optional(),
  /** The platform promoted it by itself, by analysis. */
  promotedBy: actor.optional(),
  /** The version before is kept and can take over. */
  previousVersion: z.string().optional(),
  replicas: z
    .object({
      min: count.optional(),
      max: count.optional(),
      /** Something changes their number with the load. */
      autoscaled: z.boolean(),
    })
    .optional(),
  /** Whether its containers ask for a GPU. */
  gpu: z.boolean().optional(),
  /** A readiness check and a rolling replacement. */
  rolling: z.boolean().optional(),
  updatedAt: instant.optional(),
  url: link,
});

/** A feature store's project: key is its name. */
const featureStore = z.object({
  project: z.string(),
  platform: z.string(),
  featureViews: z.array(
    z.object({
      name: z.string(),
      /** When its values were last computed. */
      refreshedAt: instant.optional(),
    }),
  ),
  url: link,
});

/**
 * What a metrics server holds about a workload: key is the signal, and a
 * workload's name where there are several.
 */
const metricSignal = z.object({
  signal: z.enum([
    'network',
    'memory',
    'gpu',
    /** Series about the model: drift, predictions, accuracy, data quality. */
    'model',
    'availability',
    /** Something else, named by `name`. */
    'other',
  ]),
  name: z.string(),
  /** What was asked, as text. */
  query: z.string().optional(),
  /** Names of the series that were found, distinct, bounded. */
  series: z.array(z.string()),
  /** When the newest sample was taken; absent where there is no sample. */
  newestSampleAt: instant.optional(),
  /** What the newest sample says; a ratio for `availability`. */
  value: z.number().optional(),
  /** For ratios, the span that they look at, in seconds. */
  windowSeconds: z.number().positive().optional(),
  /** For a monitor that runs now and then: its last success. */
  lastRunAt: instant.optional(),
  url: link,
});

/** A rule that alerts: key is group and name. */
const alertRule = z.object({
  name: z.string(),
  group: z.string().optional(),
  healthy: z.boolean(),
  state: z.enum(['inactive', 'pending', 'firing', 'unknown']),
  labels: z.record(z.string(), z.string()),
  query: z.string().optional(),
  lastEvaluatedAt: instant.optional(),
  url: link,
});

/**
 * The shape of every kind of observation, by kind. Times are ISO 8601 UTC.
 *
 * @public
 */
export const observationSchemas = {
  repository,
  tree,
  file,
  pipeline,
  pipelineRun,
  deployment,
  environment,
  commitChecks,
  testReport,
  experiment,
  registeredModel,
  servingEndpoint,
  featureStore,
  metricSignal,
  alertRule,
} as const;

/**
 * The kinds that describe a repository's contents.
 *
 * @public
 */
export const repositoryKinds = ['repository', 'tree', 'file'] as const;

/**
 * The kinds that a CI system tells of.
 *
 * @public
 */
export const ciKinds = [
  'pipeline',
  'pipelineRun',
  'deployment',
  'environment',
  'commitChecks',
  'testReport',
] as const;

/**
 * The kinds that ML platforms and metrics servers tell of.
 *
 * @public
 */
export const platformKinds = [
  'experiment',
  'registeredModel',
  'servingEndpoint',
  'featureStore',
  'metricSignal',
  'alertRule',
] as const;
