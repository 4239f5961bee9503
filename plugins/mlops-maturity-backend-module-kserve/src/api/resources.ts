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

import type { SourceEndpoint } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { z } from 'zod';
import {
  autoscaler,
  inferenceService,
  llmInferenceService,
  rollout,
} from './schemas';

/** A kind of object of the Kubernetes API, and how it is listed. */
export type Resource<Item> = SourceEndpoint & {
  group: string;
  version: string;
  plural: string;
  schema: z.ZodType<Item>;
  /** Makes what `schema` checks out of an object. */
  map?: (item: unknown) => unknown;
};

function resource<Item>(
  words: string,
  group: string,
  version: string,
  plural: string,
  schema: z.ZodType<Item>,
): Resource<Item> {
  return {
    words,
    permission: `list ${plural}.${group}`,
    kinds: ['servingEndpoint'],
    group,
    version,
    plural,
    schema,
  };
}

export const inferenceServices = {
  ...resource(
    'the InferenceServices',
    'serving.kserve.io',
    'v1beta1',
    'inferenceservices',
    inferenceService,
  ),
  map: withFramework,
};

export const llmInferenceServices = resource(
  'the LLMInferenceServices',
  'serving.kserve.io',
  'v1alpha1',
  'llminferenceservices',
  llmInferenceService,
);

export const rollouts = resource(
  'the Rollouts',
  'argoproj.io',
  'v1alpha1',
  'rollouts',
  rollout,
);

export const autoscalers = resource(
  'the HorizontalPodAutoscalers',
  'autoscaling',
  'v2',
  'horizontalpodautoscalers',
  autoscaler,
);

/**
 * Before KServe 0.8 a predictor had its model under the name of the framework,
 * such as `sklearn`.
 */
function withFramework(item: unknown): unknown {
  const service = item as { spec?: { predictor?: Record<string, unknown> } };
  const predictor = service?.spec?.predictor;
  if (typeof predictor !== 'object' || predictor === null) return item;
  const framework = Object.entries(predictor).find(
    ([name, value]) =>
      name !== 'model' &&
      typeof value === 'object' &&
      value !== null &&
      'storageUri' in value,
  )?.[1];
  return {
    ...service,
    spec: { ...service.spec, predictor: { ...predictor, framework } },
  };
}
