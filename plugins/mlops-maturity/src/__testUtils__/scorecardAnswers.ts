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
  ScorecardMovement,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { recorded } from './recorded';
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
  noData: 1,
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

const owners = [
  { value: 'group:default/company', ...figures },
  {
    value: 'group:default/fraud',
    parent: 'group:default/company',
    ...figures,
    total: 2,
  },
  figures,
];

const movements: ScorecardMovement = {
  since: '2026-10-22T00:00:00.000Z',
  risen: 7,
  fallen: 1,
  byRules: 2,
  rises: [
    {
      entityRef: 'component:default/churn',
      title: 'Churn prediction',
      owner: 'group:default/fraud',
      from: 0,
      to: 2,
      at: '2026-11-20T00:00:00.000Z',
    },
  ],
  falls: [
    {
      entityRef: 'component:default/eta',
      from: 2,
      to: 1,
      at: '2026-11-19T00:00:00.000Z',
    },
  ],
};

const outcomes: ScorecardComponent['criteria'] = [
  { criterionId: 'l0-manual', outcome: 'met' },
  { criterionId: 'l1-ci', outcome: 'unmet' },
  { criterionId: 'l2-tracking', outcome: 'met' },
  { criterionId: 'l2-release', outcome: 'unknown' },
];

/** What the backend answers about a portal with a few components. */
export function plainScorecardAnswers() {
  return {
    getModels: async () => ({ items: [smallModel, otherModel] }),
    getScorecardSummary: async ({
      model,
      groupBy,
      movement,
    }: { model?: string; groupBy?: string; movement?: boolean } = {}) => ({
      components: 4,
      pending: 1,
      items: [
        {
          modelId: model ?? 'small',
          ...figures,
          ...(groupBy && {
            groups: groupBy === 'owner' ? owners : [{ value: 'x', ...figures }],
          }),
          ...(movement && { movement: movements }),
        },
      ],
    }),
    getScorecardComponents: async ({
      cursor,
      criteria,
    }: Parameters<MlopsMaturityApi['getScorecardComponents']>[0]) => ({
      modelId: 'small',
      total: 3,
      items: [
        {
          ...(cursor === 'page-2'
            ? { ...churn, entityRef: 'component:default/eta', title: 'ETA' }
            : churn),
          ...(criteria && { criteria: outcomes }),
        },
      ],
      nextCursor: cursor === 'page-2' ? undefined : 'page-2',
    }),
    getScorecardGaps: async () => ({
      modelId: 'small',
      total: 48,
      items: [
        {
          criterionId: 'l1-ci',
          title: 'A pipeline builds the model',
          level: 1,
          dimension: 'build',
          factIds: ['ci'],
          sources: ['ci' as const],
          ...{ blocked: 12, notMet: 5, noData: 7, only: 3, liftsTo: 1 },
        },
      ],
      fixes: [
        {
          criteria: [
            {
              criterionId: 'l1-ci',
              title: 'A pipeline builds the model',
              ...{ level: 1, dimension: 'build' },
            },
          ],
          factIds: ['ci'],
          sources: ['ci' as const],
          ...{ blocked: 12, notMet: 5, noData: 7, lifts: 3, liftsTogether: 3 },
        },
        {
          criteria: [
            {
              criterionId: 'l2-release',
              title: 'Releases are automatic',
              ...{ level: 2, dimension: 'run' },
            },
            {
              criterionId: 'l2-tracking',
              title: 'Runs are tracked',
              ...{ level: 2, dimension: 'build' },
            },
          ],
          factIds: ['release'],
          sources: ['metrics' as const],
          ...{ blocked: 4, notMet: 0, noData: 4, lifts: 0, liftsTogether: 6 },
        },
      ],
    }),
    getScorecardTrend: async () => ({
      modelId: 'small',
      points: ['2026-11-19', '2026-11-20', '2026-11-21'].map((date, day) => ({
        date,
        total: 3,
        distribution: [
          { level: 0, count: 3 - day, production: 0 },
          { level: 1, count: day, production: 0 },
        ],
      })),
    }),
    getScorecardDimensions: async (
      _: Parameters<MlopsMaturityApi['getScorecardDimensions']>[0],
    ) => ({
      modelId: 'small',
      groups: ['group:default/company', 'group:default/fraud'].map(
        (value, depth) => ({
          value,
          ...(depth > 0 && { parent: 'group:default/company' }),
          total: 3 - depth,
          dimensions: [
            {
              dimension: 'build',
              median: 1,
              distribution: [{ level: 1, count: 3 - depth }],
              holdsBack: 0,
            },
            {
              dimension: 'run',
              median: 0,
              distribution: [{ level: 0, count: 3 - depth }],
              holdsBack: 2 - depth,
            },
          ],
        }),
      ),
    }),
    getScorecardComparison: async (
      options: Parameters<MlopsMaturityApi['getScorecardComparison']>[0],
    ) => ({
      modelId: options.model,
      withModelId: options.with,
      total: 4,
      cells: [
        { level: 0, withLevel: 0, count: 1 },
        { level: 2, withLevel: 1, count: 3 },
      ],
      higher: {
        count: 3,
        reasons: [
          {
            criterionId: 'l1-ci',
            title: 'A pipeline builds the model',
            blocked: 2,
          },
        ],
        examples: [
          {
            entityRef: 'component:default/churn',
            title: 'Churn prediction',
            level: 2,
            withLevel: 1,
          },
        ],
      },
      lower: { count: 0, reasons: [], examples: [] },
    }),
    exportScorecard: async (
      _: Parameters<MlopsMaturityApi['exportScorecard']>[0],
    ) => new Blob(['entityRef\r\n'], { type: 'text/csv' }),
  };
}

/** What the backend answers about a portal with a few components, with calls recorded. */
export function scorecardAnswers() {
  return recorded(plainScorecardAnswers());
}
