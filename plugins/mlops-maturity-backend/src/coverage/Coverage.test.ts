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
  FactDefinition,
  FactResult,
  FactStatus,
  MaturityModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import {
  aDatabase,
  countStatements,
  databases,
} from '../__testUtils__/databases';
import { writeFacts } from '../database/results';
import { Coverage } from './Coverage';

const now = new Date('2026-11-21T12:00:00.000Z');

function aDefinition(
  id: string,
  rest: Partial<FactDefinition> = {},
): FactDefinition {
  return {
    ...{ id, group: 'code', title: `Title of ${id}`, description: '' },
    ...{ howToFix: '', scope: 'component', attestable: 'yes' },
    sources: ['ci', 'attestation'],
    ...rest,
  };
}

const definitions = [
  aDefinition('ci'),
  aDefinition('drift', { sources: ['metrics'], attestable: 'no' }),
  aDefinition('review', { sources: ['attestation'], attestable: 'only' }),
  aDefinition('gpu'),
];

const model: MaturityModel = {
  ...{ id: 'own', version: '1', title: 'Own', description: '' },
  source: { title: 'Us' },
  engine: 'ladder',
  dimensions: [{ id: 'all', title: 'All' }],
  levels: [],
  criteria: [
    ['built', 1, 'ci'],
    ['watched', 2, 'drift'],
    ['on-gpus', 2, 'gpu'],
  ].map(([id, from, requires]) => ({
    ...{ id: String(id), from: Number(from), requires: String(requires) },
    ...{ dimension: 'all', kind: 'requirement', title: `It is ${id}` },
  })),
};

function aFact(
  factId: string,
  status: FactStatus,
  rest: Partial<FactResult> = {},
): FactResult {
  return {
    ...{ factId, status, origin: 'observed', reason: '', evidence: [] },
    ...rest,
  };
}

function attested(
  factId: string,
  days: number,
  rest: Partial<FactResult> = {},
) {
  return aFact(factId, 'pass', {
    origin: 'attested',
    validUntil: new Date(now.getTime() + days * 86_400_000).toISOString(),
    ...rest,
  });
}

