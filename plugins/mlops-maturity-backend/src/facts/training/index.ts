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
import { automatedDataAndModelValidation } from './automatedDataAndModelValidation';
import { automatedModelTesting } from './automatedModelTesting';
import { automatedTraining } from './automatedTraining';
import { eventTriggeredRetraining } from './eventTriggeredRetraining';
import { managedCompute } from './managedCompute';
import { managedTrainingEnvironment } from './managedTrainingEnvironment';
import { metricTriggeredRetraining } from './metricTriggeredRetraining';
import { scheduledRetraining } from './scheduledRetraining';
import { trainingPipeline } from './trainingPipeline';
import { trainingPipelineInProduction } from './trainingPipelineInProduction';
import { workflowOrchestrated } from './workflowOrchestrated';

/** How the model is trained, and what starts that. */
export const trainingFacts: Fact[] = [
  trainingPipeline,
  automatedTraining,
  scheduledRetraining,
  eventTriggeredRetraining,
  metricTriggeredRetraining,
  managedCompute,
  managedTrainingEnvironment,
  workflowOrchestrated,
  trainingPipelineInProduction,
  automatedModelTesting,
  automatedDataAndModelValidation,
];
