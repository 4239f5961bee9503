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

import { churnEntity } from '../../src/__testUtils__/churnEntity';
import { EntityMaturityContent } from '../../src/components/MaturityContent';
import { evidence } from './evidence';
import { levels } from './levels';
import type { PlaygroundGroup } from './PlaygroundState';
import { unassessed } from './unassessed';

/** The maturity tab of an entity. */
export const tabStates: PlaygroundGroup = {
  title: 'Tab',
  states: [...unassessed, ...levels, ...evidence].map(situation => ({
    id: `tab-${situation.id}`,
    title: situation.title,
    shows: situation.tab ?? situation.card,
    element: <EntityMaturityContent />,
    entity: situation.entity ?? churnEntity,
    answers: situation.answers,
  })),
};
