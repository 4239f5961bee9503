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

type EntityFilter =
  | { $all: EntityFilter[] }
  | { $any: EntityFilter[] }
  | { $not: EntityFilter }
  | ({ [path: string]: string | { $exists: boolean } | { $in: string[] } } & {
      [operator: `$${string}`]: never;
    });

/**
 * Which entities show the card and the tab, unless the configuration of the
 * two extensions says otherwise: the backend's default for ML components. An
 * entity that it lets through although the backend doesn't assess it gets an
 * explanation instead of a level.
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
    // Context for AI coding tools, whatever its name suggests: no models.
    { $not: { kind: 'airesource' } },
    { $not: { kind: 'api', 'spec.type': 'mcp-server' } },
  ],
};
