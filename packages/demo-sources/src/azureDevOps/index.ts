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

import type { StandIn } from '../http/StandIn';
import { AzureDevOpsStandIn } from './AzureDevOpsStandIn';
import { loadAzureScenarios, parseAzureScenario } from './loadAzureScenarios';

/**
 * The stand-in for Azure DevOps.
 *
 * @param folder - holds `<organization>/<Project>.yaml`; may be missing
 * @throws Error that names the file and the place in it
 * @public
 */
export function loadAzureDevOpsStandIn(folder: string): StandIn {
  return new AzureDevOpsStandIn(loadAzureScenarios(folder));
}

/**
 * The stand-in for Azure DevOps with one project, from the text of its scenario.
 *
 * @throws Error that names the place in it
 * @public
 */
export function azureDevOpsStandInOf(text: string, path?: string): StandIn {
  return new AzureDevOpsStandIn([parseAzureScenario(text, path)]);
}