describe.each(databases.eachSupportedId())('Coverage on %s', id => {
  let knex: Knex;
  let coverage: Coverage;

  beforeEach(async () => {
    knex = await aDatabase(id);
    coverage = new Coverage({
      ...{ knex, models: [model], facts: definitions },
      clock: () => now,
    });
  });

  function store(name: string, facts: FactResult[]) {
    return writeFacts(knex, `component:default/${name}`, facts);
  }

  const churn = 'component:default/churn';

  it('counts components by fact and status, and only readable ones', async () => {
    await store('churn', [
      aFact('ci', 'partial'),
      aFact('drift', 'unknown'),
      aFact('gpu', 'not-applicable'),
      aFact('review', 'unknown'),
    ]);
    await store('eta', [
      aFact('ci', 'unknown'),
      aFact('drift', 'fail'),
      aFact('gpu', 'not-applicable'),
      attested('review', 5),
    ]);

    const all = await coverage.read('all');
    expect(all.components).toBe(2);
    expect(all.facts).toEqual([
      {
        ...{ factId: 'ci', title: 'Title of ci', group: 'code' },
        ...{ sources: ['ci', 'attestation'], attestable: 'yes' },
        ...{ hasData: true, pass: 0, partial: 1, fail: 0 },
        ...{ unknown: 1, notApplicable: 0 },
      },
      expect.objectContaining({ hasData: true, fail: 1, unknown: 1 }),
      expect.objectContaining({ hasData: true, pass: 1, unknown: 1 }),
      expect.objectContaining({ hasData: false, notApplicable: 2 }),
    ]);
    expect(all.unmeetable).toEqual([]);
    expect(all.expiring.total).toBe(1);

    const some = await coverage.read({ refs: [churn, 'component:default/x'] });
    expect(some.components).toBe(1);
    expect(
      some.facts.filter(({ hasData }) => !hasData).map(one => one.factId),
    ).toEqual(['drift', 'review', 'gpu']);
    // What doesn't apply to anybody holds nobody back.
    expect(some.unmeetable).toEqual([
      {
        ...{ modelId: 'own', criterionId: 'watched', title: 'It is watched' },
        ...{ level: 2, dimension: 'all', missingFacts: ['drift'] },
        attestingHelps: false,
      },
    ]);
    expect(some.expiring).toEqual({ days: 30, total: 0, items: [] });
  });

  it('says nothing is missing where nothing was assessed', async () => {
    const nothing = {
      ...{ components: 0, facts: [], unmeetable: [] },
      expiring: { days: 30, total: 0, items: [] },
    };
    expect(await coverage.read('all')).toEqual(nothing);
    await store('churn', [aFact('ci', 'pass')]);
    expect(await coverage.read({ refs: [] })).toEqual(nothing);
  });

  it('names attestations that end within 30 days, soonest first', async () => {
    await store('churn', [
      attested('review', 29),
      attested('gpu', 2, { inheritedFrom: 'group:default/fraud' }),
      attested('drift', 31),
      aFact('ci', 'pass', { validUntil: '2026-11-22T00:00:00.000Z' }),
    ]);
    await store('eta', [attested('review', -1), attested('gpu', 10)]);
    const { expiring } = await coverage.read('all');
    expect(expiring).toEqual({
      ...{ days: 30, total: 3 },
      items: [
        {
          ...{ entityRef: churn, factId: 'gpu', title: 'Title of gpu' },
          ...{ status: 'pass', validUntil: '2026-11-23T12:00:00.000Z' },
          inheritedFrom: 'group:default/fraud',
        },
        expect.objectContaining({ entityRef: 'component:default/eta' }),
        expect.objectContaining({ factId: 'review', entityRef: churn }),
      ],
    });
    const { expiring: readable } = await coverage.read({ refs: [churn] });
    expect(readable.items.map(one => one.entityRef)).toEqual([churn, churn]);
  });

  it('names at most 100 attestations, in three statements', async () => {
    for (let number = 0; number < 101; number += 1) {
      await store(`c${number}`, [attested('gpu', 1)]);
    }
    let expiring;
    const statements = await countStatements(knex, async () => {
      ({ expiring } = await coverage.read('all'));
    });
    expect(expiring).toMatchObject({ total: 101 });
    expect(expiring!.items).toHaveLength(100);
    expect(statements).toBe(3);
  });

  it('writes an origin that the row does not have', async () => {
    const fact = attested('gpu', 2);
    expect(await store('churn', [fact])).toBe(1);
    expect(await store('churn', [fact])).toBe(0);
    // As a replica of an older version leaves it.
    await knex('fact').update({ origin: 'observed' });
    expect((await coverage.read('all')).expiring.total).toBe(0);
    expect(await store('churn', [fact])).toBe(1);
    expect((await coverage.read('all')).expiring.total).toBe(1);
  });

  it('counts, and finds what expires, in indexes', async () => {
    await store('churn', [aFact('ci', 'pass'), attested('gpu', 2)]);
    const asked: { sql: string; bindings: string[] }[] = [];
    const note = (statement: (typeof asked)[number]) => asked.push(statement);
    knex.on('query', note);
    await coverage.read('all');
    knex.off('query', note);

    const plans = await knex.transaction(async tx => {
      const isPostgres = id !== 'SQLITE_3';
      // Two rows are read as they lie otherwise.
      if (isPostgres) await tx.raw('SET LOCAL enable_seqscan = off');
      const explain = isPostgres ? 'EXPLAIN' : 'EXPLAIN QUERY PLAN';
      const found = [];
      for (const { sql, bindings } of asked) {
        // PostgreSQL numbers its parameters, which knex doesn't.
        const plan = await tx.raw(
          `${explain} ${sql.replace(/\$\d+/g, '?')}`,
          bindings,
        );
        found.push(JSON.stringify(plan.rows ?? plan));
      }
      return found;
    });
    expect(plans).toEqual([
      expect.stringContaining('fact_coverage_idx'),
      expect.stringContaining('fact_origin_valid_until_idx'),
      expect.stringContaining('fact_origin_valid_until_idx'),
    ]);
  });
});
