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

import type { MlopsMaturityApi } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { churnEntity } from '../../src/__testUtils__/churnEntity';
import { plainScorecardAnswers } from '../../src/__testUtils__/scorecardAnswers';
import { smallScore } from '../../src/__testUtils__/smallScore';
import { Overview } from '../../src/components/Overview';
import type { PlaygroundGroup } from './PlaygroundState';
import { never, refuse } from './unassessed';

const answers = plainScorecardAnswers();

type SummaryOptions = Parameters<typeof answers.getScorecardSummary>[0];

const overviews: Array<{
  id: string;
  title: string;
  shows: string;
  /** What differs from a portal with a few components. */
  changes: Partial<MlopsMaturityApi>;
}> = [
  {
    id: 'figures',
    title: 'Figures, groups, movement and trend',
    shows: 'Components by level over time, from',
    changes: {},
  },
  {
    id: 'loading',
    title: 'Loading',
    shows: 'Loading the scorecard',
    changes: { getModels: never },
  },
  {
    id: 'empty',
    title: 'No ML components',
    shows: 'No ML components yet',
    changes: {
      getScorecardSummary: async () => ({
        components: 0,
        pending: 0,
        items: [],
      }),
    },
  },
  {
    id: 'pending',
    title: 'Everything waits for its first assessment',
    shows: '4 components wait for their first assessment.',
    changes: {
      getScorecardSummary: async (options: SummaryOptions) => {
        const { items, ...rest } = await answers.getScorecardSummary(options);
        return {
          ...rest,
          pending: 4,
          items: items.map(({ modelId }) => ({
            modelId,
            total: 0,
            distribution: [],
            target: { withTarget: 0, reached: 0 },
            undecided: 0,
            atRisk: 0,
            noData: 0,
          })),
        };
      },
      getScorecardGaps: async () => ({
        modelId: 'small',
        total: 0,
        items: [],
        fixes: [],
      }),
      getScorecardTrend: async () => ({ modelId: 'small', points: [] }),
    },
  },
  {
    id: 'error',
    title: 'Not allowed, or failed',
    shows: 'Refused with 403',
    changes: { getScorecardSummary: refuse(403) },
  },
  {
    id: 'nothing-blocks',
    title: 'Nothing blocks anyone, and the trend starts tomorrow',
    shows: 'Nothing blocks anyone.',
    changes: {
      getScorecardGaps: async () => ({
        modelId: 'small',
        total: 0,
        items: [],
        fixes: [],
      }),
      getScorecardTrend: async () => {
        const { points, ...rest } = await answers.getScorecardTrend();
        return { ...rest, points: points.slice(0, 1) };
      },
    },
  },
  {
    id: 'parts-failed',
    title: 'The trend and the criteria could not be loaded',
    shows: 'The trend could not be loaded',
    changes: {
      getScorecardGaps: refuse(400),
      getScorecardTrend: refuse(400),
    },
  },
  {
    id: 'score',
    title: 'A model that scores',
    shows: 'Components by band',
    changes: {
      getModels: async () => ({ items: [smallScore] }),
      getScorecardGaps: async () => ({
        modelId: 'score',
        total: 24,
        items: [],
        fixes: [
          {
            criteria: [
              {
                criterionId: 'model-2',
                title: 'Experiments are compared',
                ...{ level: 1, dimension: 'model' },
              },
            ],
            ...{ factIds: ['tracking'], sources: ['ml-platform'] },
            ...{ blocked: 12, notMet: 9, noData: 3 },
            ...{ lifts: 3, liftsTogether: 3 },
          },
        ],
      }),
    },
  },
];

/** The overview of the scorecard. */
export const overviewStates: PlaygroundGroup = {
  title: 'Scorecard overview',
  states: overviews.map(({ id, title, shows, changes }) => ({
    id: `overview-${id}`,
    title,
    shows,
    element: <Overview />,
    entity: churnEntity,
    answers: () => ({ ...plainScorecardAnswers(), ...changes }),
  })),
};
