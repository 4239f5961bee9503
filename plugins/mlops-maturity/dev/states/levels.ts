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

import { factResults } from '../../src/__testUtils__/assessComponent';
import { churnEntity } from '../../src/__testUtils__/churnEntity';
import { otherModel, smallModel } from '../../src/__testUtils__/smallModel';
import { smallScore } from '../../src/__testUtils__/smallScore';
import { inMinutes } from '../../src/__testUtils__/sourceAnswers';
import { assessed, type Situation } from './Situation';

const minutesPerDay = 24 * 60;

/** Facts of a component between two levels. */
export const between = factResults({
  ci: 'pass',
  tracking: 'fail',
  release: 'unknown',
  monitoring: 'unknown',
});

/** Facts of a component that meets every criterion. */
export const everyFact = factResults({
  ci: 'pass',
  tracking: 'pass',
  release: 'pass',
  monitoring: 'pass',
});

/** Facts that are worth whole, half and no points in a model that scores. */
export const scoredFacts = factResults(
  {
    ci: 'pass',
    tracking: 'fail',
    review: 'pass',
    release: 'pass',
    monitoring: 'pass',
    skew: 'unknown',
  },
  { ci: { executions: 1 } },
);

/** Where a component can stand. */
export const levels: Situation[] = [
  {
    id: 'no-data',
    title: 'No data: nothing is connected',
    card: 'Up to Level 2 if the 4 requirements without data up to there are confirmed',
    answers: () => assessed([]),
  },
  {
    id: 'blocked',
    title: 'Blocked, with links to where it is fixed',
    card: 'Where: .github/workflows/train.yml',
    tab: 'Blocking (3)',
    entity: {
      ...churnEntity,
      metadata: {
        ...churnEntity.metadata,
        annotations: {
          'backstage.io/edit-url': 'https://git.example.com/edit/catalog.yaml',
        },
      },
    },
    answers: () =>
      assessed(between, {
        blocking: {
          tracking: {
            place: {
              title: '.github/workflows/train.yml',
              url: 'https://git.example.com/churn/train.yml',
            },
          },
          monitoring: {
            attestable: 'only',
            sources: ['attestation'],
            attestOn: 'group:default/fraud',
          },
        },
      }),
  },
  {
    id: 'below-target',
    title: 'Below its target',
    card: 'Target: Level 2 · 1 level below target',
    answers: () =>
      assessed(between, {
        item: { target: { level: 2, origin: 'annotation' } },
      }),
  },
  {
    id: 'at-risk',
    title: 'At risk: a drop is held back',
    card: 'the evidence supports Level 0 only. Shown until',
    answers: () =>
      assessed(factResults({ ci: 'fail' }), {
        item: {
          published: {
            level: 1,
            atRiskSince: inMinutes(-2 * minutesPerDay),
            nextChangeAt: inMinutes(5 * minutesPerDay),
          },
        },
      }),
  },
  {
    id: 'frozen',
    title: 'The repository is archived',
    card: 'The repository is archived, so the level stays as it was.',
    answers: () =>
      assessed(between, { item: { published: { level: 1, frozen: true } } }),
  },
  {
    id: 'highest',
    title: 'At the highest level',
    card: 'The highest level is reached.',
    tab: 'Level 2 – Automated, current level',
    answers: () => assessed(everyFact),
  },
  {
    id: 'several-models',
    title: 'Several models to choose from',
    card: 'Maturity model: Small ladder',
    tab: 'The level of this component in every model',
    answers: () =>
      assessed(between, { models: [smallModel, otherModel, smallScore] }),
  },
  {
    id: 'score',
    title: 'A model that scores',
    card: '1.5 points, lowest section: Model',
    answers: () => assessed(scoredFacts, { models: [smallScore] }),
  },
];
