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

import type {
  MlopsMaturityApi,
  ScorecardComponent,
  ScorecardSummaryResponse,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { recorded } from './recorded';
import { otherModel, smallModel } from './smallModel';

/** Three components of one owner: one far below its target, one at it. */
export const ownedComponents: ScorecardComponent[] = [
  {
    name: 'churn',
    title: 'Churn prediction',
    level: 0,
    targetLevel: 2,
    blocking: ['l1-ci', 'l2-release'],
  },
  { name: 'eta', level: 1, targetLevel: 1, blocking: ['l2-tracking'] },
  { name: 'routes', level: 2, blocking: [] },
].map(({ name, ...rest }) => ({
  ...rest,
  entityRef: `component:default/${name}`,
  potentialLevel: 2,
  dimensions: [],
  sourceProblem: false,
  assessedAt: '2026-11-20T00:00:00.000Z',
}));

/** The figures of those components, and how they moved. */
export function ownedSummary(
  changes: Partial<ScorecardSummaryResponse> = {},
): ScorecardSummaryResponse {
  return {
    components: 3,
    pending: 0,
    items: ['small', 'other', 'score'].map(modelId => ({
      modelId,
      total: 3,
      distribution: [0, 1, 2].map(level => ({
        level,
        count: 1,
        production: 0,
      })),
      median: 1,
      minimum: 0,
      target: { withTarget: 2, reached: 1 },
      undecided: 0,
      atRisk: 0,
      noData: 0,
      movement: {
        since: '2026-10-22T00:00:00.000Z',
        risen: 2,
        fallen: 1,
        byRules: 0,
        rises: [
          {
            entityRef: 'component:default/eta',
            from: 0,
            to: 1,
            at: '2026-11-10T00:00:00.000Z',
          },
        ],
        falls: [],
      },
    })),
    ...changes,
  };
}

/** What the backend answers about them. */
export function plainOwnedAnswers(
  models: ServedModel[] = [smallModel, otherModel],
  summary = ownedSummary(),
) {
  return {
    getModels: async () => ({ items: models }),
    getScorecardSummary: async (
      _options?: Parameters<MlopsMaturityApi['getScorecardSummary']>[0],
    ) => summary,
    getScorecardComponents: async ({
      model,
      limit,
    }: Parameters<MlopsMaturityApi['getScorecardComponents']>[0]) => ({
      modelId: model,
      total: 3,
      items: ownedComponents.slice(0, limit),
    }),
    getScorecardGaps: async ({
      model,
    }: Parameters<MlopsMaturityApi['getScorecardGaps']>[0]) => ({
      modelId: model,
      total: 3,
      items: [
        {
          criterionId: 'l1-ci',
          title: 'A pipeline builds the model',
          level: 1,
          dimension: 'build',
          factIds: ['ci'],
          sources: ['ci' as const],
          ...{ blocked: 12, notMet: 12, noData: 0, only: 9, liftsTo: 2 },
        },
        {
          criterionId: 'l2-release',
          title: 'Releases are automatic',
          level: 2,
          dimension: 'run',
          factIds: ['release'],
          sources: ['ci' as const],
          ...{ blocked: 4, notMet: 4, noData: 0, only: 0, liftsTo: 2 },
        },
      ],
      fixes: [],
    }),
  };
}

/** What the backend answers about them, with calls recorded. */
export function ownedAnswers(...of: Parameters<typeof plainOwnedAnswers>) {
  return recorded(plainOwnedAnswers(...of));
}
