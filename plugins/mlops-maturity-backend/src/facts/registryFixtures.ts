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

import type {
  CollectionGap,
  ExperimentData,
  ModelVersionData,
  ObservationKind,
  RegisteredModelData,
  TrainingRunData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { aComponent, anInput, aPlatform, daysAgo } from './fixtures';
import type { FactInput } from './types';

/** A finished run with a metric and a parameter, that ended `days` ago. */
export function aTracked(
  days: number,
  overrides: Partial<TrainingRunData> = {},
): TrainingRunData {
  return {
    id: `run-${days}`,
    state: 'finished',
    startedAt: daysAgo(days),
    finishedAt: daysAgo(days),
    metrics: [{ name: 'val_auc', value: 0.9 }],
    parameters: ['max_depth'],
    datasets: [],
    url: `https://mlflow.shop.example/runs/${days}`,
    ...overrides,
  };
}

/** An experiment of the component on a server that others reach. */
export function anExperiment(
  runs: TrainingRunData[],
  overrides: Partial<ExperimentData> = {},
): ExperimentData {
  return {
    id: '12',
    name: 'churn-experiment',
    shared: false,
    central: true,
    runs,
    url: 'https://mlflow.shop.example/experiments/12',
    ...overrides,
  };
}

/** A ready version, made `days` ago. */
export function aVersion(
  version: string,
  days: number,
  overrides: Partial<ModelVersionData> = {},
): ModelVersionData {
  return {
    version,
    state: 'ready',
    createdAt: daysAgo(days),
    aliases: [],
    url: `https://mlflow.shop.example/models/churn/${version}`,
    ...overrides,
  };
}

export function aModel(
  versions: ModelVersionData[],
  overrides: Partial<RegisteredModelData> = {},
): RegisteredModelData {
  return { name: 'churn', versions, ...overrides };
}

/** A component that is linked to what one platform holds, read completely. */
export function linkedTo(
  platform: Parameters<typeof aPlatform>[0],
  input: Partial<FactInput> = {},
): FactInput {
  return anInput({
    platforms: [aPlatform(platform)],
    collectable: new Set(['experiment', 'registeredModel']),
    ...input,
  });
}

/** A component whose platform couldn't be read for some kinds. */
export function unreadable(
  kinds: ObservationKind[],
  input: Partial<FactInput> = {},
): FactInput {
  return linkedTo({ gaps: [aGap(kinds)] }, input);
}

export function aGap(kinds: ObservationKind[]): CollectionGap {
  return {
    kinds,
    code: 'forbidden',
    message: 'MLflow refused the credentials: check the token.',
  };
}

/** Sources are installed, but the component names nothing in them. */
export function notLinked(input: Partial<FactInput> = {}): FactInput {
  return anInput({
    component: aComponent(),
    collectable: new Set([
      'experiment',
      'registeredModel',
      'servingEndpoint',
      'featureStore',
    ]),
    ...input,
  });
}
