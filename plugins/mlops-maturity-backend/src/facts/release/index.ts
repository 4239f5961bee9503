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
import { automatedAppRelease } from './automatedAppRelease';
import { automatedBuild } from './automatedBuild';
import { automatedModelRelease } from './automatedModelRelease';
import { bestModelPromotion } from './bestModelPromotion';
import { ciPipeline } from './ciPipeline';
import { commitTriggersDeploy } from './commitTriggersDeploy';
import { lowFrictionRelease } from './lowFrictionRelease';
import { progressiveDelivery } from './progressiveDelivery';
import { releaseByCicd } from './releaseByCicd';
import { releaseOwnedByEngineering } from './releaseOwnedByEngineering';
import { releasePolicy } from './releasePolicy';
import { rollbackReady } from './rollbackReady';
import { someAutomation } from './someAutomation';
import { stagedEnvironments } from './stagedEnvironments';
import { unattendedModelDeploy } from './unattendedModelDeploy';
import { zeroDowntime } from './zeroDowntime';

/** How the component is built, released and kept running. */
export const releaseFacts: Fact[] = [
  someAutomation,
  ciPipeline,
  automatedBuild,
  commitTriggersDeploy,
  automatedAppRelease,
  automatedModelRelease,
  releaseByCicd,
  lowFrictionRelease,
  unattendedModelDeploy,
  releaseOwnedByEngineering,
  releasePolicy,
  stagedEnvironments,
  progressiveDelivery,
  bestModelPromotion,
  rollbackReady,
  zeroDowntime,
];
