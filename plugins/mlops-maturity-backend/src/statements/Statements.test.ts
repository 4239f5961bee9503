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

import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { aDatabase, databases } from '../__testUtils__/databases';
import { FakeCollector } from '../__testUtils__/FakeCollector';
import { storeComponent } from '../__testUtils__/storeComponent';
import { AssessmentEngine } from '../assessments/AssessmentEngine';
import { removeComponents } from '../database/components';
import { readAssessments, readFacts } from '../database/results';
import { factDefinitions, facts } from '../facts';
import { settings } from '../facts/fixtures';
import { smallModel } from '../models/__fixtures__/smallModel';
import { RuleSet } from '../models/RuleSet';
import { cleanUp } from '../observations/cleanUp';
import { Statements } from './Statements';

const dayMs = 86_400_000;
const ref = 'component:default/churn';
const by = 'user:default/jane';

/** Level 1 is an attested compliance. */
const model = smallModel({
  levels: smallModel().levels.slice(0, 2),
  criteria: [
    {
      id: 'compliance',
      from: 1,
      dimension: 'practice',
      kind: 'requirement',
      title: 'Rules are kept',
      requires: 'compliance',
    },
  ],
});
const waived = { modelId: model.id, criterionId: 'compliance' };

describe.each(databases.eachSupportedId())('Statements on %s', id => {
  let now: Date;
  let knex: Knex;
  let engine: AssessmentEngine;
  let statements: Statements;

  beforeEach(async () => {
    now = new Date('2026-11-20T12:00:00.000Z');
    knex = await aDatabase(id);
    const logger = mockServices.logger.mock();
    const rules = await RuleSet.register({
      ...{ knex, logger, hash: 'rules' },
      models: [{ model, file: 'a.yaml', origin: 'own', hash: 'rules' }],
      clock: () => now,
    });
    engine = new AssessmentEngine({
      ...{ knex, logger, facts, settings, rules },
      collectors: [new FakeCollector()],
      models: [model],
      staleAfterMs: 3 * dayMs,
      holdDropForMs: 7 * dayMs,
      takeOverAfterMs: 60_000,
      idleMs: 10,
      clock: () => now,
    });
    statements = new Statements({
      knex,
      models: [model],
      definitions: new Map(factDefinitions.map(one => [one.id, one])),
      defaultDays: 180,
      maxDays: 365,
      wake: () => {},
      waitMs: 0,
      clock: () => now,
    });
    await storeComponent(knex, { name: 'churn' }, now);
    await assessDue();
  });

  async function assessDue(): Promise<number> {
    const claims = await engine.claim(100);
    for (const claim of claims) await engine.assess(claim);
    return claims.length;
  }

  async function result() {
    const [{ assessment, published }] = await readAssessments(knex, ref);
    const all = await readFacts(knex, ref);
    return {
      verified: assessment.verifiedLevel,
      published: published.level,
      outcome: assessment.criteria[0].outcome,
      fact: all.find(one => one.factId === 'compliance')!,
    };
  }

  it('make the component due, and cease to count when the day is over', async () => {
    expect((await result()).verified).toBe(0);
    const request = { status: 'pass', note: 'Seen.', by } as const;
    await statements.attest(ref, 'compliance', {
      ...request,
      until: '2026-11-21',
    });
    expect(await assessDue()).toBe(1);
    expect(await result()).toMatchObject({ verified: 1, published: 1 });

    now = new Date('2026-11-21T23:59:59.998Z');
    await assessDue();
    expect((await result()).verified).toBe(1);

    // Nobody asks for it: it is due by itself when the day ends.
    now = new Date('2026-11-21T23:59:59.999Z');
    expect(await assessDue()).toBe(1);
    const after = await result();
    // A fall is shown only when it lasts, whatever brought it.
    expect(after).toMatchObject({ verified: 0, published: 1 });
    expect(after.fact.status).toBe('unknown');
    expect(after.fact.reason).toContain(
      'It was attested until 2026-11-21 by user:default/jane',
    );
  });

  it('waive a requirement until the day is over', async () => {
    await statements.waive(ref, waived, {
      ...{ reason: 'It is retired soon.', until: '2026-11-20', by },
    });
    await assessDue();
    expect(await result()).toMatchObject({ verified: 1, outcome: 'waived' });
    now = new Date('2026-11-20T23:59:59.999Z');
    expect(await assessDue()).toBe(1);
    expect(await result()).toMatchObject({ verified: 0, outcome: 'unknown' });
  });

  it('say what stood there before', async () => {
    const request = { note: 'Seen.', by } as const;
    const first = await statements.attest(ref, 'compliance', {
      ...request,
      status: 'pass',
    });
    expect(first).toEqual({
      stated: {
        ...{ factId: 'compliance', status: 'pass', ...request },
        on: '2026-11-20T12:00:00.000Z',
        // The window of a fact that can only be attested.
        until: '2027-11-20T23:59:59.999Z',
      },
    });
    const second = await statements.attest(ref, 'compliance', {
      ...request,
      status: 'fail',
    });
    expect(second.before).toEqual(first.stated);
    expect(await statements.withdrawAttestation(ref, 'compliance')).toEqual({
      before: second.stated,
    });
  });

  it("aren't lost to a look at the catalog that found half of it", async () => {
    const request = { reason: 'It is retired soon.', until: '2027-11-20', by };
    await statements.waive(ref, waived, request);
    const clean = () =>
      cleanUp(knex, { now, keepDays: 365, keepStatementsDays: 90 });
    await knex.transaction(tx => removeComponents(tx, [ref]));
    await clean();
    now = new Date(now.getTime() + 89 * dayMs);
    await clean();

    await storeComponent(knex, { name: 'churn' }, now);
    expect((await statements.read(ref)).waivers).toHaveLength(1);
    await clean();
    now = new Date(now.getTime() + 89 * dayMs);
    expect(await clean()).toBe(0);

    await knex.transaction(tx => removeComponents(tx, [ref]));
    await clean();
    now = new Date(now.getTime() + 91 * dayMs);
    expect(await clean()).toBe(1);
    await storeComponent(knex, { name: 'churn' }, now);
    expect((await statements.read(ref)).waivers).toEqual([]);
  });

  it('are of one entity, and not of another that has its name', async () => {
    await statements.waive(ref, waived, {
      ...{ reason: 'It is retired soon.', until: '2027-11-20', by },
    });
    await knex.transaction(tx => removeComponents(tx, [ref]));
    await storeComponent(
      knex,
      { name: 'churn', component: { uid: 'another' } },
      now,
    );
    await assessDue();
    expect((await result()).outcome).toBe('unknown');
    expect((await statements.read(ref)).waivers).toEqual([]);
  });

  it('go when they ended long ago, and only those', async () => {
    await statements.waive(ref, waived, {
      ...{ reason: 'It is retired soon.', until: '2026-11-20', by },
    });
    await statements.attest(ref, 'compliance', {
      ...{ status: 'pass', note: 'Seen.', until: '2027-11-20', by },
    });
    const cleanAt = (instant: string) =>
      cleanUp(knex, {
        now: new Date(instant),
        keepDays: 365,
        keepStatementsDays: 90,
      });
    expect(await cleanAt('2027-02-18T23:00:00.000Z')).toBe(0);
    expect(await cleanAt('2027-02-19T01:00:00.000Z')).toBe(1);
    const left = await statements.read(ref);
    expect([left.attestations.length, left.waivers.length]).toEqual([1, 0]);
  });
});
