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
  Observation,
  ObservationData,
  ObservationKind,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';

/** The data of observations, by kind. */
export type GroupedObservations = {
  [Kind in ObservationKind]: ObservationData[Kind][];
};

/** Sorts observations by their kind. */
export function groupByKind(
  observations: readonly Observation[],
): GroupedObservations {
  const grouped: GroupedObservations = {
    repository: [],
    tree: [],
    file: [],
    pipeline: [],
    pipelineRun: [],
    deployment: [],
    environment: [],
    commitChecks: [],
    testReport: [],
    experiment: [],
    registeredModel: [],
    servingEndpoint: [],
    featureStore: [],
    metricSignal: [],
    alertRule: [],
  };
  for (const observation of observations) {
    (grouped[observation.kind] as unknown[]).push(observation.data);
  }
  return grouped;
}
