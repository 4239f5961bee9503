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

import type { Entity } from '@backstage/catalog-model';

/** What an ML component is: a model, what serves one, trains one or uses one. */
export type EntityRole = 'model' | 'server' | 'pipeline' | 'application';

const roleByType: ReadonlyMap<string, EntityRole> = new Map([
  ['ml-model', 'model'],
  ['model', 'model'],
  ['machine-learning-model', 'model'],
  ['ai-model', 'model'],
  ['mlflow', 'model'],
  ['foundation-llm', 'model'],
  ['embedding-model', 'model'],
  ['model-server', 'server'],
  ['inference-service', 'server'],
  ['ai-model-server', 'server'],
  ['ml-service', 'application'],
  ['ml-pipeline', 'pipeline'],
  ['training-pipeline', 'pipeline'],
]);

const modelAnnotations = [
  'mlflow.org/model-name',
  'mlflow.org/model-uri',
  'mlflow/model-name',
  'rhdh.modelcatalog.io/model-name',
];

/**
 * By the entity's type; where the type says nothing about ML, an entity that
 * names a registered model is that model.
 */
export function entityRole(entity: Entity): EntityRole {
  const type = entity.spec?.type;
  const known =
    typeof type === 'string' ? roleByType.get(type.toLowerCase()) : undefined;
  if (known) return known;
  if (entity.kind.toLowerCase() === 'aimodelserverapi') return 'server';
  const annotations = entity.metadata.annotations ?? {};
  return modelAnnotations.some(name => annotations[name] !== undefined)
    ? 'model'
    : 'application';
}
