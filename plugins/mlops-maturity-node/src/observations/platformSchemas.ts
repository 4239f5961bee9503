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

/** What ML platforms and metrics servers tell. */
export const platformSchemas = {
  experiment,
  registeredModel,
  servingEndpoint,
  featureStore,
  metricSignal,
  alertRule,
} as const;
