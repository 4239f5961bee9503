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
import { wholeDays } from '../scenarios/duration';
import { faultSchema } from '../scenarios/faultSchema';

const name = z
  .string()
  .regex(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, 'must be a Kubernetes name');

const common = {
  name,
  labels: z.record(z.string(), z.string()).default({}),
  /** When it was last changed. */
  updated: wholeDays.prefault('3d'),
  ready: z.boolean().default(true),
  /** GPUs that each replica asks for. */
  gpus: z.int().min(0).default(0),
};

const inferenceService = z.strictObject({
  ...common,
  mode: z.enum(['Serverless', 'RawDeployment']).default('Serverless'),
  format: z.string().default('sklearn'),
  storageUri: z.string().min(1),
  /** Number of the newest revision. */
  revision: z.int().min(1).default(1),
  /** Percent that the newest revision gets; the one before gets the rest. */
  canary: z.int().min(1).max(99).optional(),
  minReplicas: z.int().min(0).optional(),
  maxReplicas: z.int().min(0).optional(),
});

const llmInferenceService = z.strictObject({
  ...common,
  uri: z.string().min(1),
  group: z.string().optional(),
  weight: z.int().min(0).optional(),
  replicas: z.int().min(0).default(1),
});

const rollout = z.strictObject({
  ...common,
  image: z.string().min(1),
  revision: z.int().min(1).default(1),
  /** Percent that the newest revision gets, while it is rolled out. */
  canary: z.int().min(1).max(99).optional(),
  /** Whether an analysis decides on the way. */
  analysis: z.boolean().default(false),
  /** Whether a person has to let it go on. */
  waitsForPerson: z.boolean().default(false),
  replicas: z.int().min(0).default(2),
});

const autoscaler = z.strictObject({
  name,
  target: z.strictObject({
    kind: z.enum(['Deployment', 'Rollout']),
    name,
  }),
  min: z.int().min(0).default(1),
  max: z.int().min(1),
});

/** A part of what a cluster holds: what serves models in one namespace. */
export const kubernetesScenario = z.strictObject({
  description: z.string().default(''),
  namespace: name.default('default'),
  inferenceServices: z.array(inferenceService).default([]),
  llmInferenceServices: z.array(llmInferenceService).default([]),
  rollouts: z.array(rollout).default([]),
  autoscalers: z.array(autoscaler).default([]),
  /** `on` is below the API server, such as `/apis/autoscaling`. */
  errors: z.array(faultSchema).default([]),
});

/** A scenario after parsing; spans of time are milliseconds. */
export type KubernetesScenario = z.output<typeof kubernetesScenario>;
