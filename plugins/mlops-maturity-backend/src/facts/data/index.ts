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
import { dataAnalysisPipeline } from './dataAnalysisPipeline';
import { dataApiSecured } from './dataApiSecured';
import { dataGovernance } from './dataGovernance';
import { dataInManagedStore } from './dataInManagedStore';
import { dataLeastPrivilege } from './dataLeastPrivilege';
import { dataPipeline } from './dataPipeline';
import { dataPrepAutomated } from './dataPrepAutomated';
import { dataValidated } from './dataValidated';
import { dataVersioned } from './dataVersioned';
import { featureStore } from './featureStore';

/** How data is gathered, prepared, checked and kept. */
export const dataFacts: Fact[] = [
  dataPipeline,
  dataPrepAutomated,
  dataAnalysisPipeline,
  dataInManagedStore,
  dataValidated,
  dataVersioned,
  dataGovernance,
  dataApiSecured,
  dataLeastPrivilege,
  featureStore,
];
