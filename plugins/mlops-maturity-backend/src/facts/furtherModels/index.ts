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
import { computingPerformanceWatched } from './computingPerformanceWatched';
import { dependencyChangesNotified } from './dependencyChangesNotified';
import { environmentsCreatedAutomatically } from './environmentsCreatedAutomatically';
import { featureBenefitMeasured } from './featureBenefitMeasured';
import { featureCodeTested } from './featureCodeTested';
import { featureCostMeasured } from './featureCostMeasured';
import { featureFreshnessMonitored } from './featureFreshnessMonitored';
import { featurePolicyChecked } from './featurePolicyChecked';
import { featuresAddedQuickly } from './featuresAddedQuickly';
import { frequentReleases } from './frequentReleases';
import { hyperparametersTuned } from './hyperparametersTuned';
import { inclusionTested } from './inclusionTested';
import { manyMlProducts } from './manyMlProducts';
import { modelAgeWatched } from './modelAgeWatched';
import { modelCodeTested } from './modelCodeTested';
import { modelDebuggable } from './modelDebuggable';
import { modelSpecReviewed } from './modelSpecReviewed';
import { numericalStabilityWatched } from './numericalStabilityWatched';
import { offlineOnlineCorrelation } from './offlineOnlineCorrelation';
import { qualityOnSlices } from './qualityOnSlices';
import { servingDataValidated } from './servingDataValidated';
import { simplerModelCompared } from './simplerModelCompared';
import { stalenessImpactKnown } from './stalenessImpactKnown';
import { trainingServingSkewWatched } from './trainingServingSkewWatched';

/** Facts that none of the five models asks for, but the further ones do. */
export const furtherFacts: Fact[] = [
  computingPerformanceWatched,
  dependencyChangesNotified,
  environmentsCreatedAutomatically,
  featureBenefitMeasured,
  featureCodeTested,
  featureCostMeasured,
  featureFreshnessMonitored,
  featurePolicyChecked,
  featuresAddedQuickly,
  frequentReleases,
  hyperparametersTuned,
  inclusionTested,
  manyMlProducts,
  modelAgeWatched,
  modelCodeTested,
  modelDebuggable,
  modelSpecReviewed,
  numericalStabilityWatched,
  offlineOnlineCorrelation,
  qualityOnSlices,
  servingDataValidated,
  simplerModelCompared,
  stalenessImpactKnown,
  trainingServingSkewWatched,
];
