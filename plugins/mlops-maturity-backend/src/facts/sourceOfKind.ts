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

import type { FactSource } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { ObservationKind } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';

/** The kind of source that tells about each kind of observation. */
export const sourceOfKind: Readonly<Record<ObservationKind, FactSource>> = {
  repository: 'repository',
  tree: 'repository',
  file: 'repository',
  pipeline: 'ci',
  pipelineRun: 'ci',
  deployment: 'ci',
  environment: 'ci',
  commitChecks: 'ci',
  testReport: 'ci',
  experiment: 'ml-platform',
  registeredModel: 'ml-platform',
  servingEndpoint: 'ml-platform',
  featureStore: 'ml-platform',
  metricSignal: 'metrics',
  alertRule: 'metrics',
};
