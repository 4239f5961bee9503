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
  FactResult,
  FactStatus,
  MaturityModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { smallModel } from '../models/__fixtures__/smallModel';
import { TrialTally } from './TrialTally';
import { tryOnComponent } from './tryOnComponent';

const now = new Date('2026-11-20T12:00:00.000Z');
const inForce = smallModel();

function factsOf(statuses: Record<string, FactStatus>) {
  return new Map(
    Object.entries(statuses).map(([factId, status]): [string, FactResult] => [
      factId,
      { factId, status, origin: 'observed', reason: 'Seen.', evidence: [] },
    ]),
  );
}

const both = { 'ci-pipeline': 'pass', 'automated-training': 'pass' } as const;
const components: Record<string, Record<string, FactStatus>> = {
  churn: both,
  rank: { 'ci-pipeline': 'pass', 'automated-training': 'fail' },
  fraud: { 'ci-pipeline': 'fail' },
};

/** What a model makes of the components above. */
function tried(candidate: MaturityModel, before: MaturityModel | undefined) {
  const models = { candidate, ...(before && { inForce: before }) };
  const tally = new TrialTally(models);
  for (const [name, statuses] of Object.entries(components)) {
    const input = { facts: factsOf(statuses) };
    tally.add(
      { ref: `component:default/${name}` },
      tryOnComponent(models, input, { now }),
    );
  }
  return tally.figures(new Map());
}

/** The model in force with one requirement at another level. */
function withLevels(levels: Record<string, number>): MaturityModel {
  return {
    ...inForce,
    criteria: inForce.criteria.map(one => ({
      ...one,
      from: levels[one.id] ?? one.from,
    })),
  };
}

const atLevels = (...counts: number[]) =>
  counts.map((count, level) => ({ level, count }));

it('moves nothing where nothing is changed', () => {
  expect(tried(smallModel(), inForce)).toMatchObject({
    tried: 3,
    before: atLevels(1, 1, 1),
    after: atLevels(1, 1, 1),
    rises: { count: 0, items: [] },
    falls: { count: 0, items: [] },
  });
});

it('tells who falls, and what newly keeps it from the level it has', () => {
  const { before, after, falls, rises } = tried(
    withLevels({ training: 1 }),
    inForce,
  );
  expect([before, after]).toEqual([atLevels(1, 1, 1), atLevels(2, 0, 1)]);
  expect(rises.count).toBe(0);
  expect(falls).toEqual({
    count: 1,
    items: [
      {
        entityRef: 'component:default/rank',
        ...{ from: 1, to: 0 },
        criteria: [{ criterionId: 'training', title: 'What is said' }],
      },
    ],
  });
});

it('tells who rises, and what kept it where it is', () => {
  const eased = {
    ...inForce,
    criteria: inForce.criteria.filter(({ id }) => id !== 'training'),
  };
  const { rises, falls } = tried(eased, inForce);
  expect(falls.count).toBe(0);
  expect(rises.items).toEqual([
    {
      entityRef: 'component:default/rank',
      ...{ from: 1, to: 2 },
      criteria: [{ criterionId: 'training', title: 'What is said' }],
    },
  ]);
});

it('puts those that move furthest first', () => {
  const { falls } = tried(
    smallModel({}, { id: 'new', kind: 'requirement', requires: 'data-checks' }),
    inForce,
  );
  expect(
    falls.items.map(({ entityRef, from, to }) => [entityRef, from, to]),
  ).toEqual([
    ['component:default/churn', 2, 0],
    ['component:default/rank', 1, 0],
  ]);
});

it('counts who misses each requirement, and how many did before', () => {
  const { missed } = tried(
    smallModel({}, { id: 'new', kind: 'requirement', requires: 'data-checks' }),
    inForce,
  );
  expect(
    missed.map(one => [
      one.criterionId,
      one.missed,
      one.unknown,
      one.missedBefore,
    ]),
  ).toEqual([
    ['new', 3, 3, undefined],
    ['training', 2, 1, 2],
    ['ci', 1, 0, 1],
  ]);
});

it('names the facts that nobody has any data about, with what asks for them', () => {
  const { withoutData } = tried(
    smallModel({}, { id: 'new', kind: 'requirement', requires: 'data-checks' }),
    inForce,
  );
  expect(withoutData).toEqual([
    {
      factId: 'data-checks',
      title: 'data-checks',
      attestable: 'no',
      criteria: [{ criterionId: 'new', title: 'What is said' }],
    },
  ]);
});

it('has no levels before, and no moves, where no model is in force', () => {
  const figures = tried(smallModel({ id: 'new' }), undefined);
  expect(figures).not.toHaveProperty('before');
  expect(figures).toMatchObject({
    after: atLevels(1, 1, 1),
    rises: { count: 0 },
    falls: { count: 0 },
  });
});

it('counts evidence that has ended as unknown, in both models', () => {
  const facts = factsOf(both);
  facts.get('ci-pipeline')!.validUntil = '2026-11-20T11:00:00.000Z';
  const { before, after, known } = tryOnComponent(
    { candidate: inForce, inForce },
    { facts },
    { now },
  );
  expect([before?.verifiedLevel, after.verifiedLevel]).toEqual([0, 0]);
  expect(known).toEqual(['automated-training']);
});
