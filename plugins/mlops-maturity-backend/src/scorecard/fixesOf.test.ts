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
  Criterion,
  FactDefinition,
  ScorecardFixOrder,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { BlockedSet } from '../database/scorecardBlockers';
import { smallModel } from '../models/__fixtures__/smallModel';
import { blockingCriteria } from './blockingCriteria';
import { fixesOf } from './fixesOf';

const criterion = (
  id: string,
  from: number,
  requires: Criterion['requires'],
): Criterion => ({
  ...{ id, from, requires, title: id, description: id },
  ...{ dimension: 'data', kind: 'requirement' },
});
const model = smallModel({
  criteria: [
    criterion('drift', 2, { all: ['metrics', 'alerts'] }),
    criterion('metrics', 1, { any: ['alerts', 'metrics'] }),
    criterion('tests', 1, 'tests'),
    criterion('docs', 1, 'docs'),
    criterion('lineage', 1, 'lineage'),
  ],
});
const facts = new Map(
  Object.entries({
    metrics: ['metrics', 'attestation'],
    alerts: ['metrics'],
    tests: ['ci'],
  }).map(([id, sources]) => [id, { id, sources } as FactDefinition]),
);

/** `3 tests metrics?`: three components; a question mark stands for no data. */
const setOf = (text: string): BlockedSet => {
  const [count, ...names] = text.split(' ');
  return {
    count: Number(count),
    blockers: names.map(name => ({
      criterionId: name.replace('?', ''),
      lack: name.endsWith('?') ? 'no-data' : 'not-met',
    })),
  };
};
const sets = [
  '5 drift? metrics? tests',
  '2 drift metrics?',
  '3 docs',
  '1 docs lineage',
].map(setOf);
const fixes = (sort: ScorecardFixOrder) =>
  fixesOf(sets, { model, facts, sort, limit: 9 }).map(
    ({ criteria, liftsTogether, ...rest }) => ({
      ...rest,
      criteria: criteria.map(({ criterionId }) => criterionId).join(' '),
      liftsTogether,
    }),
  );

describe('fixes', () => {
  it('are one for the criteria that ask for the same facts', () => {
    expect(fixes('blocks')[0]).toEqual({
      criteria: 'metrics drift',
      factIds: ['alerts', 'metrics'],
      sources: ['metrics'],
      ...{ blocked: 7, notMet: 2, noData: 5, lifts: 2, liftsTogether: 2 },
    });
  });

  it('tell whom they lift with those before them, in either order', () => {
    const lifts = (sort: ScorecardFixOrder) =>
      fixes(sort).map(one => [one.criteria, one.lifts, one.liftsTogether]);
    expect(lifts('blocks')).toEqual([
      ['metrics drift', 2, 2],
      ['tests', 0, 7],
      ['docs', 3, 10],
      ['lineage', 0, 11],
    ]);
    expect(lifts('lifts')).toEqual([
      ['docs', 3, 3],
      ['metrics drift', 2, 5],
      ['tests', 0, 10],
      ['lineage', 0, 11],
    ]);
  });

  it('leave out what a model has no more', () => {
    const options = { model, facts, sort: 'blocks' as const, limit: 2 };
    expect(fixesOf([setOf('2 gone')], options)).toEqual([]);
    expect(fixesOf(sets, options)).toHaveLength(2);
  });
});

describe('blocking criteria', () => {
  it('tell what is not met from what has no data', () => {
    const found = blockingCriteria(sets, { model, facts });
    expect(
      found.map(one => [one.criterionId, one.blocked, one.notMet, one.noData]),
    ).toEqual([
      ['drift', 7, 2, 5],
      ['metrics', 7, 0, 7],
      ['tests', 5, 5, 0],
      ['docs', 4, 4, 0],
      ['lineage', 1, 1, 0],
    ]);
    expect(found.map(({ only }) => only)).toEqual([0, 0, 0, 3, 0]);
  });
});
