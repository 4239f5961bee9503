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
import { deDsSeIo } from './deDsSeIo';
import { deWithDs } from './deWithDs';
import { dsDePipelines } from './dsDePipelines';
import { dsDeRepeatableJobs } from './dsDeRepeatableJobs';
import { dsIndependence } from './dsIndependence';
import { dsSeMarkers } from './dsSeMarkers';
import { dsWithEngineers } from './dsWithEngineers';
import { improvedCollaboration } from './improvedCollaboration';
import { itCollaboration } from './itCollaboration';
import { ownerDeclared } from './ownerDeclared';
import { seDeIntegration } from './seDeIntegration';
import { sePostDeployMetrics } from './sePostDeployMetrics';

/** How the people around a component work together. */
export const peopleFacts: Fact[] = [
  ownerDeclared,
  dsWithEngineers,
  dsDeRepeatableJobs,
  dsDePipelines,
  deWithDs,
  deDsSeIo,
  seDeIntegration,
  dsSeMarkers,
  sePostDeployMetrics,
  dsIndependence,
  itCollaboration,
  improvedCollaboration,
];
