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
  ScorecardFigures,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { otherModel, smallModel } from './smallModel';

const figures: ScorecardFigures = {
  total: 3,
  distribution: [
    { level: 0, count: 2, production: 1 },
    { level: 1, count: 1, production: 0 },
    { level: 2, count: 0, production: 0 },
  ],
  median: 0,
  minimum: 0,
  target: { withTarget: 2, reached: 1 },
  organizationLevel: 1,
  undecided: 4,
  atRisk: 5,
};

const churn: ScorecardComponent = {
  entityRef: 'component:default/churn',
  title: 'Churn prediction',
  type: 'ml-model',
  lifecycle: 'production',
  owner: 'group:default/fraud',
  level: 0,
  potentialLevel: 1,
  targetLevel: 2,
  dimensions: [
    { dimension: 'build', verifiedLevel: 1 },
    { dimension: 'run', verifiedLevel: 0 },
  ],
  blocking: ['l1-ci', 'l2-release'],
  atRiskSince: '2026-11-01T00:00:00.000Z',
  sourceProblem: true,
  assessedAt: '2026-11-20T00:00:00.000Z',
};

/** What the backend answers about a portal with a few components. */
export function scorecardAnswers() {
  return {
    getModels: async () => ({ items: [smallModel, otherModel] }),
    getScorecardSummary: jest.fn(
      async ({
        model,
        groupBy,
      }: { model?: string; groupBy?: string } = {}) => ({
        components: 4,
        pending: 1,
        items: [
          {
            modelId: model ?? 'small',
            ...figures,
            groups: [
              {
                value: groupBy === 'owner' ? 'group:default/fraud' : 'x',
                ...figures,
              },
              figures,
            ],
          },
        ],
      }),
    ),
    getScorecardComponents: jest.fn(
      async ({
        cursor,
      }: Parameters<MlopsMaturityApi['getScorecardComponents']>[0]) => ({
        modelId: 'small',
        total: 3,
        items: [
          cursor === 'page-2'
            ? { ...churn, entityRef: 'component:default/eta', title: 'ETA' }
            : churn,
        ],
        nextCursor: cursor === 'page-2' ? undefined : 'page-2',
      }),
    ),
    getScorecardGaps: jest.fn(async () => ({
      modelId: 'small',
      total: 1,
      items: [
        {
          criterionId: 'l1-ci',
          title: 'A pipeline builds the model',
          level: 1,
          dimension: 'build',
          factIds: ['ci'],
          blocked: 12,
          only: 3,
        },
      ],
    })),
    getScorecardTrend: jest.fn(async () => ({ modelId: 'small', points: [] })),
  };
}
