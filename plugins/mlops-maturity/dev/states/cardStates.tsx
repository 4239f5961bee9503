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
  {
    id: 'at-risk',
    title: 'The level is at risk',
    card: 'At risk: only Level 1 from Feb 10, 2999 on',
    answers: () =>
      assessed(between, {
        item: {
          published: {
            level: 2,
            atRiskSince: '2026-01-05T10:00:00.000Z',
            nextChangeAt: '2999-02-10T12:00:00.000Z',
          },
        },
      }),
  },
  {
    id: 'archived',
    title: 'The repository is archived',
    card: 'Archived: the level stays as it was',
    answers: () =>
      assessed(between, { item: { published: { level: 1, frozen: true } } }),
  },
  {
    id: 'pending-source',
    title: 'A source was not read yet',
    card: 'Not read yet: GitHub',
    answers: () =>
      assessed(between, {
        response: {
          sources: [
            {
              collector: 'github',
              title: 'GitHub',
              host: 'github.com',
              key: 'acme/churn',
              state: 'pending',
              problems: [],
            },
          ],
        },
      }),
  },
];

/** What is to be known beside the level, told shortly. */
const noted: Record<string, string> = {
  stale: 'Not assessed since Jan 5, 2026',
  'failing-source': 'Could not be read in full: GitHub',
  expiring: 'Ends in 3 days: Model monitoring',
};

for (const { id, title, answers } of evidence) {
  if (noted[id]) compact.push({ id, title, card: noted[id], answers });
}

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
