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
const number = z.number().nullish();
const textByName = z.record(z.string(), z.string()).nullish();

const metadata = z.object({
  name: z.string(),
  namespace: text,
  generation: number,
  labels: textByName,
  annotations: textByName,
});

const conditions = z
  .array(
    z.object({
      type: z.string(),
      status: z.string(),
      lastTransitionTime: text,
    }),
  )
  .nullish();

const resources = z
  .object({
    limits: z.record(z.string(), z.union([z.string(), z.number()])).nullish(),
    requests: z.record(z.string(), z.union([z.string(), z.number()])).nullish(),
  })
  .nullish();

const container = z.object({
  image: text,
  resources,
  readinessProbe: z.object({}).nullish(),
});

const model = z.object({ storageUri: text, resources });

/** A KServe InferenceService, as far as it is read. */
export const inferenceService = z.object({
  metadata,
  spec: z.object({
    predictor: z.object({
      model: model.nullish(),
      /** One of the frameworks that stood beside `model` before KServe 0.8. */
      framework: model.nullish(),
      containers: z.array(container).nullish(),
      minReplicas: number,
      maxReplicas: number,
      canaryTrafficPercent: number,
      deploymentStrategy: z.object({ type: text }).nullish(),
    }),
  }),
  status: z
    .object({
      conditions,
      url: text,
      deploymentMode: text,
      components: z
        .object({
          predictor: z
            .object({
              latestReadyRevision: text,
              latestRolledoutRevision: text,
              previousRolledoutRevision: text,
              traffic: z
                .array(
                  z.object({
                    revisionName: text,
                    latestRevision: z.boolean().nullish(),
                    percent: number,
                  }),
                )
                .nullish(),
            })
            .nullish(),
        })
        .nullish(),
    })
    .nullish(),
});

/** A KServe LLMInferenceService, as far as it is read. */
export const llmInferenceService = z.object({
  metadata,
  spec: z.object({
    model: z.object({ uri: text }).nullish(),
    replicas: number,
    template: z.object({ containers: z.array(container).nullish() }).nullish(),
    router: z
      .object({
        route: z.object({ group: text, weight: number }).nullish(),
      })
      .nullish(),
  }),
  status: z.object({ conditions, url: text }).nullish(),
});

const step = z.object({
  setWeight: number,
  pause: z
    .object({ duration: z.union([z.string(), z.number()]).nullish() })
    .nullish(),
  analysis: z.object({}).nullish(),
});

const weight = z.object({ podTemplateHash: text, weight: number }).nullish();

/** An Argo Rollout, as far as it is read. */
export const rollout = z.object({
  metadata,
  spec: z.object({
    replicas: number,
    template: z
      .object({
        spec: z.object({ containers: z.array(container).nullish() }).nullish(),
      })
      .nullish(),
    strategy: z
      .object({
        canary: z
          .object({
            steps: z.array(step).nullish(),
            analysis: z.object({}).nullish(),
          })
          .nullish(),
        blueGreen: z.object({}).nullish(),
      })
      .nullish(),
  }),
  status: z
    .object({
      conditions,
      phase: text,
      stableRS: text,
      currentPodHash: text,
      currentStepIndex: number,
      abort: z.boolean().nullish(),
      blueGreen: z.object({ activeSelector: text }).nullish(),
      canary: z
        .object({
          weights: z.object({ canary: weight, stable: weight }).nullish(),
        })
        .nullish(),
    })
    .nullish(),
});

/** A HorizontalPodAutoscaler, KEDA's among them, as far as it is read. */
export const autoscaler = z.object({
  metadata,
  spec: z.object({
    minReplicas: number,
    maxReplicas: z.number(),
    scaleTargetRef: z.object({ kind: z.string(), name: z.string() }),
  }),
});

export type InferenceService = z.infer<typeof inferenceService>;
export type LlmInferenceService = z.infer<typeof llmInferenceService>;
export type Rollout = z.infer<typeof rollout>;
export type Autoscaler = z.infer<typeof autoscaler>;
export type Container = z.infer<typeof container>;
export type Conditions = z.infer<typeof conditions>;
export type Resources = z.infer<typeof resources>;
