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

import type { Entity } from '@backstage/catalog-model';
import type {
  FactResult,
  MlopsMaturityApi,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { assessComponent } from '../../src/__testUtils__/assessComponent';
import { componentAnswers } from '../../src/__testUtils__/componentAnswers';
import { smallModel } from '../../src/__testUtils__/smallModel';

/** What can be the case with a component, whatever shows it. */
export type Situation = {
  id: string;
  title: string;
  /** What the card tells it by, and the tab where that is something else. */
  card: string;
  tab?: string;
  entity?: Entity;
  answers: () => Partial<MlopsMaturityApi>;
};

/** What the backend answers about a component with these facts. */
export function assessed(
  facts: FactResult[],
  extras: Parameters<typeof assessComponent>[1] = {},
) {
  return componentAnswers(
    assessComponent(facts, { models: [smallModel], ...extras }),
    facts,
  );
}
