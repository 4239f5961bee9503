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

import { ciSchemas } from './ciSchemas';
import { platformSchemas } from './platformSchemas';
import { repositorySchemas } from './repositorySchemas';

/**
 * The shape of every kind of observation, by kind. Times are ISO 8601 UTC.
 *
 * @public
 */
export const observationSchemas = {
  ...repositorySchemas,
  ...ciSchemas,
  ...platformSchemas,
} as const;

/**
 * The kinds that describe a repository's contents.
 *
 * @public
 */
export const repositoryKinds = ['repository', 'tree', 'file'] as const;

/**
 * The kinds that a CI system tells of.
 *
 * @public
 */
export const ciKinds = [
  'pipeline',
  'pipelineRun',
  'deployment',
  'environment',
  'commitChecks',
  'testReport',
] as const;

/**
 * The kinds that ML platforms and metrics servers tell of.
 *
 * @public
 */
export const platformKinds = [
  'experiment',
  'registeredModel',
  'servingEndpoint',
  'featureStore',
  'metricSignal',
  'alertRule',
] as const;
