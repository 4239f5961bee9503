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

import type { ReactElement } from 'react';
import type { MlopsMaturityApi } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  ownedSummary,
  plainOwnedAnswers,
} from '../../src/__testUtils__/ownedAnswers';
import { otherModel, smallModel } from '../../src/__testUtils__/smallModel';
import { smallScore } from '../../src/__testUtils__/smallScore';
import { EntityScorecardCard } from '../../src/components/EntityScorecard';
import type { PlaygroundGroup } from './PlaygroundState';
import { never, refuse } from './unassessed';

const ladders = [smallModel, otherModel];

/** The summary of a group whose components aren't assessed. */
function unassessedSummary(components: number) {
  const summary = ownedSummary({ components, pending: components });
  return {
    ...summary,
    items: summary.items.map(item => ({ ...item, total: 0 })),
  };
}

const groups: Array<{
  id: string;
  title: string;
  shows: string;
  element?: ReactElement;
  answers: () => Partial<MlopsMaturityApi>;
}> = [
  {
    id: 'figures',
    title: 'Figures, levels and what blocks most',
    shows: 'Fixing it lifts 9 components to Level 2',
    answers: plainOwnedAnswers,
  },
  {
    id: 'compact',
    title: 'Compact',
    shows: 'Level 2 – Automated: 1',
    element: <EntityScorecardCard model="small" compact />,
    answers: plainOwnedAnswers,
  },
  {
    id: 'loading',
    title: 'Loading',
    shows: 'Loading the scorecard of these components',
    answers: () => ({ getModels: never }),
  },
  {
    id: 'empty',
    title: 'No ML component',
    shows: 'No ML component belongs to this group.',
    answers: () => plainOwnedAnswers(ladders, unassessedSummary(0)),
  },
  {
    id: 'pending',
    title: 'Everything waits for its first assessment',
    shows: '2 ML components wait for their first assessment.',
    answers: () => plainOwnedAnswers(ladders, unassessedSummary(2)),
  },
  {
    id: 'no-model',
    title: 'Configured with a model that is not loaded',
    shows: 'There is no model “gone”',
    element: <EntityScorecardCard model="gone" />,
    answers: plainOwnedAnswers,
  },
  {
    id: 'error',
    title: 'Not allowed, or failed',
    shows: 'Refused with 403',
    answers: () => ({
      ...plainOwnedAnswers(),
      getScorecardSummary: refuse(403),
    }),
  },
  {
    id: 'score',
    title: 'A model that scores',
    shows: 'Where points are missing most',
    answers: () => plainOwnedAnswers([smallScore]),
  },
];

/** The card on the page of a group. */
export const groupStates: PlaygroundGroup = {
  title: 'Group card',
  states: groups.map(({ id, title, shows, element, answers }) => ({
    id: `group-${id}`,
    title,
    shows,
    element: element ?? <EntityScorecardCard />,
    entity: {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: { name: 'fraud', namespace: 'default' },
    },
    answers,
  })),
};
