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

import type { Fact } from '../types';
import { centralTrainingMetrics } from './centralTrainingMetrics';
import { codeAndModelsVersioned } from './codeAndModelsVersioned';
import { experimentTracking } from './experimentTracking';
import { lineageDeployToData } from './lineageDeployToData';
import { modelCard } from './modelCard';
import { modelManagement } from './modelManagement';
import { modelRegistry } from './modelRegistry';
import { modelsVersioned } from './modelsVersioned';
import { reproducibleTraining } from './reproducibleTraining';
import { singleModelFile } from './singleModelFile';

/** What is kept of experiments and models, and how it hangs together. */
export const trackingFacts: Fact[] = [
  experimentTracking,
  centralTrainingMetrics,
  modelRegistry,
  modelsVersioned,
  codeAndModelsVersioned,
  modelManagement,
  reproducibleTraining,
  lineageDeployToData,
  modelCard,
  singleModelFile,
];
