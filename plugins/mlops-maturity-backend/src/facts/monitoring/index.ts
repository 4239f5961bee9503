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
import { autoImprovement } from './autoImprovement';
import { centralDeployedMetrics } from './centralDeployedMetrics';
import { driftAlerting } from './driftAlerting';
import { fullAutomation } from './fullAutomation';
import { modelMonitoring } from './modelMonitoring';
import { opsMetrics } from './opsMetrics';
import { opsMetricsGpu } from './opsMetricsGpu';
import { opsMetricsMemory } from './opsMetricsMemory';
import { opsMetricsNetwork } from './opsMetricsNetwork';
import { productionFeedback } from './productionFeedback';
import { retrainingTriggers } from './retrainingTriggers';

/** What is watched in production, and what follows from it. */
export const monitoringFacts: Fact[] = [
  opsMetricsNetwork,
  opsMetricsMemory,
  opsMetricsGpu,
  opsMetrics,
  modelMonitoring,
  centralDeployedMetrics,
  driftAlerting,
  retrainingTriggers,
  productionFeedback,
  autoImprovement,
  fullAutomation,
];
