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
  CollectorHealth,
  CoverageResponse,
  FactCoverage,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { smallModel } from './smallModel';

/** An instant some minutes from now, or a little later: tests take time. */
export const inMinutes = (minutes: number) =>
  new Date(
    Date.now() + minutes * 60_000 + Math.sign(minutes) * 50_000,
  ).toISOString();

export const github: CollectorHealth = {
  id: 'github',
  title: 'GitHub',
  targets: 1200,
  due: 7,
  pending: 0,
  failingCount: 0,
  failing: [],
  rateLimits: [
    {
      host: 'github.com',
      name: 'acme',
      limit: 5000,
      remaining: 4900,
      resetAt: inMinutes(20),
    },
  ],
};

export const mlflow: CollectorHealth = {
  id: 'mlflow',
  title: 'MLflow',
  targets: 3,
  due: 0,
  pending: 2,
  failingCount: 1,
  failing: [
    {
      host: 'mlflow.example',
      key: 'price-spike',
      since: inMinutes(-3 * 24 * 60 - 60),
      causes: ['forbidden'],
      problems: ['MLflow answered 403: the token may not read price-spike.'],
    },
  ],
  rateLimits: [{ host: 'mlflow.example', blockedUntil: inMinutes(5) }],
};

/** A fact that passes for one component, unless it is told otherwise. */
function aFactCoverage(
  factId: string,
  rest: Partial<FactCoverage> = {},
): FactCoverage {
  return {
    ...{ factId, title: `Fact ${factId}`, group: 'code', sources: ['ci'] },
    ...{ attestable: 'yes', hasData: true, pass: 1, partial: 0, fail: 0 },
    ...{ unknown: 0, notApplicable: 0 },
    ...rest,
  };
}

/** What is true of a fact that nobody has data for. */
export const missed = { hasData: false, pass: 0, unknown: 4 };

/** What the backend answers where nothing is missing. */
export const fullCoverage: CoverageResponse = {
  components: 4,
  facts: [aFactCoverage('ci'), aFactCoverage('release')],
  unmeetable: [],
  expiring: { days: 30, total: 0, items: [] },
};

/** What the backend answers about a portal where something is wrong. */
export const poorCoverage: CoverageResponse = {
  components: 4,
  facts: [
    aFactCoverage('ci'),
    aFactCoverage('monitoring', { ...missed, sources: ['metrics', 'ci'] }),
    aFactCoverage('skew', {
      ...missed,
      sources: ['metrics'],
      attestable: 'no',
    }),
    aFactCoverage('review', {
      ...missed,
      ...{ sources: ['attestation'], attestable: 'only' },
    }),
    aFactCoverage('gpu', { ...missed, unknown: 0, notApplicable: 4 }),
  ],
  unmeetable: [
    {
      ...{ modelId: smallModel.id, criterionId: 'l2-monitoring', level: 2 },
      ...{ title: 'The model is monitored', dimension: 'run' },
      ...{ missingFacts: ['monitoring', 'skew'], attestingHelps: false },
    },
    {
      ...{ modelId: smallModel.id, criterionId: 'l2-review', level: 2 },
      ...{ title: 'Changes are reviewed', dimension: 'build' },
      ...{ missingFacts: ['review'], attestingHelps: true },
    },
  ],
  expiring: {
    ...{ days: 30, total: 103 },
    items: [
      {
        entityRef: 'component:default/churn',
        ...{ factId: 'review', title: 'Fact review', status: 'pass' },
        validUntil: inMinutes(3 * 24 * 60 + 60),
        inheritedFrom: 'group:default/fraud',
      },
    ],
  },
};
