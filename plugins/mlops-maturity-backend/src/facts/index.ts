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

import type { FactDefinition } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { codeFacts } from './code';
import { dataFacts } from './data';
import { inOrderOfNeed } from './decideFacts';
import { furtherFacts } from './furtherModels';
import { governanceFacts } from './governance';
import { monitoringFacts } from './monitoring';
import { peopleFacts } from './people';
import { releaseFacts } from './release';
import { trackingFacts } from './tracking';
import { trainingFacts } from './training';
import type { Fact } from './types';

/** Every fact there is; each one follows those it needs. */
export const facts: readonly Fact[] = inOrderOfNeed([
  ...codeFacts,
  ...releaseFacts,
  ...dataFacts,
  ...trainingFacts,
  ...trackingFacts,
  ...monitoringFacts,
  ...peopleFacts,
  ...governanceFacts,
  ...furtherFacts,
]);

/** What each fact means, for those who only read it. */
export const factDefinitions: readonly FactDefinition[] =
  facts.map(definitionOf);

/** What a fact means, without how it is decided. */
export function definitionOf({
  decide: _,
  needs: __,
  ...definition
}: Fact): FactDefinition {
  return definition;
}

export { decideFacts } from './decideFacts';
export type { DecidedFacts } from './decideFacts';
export type { Fact, FactInput, FactSettings, FactWindows } from './types';
