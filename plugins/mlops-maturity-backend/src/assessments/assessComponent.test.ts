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
  Attestable,
  FactDefinition,
  FactResult,
  FactStatus,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { aComponent } from '../facts/fixtures';
import { smallModel } from '../models/__fixtures__/smallModel';
import { assessComponent } from './assessComponent';

const now = new Date('2026-11-20T12:00:00.000Z');
const options = { now, holdDropForMs: 0 };

/** Level 1 asks for CI, level 2 for a review, level 3 for training and a plan. */
const model = smallModel({
  levels: [0, 1, 2, 3].map(rank => ({
    rank,
    label: `${rank}`,
    name: `Name ${rank}`,
    description: '',
  })),
  criteria: [
    ['has-ci', 1, 'ci'],
    ['has-review', 2, 'review'],
    ['has-training', 3, 'training'],
    ['has-plan', 3, 'plan'],
  ].map(([id, from, requires]) => ({
    id: id as string,
    from: from as number,
    dimension: 'practice',
    kind: 'requirement',
    title: `It ${id}`,
    requires: requires as string,
  })),
});

const definitions = new Map(
  (
    [
      ['ci', 'no'],
      ['review', 'only'],
      ['training', 'yes'],
      ['plan', 'yes'],
    ] as [string, Attestable][]
  ).map(([id, attestable]): [string, FactDefinition] => [
    id,
    {
      id,
      attestable,
      group: 'code',
      title: `Fact ${id}`,
      description: `What ${id} is.`,
      howToFix: `Do ${id}.`,
      scope: id === 'plan' ? 'group' : 'component',
      sources: attestable === 'only' ? ['attestation'] : ['ci', 'repository'],
    },
  ]),
);

function assessed(
  statuses: Record<string, FactStatus>,
  more: Record<string, Partial<FactResult>> = {},
  against = model,
) {
  const facts = Object.entries(statuses).map(
    ([factId, status]): [string, FactResult] => [
      factId,
      {
        factId,
        status,
        origin: 'observed',
        reason: `${factId} is ${status}.`,
        evidence: [],
        ...more[factId],
      },
    ],
  );
  return assessComponent(
    against,
    {
      content: {
        component: aComponent(),
        attestations: [],
        problems: [],
        targetLevels: {},
      },
      facts: new Map(facts),
      definitions,
      hasNotebooks: false,
      repository: { title: 'acme/churn', url: 'https://git.example.com/churn' },
    },
    options,
  );
}

describe('assessComponent', () => {
  it('tells of each fact that is missing what can be done about it, and where', () => {
    const { blockers } = assessed(
      { ci: 'fail', review: 'unknown', training: 'fail', plan: 'unknown' },
      {
        training: {
          evidence: [{ title: 'Run 7', url: 'https://ci.example.com/7' }],
        },
      },
    );
    expect(blockers).toEqual([
      {
        criterionId: 'has-ci',
        title: 'It has-ci',
        level: 1,
        dimension: 'practice',
        outcome: 'unmet',
        facts: [
          {
            id: 'ci',
            title: 'Fact ci',
            status: 'fail',
            reason: 'ci is fail.',
            howToFix: 'Do ci.',
            attestable: 'no',
            sources: ['ci', 'repository'],
            place: {
              title: 'acme/churn',
              url: 'https://git.example.com/churn',
            },
          },
        ],
      },
    ]);
    const { blockers: later } = assessed(
      { ci: 'pass', review: 'pass', training: 'fail', plan: 'unknown' },
      {
        training: {
          evidence: [{ title: 'Run 7', url: 'https://ci.example.com/7' }],
        },
      },
    );
    expect(later.map(({ facts: [fact] }) => fact)).toEqual([
      expect.objectContaining({
        place: { title: 'Run 7', url: 'https://ci.example.com/7' },
      }),
      expect.objectContaining({ attestOn: aComponent().owner }),
    ]);
    const unreadable = {
      ...{ collector: 'github', host: 'github.com', key: 'acme/churn' },
      code: 'unavailable' as const,
    };
    const annotations = ['mlflow.org/model'];
    const { blockers: unread } = assessed(
      { ci: 'pass', review: 'pass', training: 'unknown', plan: 'unknown' },
      { training: { unreadable }, plan: { annotations } },
    );
    expect(unread.map(({ facts: [fact] }) => fact)).toEqual([
      expect.objectContaining({ id: 'training', unreadable }),
      expect.objectContaining({ id: 'plan', annotations }),
    ]);
    // There is data about it, or it isn't for people to state.
    expect(later[0].facts[0].attestOn).toBeUndefined();
    expect(later[1].facts[0].place).toBeUndefined();
  });

  it('tells how far statements would lead, and of which criteria', () => {
    expect(
      assessed({ ci: 'pass', review: 'unknown', training: 'fail' }).ifAttested,
    ).toEqual({
      level: 2,
      criteria: [{ criterionId: 'has-review', title: 'It has-review' }],
    });
    // What was never decided, and what has lapsed, is without data as well.
    expect(
      assessed(
        { ci: 'pass', review: 'unknown', training: 'pass' },
        { training: { validUntil: '2026-11-19T00:00:00.000Z' } },
      ).ifAttested,
    ).toMatchObject({
      level: 3,
      criteria: [
        { criterionId: 'has-review' },
        { criterionId: 'has-training' },
        { criterionId: 'has-plan' },
      ],
    });
  });

  it('counts a statement as half a point where a model scores', () => {
    const scoring = smallModel({
      engine: 'score',
      scoring: { total: 'sum', notApplicable: 0 },
      levels: [0, 1].map(rank => ({
        rank,
        label: `${rank}`,
        name: '',
        description: '',
        ...(rank > 0 && { above: 0.4 }),
      })),
      criteria: model.criteria,
    });
    const { ifAttested } = assessed({ review: 'unknown' }, {}, scoring);
    expect(ifAttested).toEqual({
      level: 1,
      criteria: ['has-review', 'has-training', 'has-plan'].map(id => ({
        criterionId: id,
        title: `It ${id}`,
      })),
    });
  });

  it('promises nothing where statements lead no further', () => {
    // Nobody may state it.
    expect(
      assessed({ ci: 'unknown', review: 'unknown' }).ifAttested,
    ).toBeUndefined();
    // It was looked for and isn't there.
    expect(
      assessed({ ci: 'fail', review: 'unknown' }).ifAttested,
    ).toBeUndefined();
    const all = { ci: 'pass', review: 'pass', training: 'pass', plan: 'pass' };
    expect(
      assessed(all as Record<string, FactStatus>).ifAttested,
    ).toBeUndefined();
  });
});
