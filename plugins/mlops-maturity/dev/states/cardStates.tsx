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
import { smallScore } from '../../src/__testUtils__/smallScore';
import { EntityMaturityCard } from '../../src/components/MaturityCard';
import { evidence } from './evidence';
import { between, everyFact, levels, scoredFacts } from './levels';
import type { PlaygroundGroup } from './PlaygroundState';
import { assessed, type Situation } from './Situation';
import { never, unassessed } from './unassessed';

/** The maturity card of an entity. */
export const cardStates: PlaygroundGroup = {
  title: 'Card',
  states: [...unassessed, ...levels, ...evidence].map(situation => ({
    id: `card-${situation.id}`,
    title: situation.title,
    shows: situation.card,
    element: <EntityMaturityCard />,
    entity: situation.entity ?? churnEntity,
    answers: situation.answers,
  })),
};

const compact: Situation[] = [
  {
    id: 'loading',
    title: 'Loading',
    card: 'Loading the assessment',
    answers: () => ({ getComponentAssessments: never }),
  },
  {
    id: 'blocked',
    title: 'Level and next step',
    card: 'Next for Level 2: Experiments are tracked',
    answers: () => assessed(between),
  },
  {
    id: 'highest',
    title: 'At the highest level',
    card: 'The highest level is reached.',
    answers: () => assessed(everyFact),
  },
  {
    id: 'score',
    title: 'A model that scores',
    card: 'Next for Strong: The model is built by a pipeline',
    answers: () => assessed(scoredFacts, { models: [smallScore] }),
  },
];

/** The same card where it is configured to be compact. */
export const compactCardStates: PlaygroundGroup = {
  title: 'Compact card',
  states: compact.map(({ id, title, card, answers }) => ({
    id: `compact-${id}`,
    title,
    shows: card,
    element: <EntityMaturityCard compact />,
    entity: churnEntity,
    answers,
  })),
};
