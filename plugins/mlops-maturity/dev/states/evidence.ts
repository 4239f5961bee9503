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

import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  entityRef,
  factResults,
} from '../../src/__testUtils__/assessComponent';
import { smallScore } from '../../src/__testUtils__/smallScore';
import {
  upcomingModel,
  upcomingSoonAndLater,
} from '../../src/__testUtils__/upcomingModel';
import { inMinutes } from '../../src/__testUtils__/sourceAnswers';
import { between } from './levels';
import { assessed, type Situation } from './Situation';

const minutesPerDay = 24 * 60;

const waiver = { modelId: 'small', reason: 'A batch model' };

/** A component between two levels, in a model that announces something. */
const announced = (model: ServedModel) => ({
  ...assessed(between, { models: [model] }),
  getModels: async () => ({ items: [model] }),
});

/** What can be said of the evidence that a level rests on. */
export const evidence: Situation[] = [
  {
    id: 'stale',
    title: 'Out of date: not assessed lately',
    card: 'Not assessed since Jan 5, 2026',
    answers: () =>
      assessed(between, {
        response: { assessedAt: '2026-01-05T10:00:00.000Z' },
      }),
  },
  {
    id: 'failing-source',
    title: 'A source could not be read',
    card: '403: the token may not read runs',
    answers: () =>
      assessed(between, {
        response: {
          sources: [
            {
              collector: 'github',
              title: 'GitHub',
              host: 'github.com',
              key: 'acme/churn',
              state: 'failing',
              checkedAt: inMinutes(-12),
              collectedAt: inMinutes(-3 * minutesPerDay),
              problems: ['403: the token may not read runs'],
            },
          ],
        },
      }),
  },
  {
    id: 'expiring',
    title: 'Evidence ends soon',
    card: 'Model monitoring: in 3 days',
    answers: () =>
      assessed(between, {
        response: {
          expiring: [
            {
              factId: 'monitoring',
              title: 'Model monitoring',
              validUntil: inMinutes(3 * minutesPerDay + 60),
            },
          ],
        },
      }),
  },
  {
    id: 'catalog-mistake',
    title: 'A mistake in the catalog',
    card: 'there is no level 9',
    answers: () =>
      assessed(between, {
        response: {
          problems: [
            {
              entityRef,
              annotation: 'mlops-maturity/target-level',
              message: 'there is no level 9',
            },
          ],
        },
      }),
  },
  {
    id: 'assessed-with',
    title: 'Assessed together with another component',
    card: 'Assessed together with',
    answers: () =>
      assessed(between, {
        response: { assessedWith: 'component:default/churn-training' },
      }),
  },
  {
    id: 'waived',
    title: 'Criteria are waived',
    card: '2 criteria waived, the first until Feb 10, 2999',
    tab: 'Waived',
    answers: () =>
      assessed(between, {
        input: {
          waivers: [
            {
              ...waiver,
              criterionId: 'l2-release',
              expiresAt: '2999-06-30T12:00:00.000Z',
            },
            {
              ...waiver,
              criterionId: 'l2-monitoring',
              expiresAt: '2999-02-10T12:00:00.000Z',
            },
          ],
        },
      }),
  },
  {
    id: 'upcoming',
    title: 'A criterion counts from a day on',
    card: 'As things are, you’d go from Level 1 to Level 0.',
    answers: () => announced(upcomingModel),
  },
  {
    id: 'upcoming-several',
    title: 'Several criteria count from a day on, and more later',
    card: 'Others follow from Jun 1, 2999.',
    answers: () => announced(upcomingSoonAndLater),
  },
  {
    id: 'attestable',
    title: 'Statements would lead further',
    card: 'Up to Level 2 if people state: Releases are automatic',
    answers: () =>
      assessed(between, {
        item: {
          ifAttested: {
            level: 2,
            criteria: [
              { criterionId: 'l2-release', title: 'Releases are automatic' },
            ],
          },
        },
      }),
  },
  {
    id: 'attested',
    title: 'Stated by a person, in a model that scores',
    card: 'No point: what people state counts only with a link',
    answers: () =>
      assessed(
        factResults(
          {
            ci: 'pass',
            tracking: 'fail',
            review: 'pass',
            release: 'pass',
            monitoring: 'pass',
          },
          {
            review: {
              origin: 'attested',
              observedAt: inMinutes(-minutesPerDay),
              inheritedFrom: 'group:default/fraud',
            },
          },
        ),
        { models: [smallScore] },
      ),
  },
];
