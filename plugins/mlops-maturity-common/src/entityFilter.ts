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

/**
 * A condition on the values of an entity: its keys are dot-separated paths,
 * and all of them must match.
 *
 * @public
 */
export type EntityFilterExpression = {
  [path: string]:
    | string
    | number
    | boolean
    | { $exists: boolean }
    | { $in: (string | number | boolean)[] };
} & { [operator: `$${string}`]: never };

/**
 * Which entities of the catalog are ML components, in the catalog's own
 * language of filter predicates. What stands here is the part of that language
 * that the default needs; every value of this type is a `FilterPredicate` of
 * `@backstage/filter-predicates`.
 *
 * @public
 */
export type EntityFilter =
  | { $all: EntityFilter[] }
  | { $any: EntityFilter[] }
  | { $not: EntityFilter }
  | EntityFilterExpression;

/**
 * Selects the ML components of a catalog where the configuration has no
 * `mlopsMaturity.entityFilter`: the kinds and types that models, their servers
 * and their pipelines go by, whatever names a model or an experiment on an ML
 * platform, and whatever says `mlops-maturity/enabled: 'true'`.
 *
 * @remarks
 *
 * The exclusions come last and always win: entities that opt out, are
 * deprecated, or have lost the file that they came from, and the kinds and
 * types that serve AI assistants rather than being models.
 *
 * The catalog compares names and values without regard to case.
 *
 * @public
 */
export const defaultEntityFilter: EntityFilter = {
  $all: [
    {
      $any: [
        {
          kind: 'component',
          'spec.type': {
            $in: [
              'ml-model',
              'model',
              'machine-learning-model',
              'ai-model',
              'model-server',
              'ml-service',
              'ml-pipeline',
              'training-pipeline',
              'inference-service',
              'mlflow',
            ],
          },
        },
        {
          kind: 'resource',
          'spec.type': { $in: ['ai-model', 'ml-model', 'model'] },
        },
        { kind: 'api', 'spec.type': 'ai-model-server' },
        { kind: 'aimodelserverapi' },
        { 'metadata.annotations.mlflow.org/experiment': { $exists: true } },
        { 'metadata.annotations.mlflow.org/experiment-id': { $exists: true } },
        { 'metadata.annotations.mlflow.org/experiment_id': { $exists: true } },
        {
          'metadata.annotations.mlflow.org/experiment-name': { $exists: true },
        },
        { 'metadata.annotations.mlflow.org/experiments': { $exists: true } },
        { 'metadata.annotations.mlflow.org/model-name': { $exists: true } },
        { 'metadata.annotations.mlflow.org/model-uri': { $exists: true } },
        { 'metadata.annotations.mlflow/model-name': { $exists: true } },
        {
          'metadata.annotations.rhdh.modelcatalog.io/model-name': {
            $exists: true,
          },
        },
        { 'metadata.annotations.mlops-maturity/enabled': 'true' },
      ],
    },
    { $not: { 'metadata.annotations.mlops-maturity/enabled': 'false' } },
    { $not: { 'metadata.annotations.backstage.io/orphan': 'true' } },
    { $not: { 'spec.lifecycle': 'deprecated' } },
    { $not: { kind: 'airesource' } },
    { $not: { kind: 'api', 'spec.type': 'mcp-server' } },
  ],
};
