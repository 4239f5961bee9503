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

import type { FactResult } from '../facts';
import type { FactExpression, MaturityModel } from '../models';
import { assess } from './assess';
import { whatIf } from './whatIf';

const now = new Date('2026-11-20T12:00:00.000Z');
const sections = ['data', 'model', 'infra', 'monitoring'];

/** Four sections of seven tests; test 3 of `data` asks for `data-3`. */
function aModel(overrides: Partial<MaturityModel> = {}): MaturityModel {
  return {
    id: 'test-score',
    version: '1.0.0',
    title: 'Test score',
    description: 'Four sections of seven tests.',
    source: { title: 'A paper' },
    engine: 'score',
    scoring: { total: 'min', notApplicable: 0 },
    dimensions: sections.map(id => ({ id, title: id })),
    levels: [undefined, 0, 1, 2, 3, 5].map((above, rank) => ({
      rank,
      label: String(rank),
      name: `Band ${rank}`,
      description: 'A band.',
      above,
    })),
    criteria: sections.flatMap(section =>
      [1, 2, 3, 4, 5, 6, 7].map(number => ({
        id: `${section}-${number}`,
        from: 1,
        dimension: section,
        kind: 'requirement' as const,
        title: `Test ${number} of ${section}`,
        requires: `${section}-${number}`,
      })),
    ),
    ...overrides,
  };
}

function aFact(factId: string, overrides: Partial<FactResult> = {}) {
  return {
    factId,
    status: 'pass',
    origin: 'observed',
    reason: 'Seen.',
    evidence: [],
    ...overrides,
  } satisfies FactResult as FactResult;
}

const once: Partial<FactResult> = { executions: 1 };
const attested: Partial<FactResult> = {
  origin: 'attested',
  evidence: [{ title: 'Report', url: 'https://docs.example/report' }],
  observedAt: '2026-10-01T00:00:00.000Z',
};
const failed: Partial<FactResult> = { status: 'fail' };

/** As many whole and half points in each section; the rest fails. */
function scored(
  points: Record<string, { whole: number; half?: number }>,
  half = attested,
) {
  const facts = new Map<string, FactResult>();
  for (const section of sections) {
    for (let number = 1; number <= 7; number++) {
      const id = `${section}-${number}`;
      const { whole, half: halves = 0 } = points[section] ?? { whole: 0 };
      const rest = number <= whole + halves ? half : failed;
      facts.set(id, aFact(id, number <= whole ? {} : rest));
    }
  }
  return facts;
}

function all(whole: number, half = 0) {
  return Object.fromEntries(sections.map(id => [id, { whole, half }]));
}

describe('a model that scores', () => {
  // The edges of the published bands: exactly 2 points are not above 2.
  it.each([
    [0, 0, 0],
    [0, 1, 1],
    [1, 0, 1],
    [1, 1, 2],
    [2, 0, 2],
    [2, 1, 3],
    [3, 0, 3],
    [3, 1, 4],
    [5, 0, 4],
    [5, 1, 5],
    [7, 0, 5],
  ])('with %d whole and %d half points is in band %d', (whole, half, band) => {
    const result = assess(
      aModel(),
      { facts: scored(all(whole, half)) },
      { now },
    );
    expect(result.score?.points).toBe(whole + half / 2);
    expect(result.verifiedLevel).toBe(band);
  });

  it('takes the lowest section: an empty one makes it 0', () => {
    const facts = scored({ ...all(7), model: { whole: 0 } });
    const result = assess(aModel(), { facts }, { now });
    expect(result.score).toMatchObject({ points: 0 });
    expect(result.verifiedLevel).toBe(0);
    expect(result.dimensions.map(one => one.verifiedLevel)).toEqual([
      5, 0, 5, 5,
    ]);
    // Only what lifts the lowest section helps.
    expect(result.blocking).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map(number => `model-${number}`),
    );
    expect(result.progress[1]).toEqual({ level: 1, met: 3, required: 4 });
  });

  it.each<[string, Partial<FactResult>, number]>([
    ['seen again and again', { executions: 2 }, 1],
    ['true all the time', {}, 1],
    ['seen once', once, 0.5],
    ['reported by a job', { origin: 'reported', executions: 4 }, 1],
    ['attested with a link', attested, 0.5],
    ['attested without a link', { ...attested, evidence: [] }, 0],
    [
      'attested more than 180 days ago',
      { ...attested, observedAt: '2026-05-01T00:00:00.000Z' },
      0,
    ],
    ['wired but never run', { status: 'partial' }, 0],
    ['failing', failed, 0],
    ['past its validity', { validUntil: '2026-11-01T00:00:00.000Z' }, 0],
    ['not applicable', { status: 'not-applicable' }, 0],
  ])('gives what is %s its points', (_, fact, points) => {
    const facts = new Map([['data-1', aFact('data-1', fact)]]);
    const { criteria } = assess(aModel(), { facts }, { now });
    expect(criteria[0].points).toBe(points);
  });

  it('counts what is unknown as points that could be had', () => {
    const facts = scored(all(2));
    facts.set('data-7', aFact('data-7', { status: 'unknown' }));
    for (const section of ['model', 'infra', 'monitoring']) {
      facts.delete(`${section}-7`);
    }
    const result = assess(aModel(), { facts }, { now });
    expect(result).toMatchObject({ verifiedLevel: 2, potentialLevel: 3 });
    expect(result.score).toMatchObject({ points: 2, potentialPoints: 3 });
  });

  it('gives what does not apply the points that the model says', () => {
    const facts = new Map(
      sections.map(id => [
        `${id}-1`,
        aFact(`${id}-1`, { status: 'not-applicable' }),
      ]),
    );
    const model = aModel({ scoring: { total: 'min', notApplicable: 1 } });
    expect(assess(model, { facts }, { now }).score?.points).toBe(1);
  });

  it.each<[FactExpression, number]>([
    [{ all: ['a', 'b'] }, 0.5],
    [{ any: ['a', 'b'] }, 1],
    [{ all: ['a', 'c'] }, 0],
    [{ not: 'c' }, 1],
    [{ not: 'a' }, 0],
    [{ all: ['a', { not: 'missing' }] }, 0],
  ])('scores %j as %d', (requires, points) => {
    const model = aModel();
    model.criteria[0].requires = requires;
    const facts = new Map([
      ['a', aFact('a')],
      ['b', aFact('b', once)],
      ['c', aFact('c', failed)],
    ]);
    expect(assess(model, { facts }, { now }).criteria[0].points).toBe(points);
  });

  it('adds up or averages the sections where a model says so', () => {
    const facts = scored({
      data: { whole: 4 },
      model: { whole: 2 },
      infra: { whole: 1 },
      monitoring: { whole: 1 },
    });
    const points = (total: 'sum' | 'mean') =>
      assess(
        aModel({ scoring: { total, notApplicable: 0 } }),
        { facts },
        { now },
      ).score?.points;
    expect(points('sum')).toBe(8);
    expect(points('mean')).toBe(2);
  });

  it('tells when the half point of a statement ends', () => {
    const facts = new Map([['data-1', aFact('data-1', attested)]]);
    expect(assess(aModel(), { facts }, { now }).nextChangeAt).toBe(
      '2027-03-30T00:00:00.000Z',
    );
  });

  it('gives a supposed practice its whole point', () => {
    const result = whatIf(
      aModel(),
      { facts: scored(all(1)) },
      new Map(sections.map(id => [`${id}-2`, 'pass' as const])),
      { now },
    );
    expect(result.score?.points).toBe(2);
  });
});
