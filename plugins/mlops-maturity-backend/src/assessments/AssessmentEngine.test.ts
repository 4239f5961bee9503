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
import { ConfigReader } from '@backstage/config';
import type { MaturityModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  observationSchemas,
  type CollectionGap,
  type CollectionResult,
  type ObservationKind,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import { alwaysInForce } from '../__testUtils__/alwaysInForce';
import { aDatabase, databases } from '../__testUtils__/databases';
import { aRepositoryWith, FakeCollector } from '../__testUtils__/FakeCollector';
import { storeComponent } from '../__testUtils__/storeComponent';
import { componentClaims, invalidate } from '../database/claims';
import { readComponentState } from '../database/components';
import { readAssessments, readFacts } from '../database/results';
import { factDefinitions, facts } from '../facts';
import { settings } from '../facts/fixtures';
import { loadModels, type LoadedModel } from '../models';
import { smallModel } from '../models/__fixtures__/smallModel';
import { RuleSet } from '../models/RuleSet';
import { CollectionEngine } from '../observations/CollectionEngine';
import { AssessmentEngine } from './AssessmentEngine';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const allKinds = Object.keys(observationSchemas) as ObservationKind[];
const ref = 'component:default/churn';

/** Level 1 is code in the repository, level 2 an attested compliance. */
const codeModel = smallModel({
  criteria: [
    {
      id: 'code',
      from: 1,
      dimension: 'practice',
      kind: 'requirement',
      title: 'Code is there',
      requires: 'code-in-vcs',
    },
    {
      id: 'compliance',
      from: 2,
      dimension: 'practice',
      kind: 'requirement',
      title: 'Rules are kept',
      requires: 'compliance',
    },
  ],
});

describe.each(databases.eachSupportedId())('AssessmentEngine on %s', id => {
  let now: Date;
  let knex: Knex;
  let source: FakeCollector;
  let assessed: Record<string, number[]>;

  beforeEach(async () => {
    now = new Date('2026-11-20T12:00:00.000Z');
    knex = await aDatabase(id);
    source = new FakeCollector();
    assessed = {};
  });

  function pass(ms: number): void {
    now = new Date(now.getTime() + ms);
  }

  async function anEngine(
    models: MaturityModel[] = [codeModel],
    rules = 'first rules',
  ): Promise<AssessmentEngine> {
    const logger = mockServices.logger.mock();
    const loaded = models.map((model): LoadedModel => ({
      model,
      file: `${model.id}.yaml`,
      origin: 'own',
      hash: rules,
      text: '',
    }));
    const ruleSet = await RuleSet.register({
      ...{ knex, logger, hash: rules, models: loaded },
      clock: () => now,
    });
    return new AssessmentEngine({
      knex,
      logger,
      facts,
      collectors: [source],
      models,
      settings,
      rules: ruleSet,
      staleAfterMs: 72 * hourMs,
      holdDropForMs: 7 * dayMs,
      takeOverAfterMs: 60_000,
      idleMs: 10,
      clock: () => now,
      onAssessed: (name, rows) => {
        assessed[name] = [...(assessed[name] ?? []), rows];
      },
    });
  }

  async function assessDue(engine: AssessmentEngine): Promise<string[]> {
    const claims = await engine.claim(100);
    for (const claim of claims) await engine.assess(claim);
    return claims.map(({ key }) => key);
  }

  /** Lets the source answer, and has its answer collected now. */
  async function collect(result: Partial<CollectionResult> = {}) {
    source.answers('one', result);
    const engine = new CollectionEngine({
      knex,
      logger: mockServices.logger.mock(),
      collectors: [source],
      collectEveryMs: hourMs,
      timeoutMs: 5_000,
      takeOverAfterMs: 60_000,
      rules: alwaysInForce,
      staleAfterMs: 72 * hourMs,
      concurrency: 2,
      idleMs: 10,
      clock: () => now,
    });
    await knex('target_state').update({ due_at: now.toISOString() });
    for (const claim of await engine.claim(100)) {
      await engine.sweep(claim, new AbortController().signal);
    }
  }

  const gap = (code: CollectionGap['code']): Partial<CollectionResult> => ({
    observations: [],
    gaps: [{ kinds: allKinds, code, message: `It is ${code}.` }],
  });

  const published = async () =>
    (await readAssessments(knex, ref)).map(one => one.published);

  const fact = async (factId: string) =>
    (await readFacts(knex, ref)).find(one => one.factId === factId)!;

  const failingFacts = async () =>
    (await readFacts(knex, ref))
      .filter(({ status }) => status === 'fail')
      .map(({ factId }) => factId);

  const transitions = async () =>
    (await knex('transition').orderBy('id')).map(row => [
      row.model_id,
      row.from_level,
      row.to_level,
      row.cause,
      JSON.parse(row.criteria),
    ]);

  const churn = (rest: Partial<Parameters<typeof storeComponent>[1]> = {}) =>
    storeComponent(knex, { name: 'churn', targets: ['one'], ...rest }, now);

  const compliance = (on: Date) => [
    {
      factId: 'compliance',
      status: 'pass' as const,
      entityRef: 'system:default/shop',
      on: on.toISOString(),
    },
  ];

  it('decides every fact and every shipped model, then writes nothing more', async () => {
    const logger = mockServices.logger.mock();
    const models = await loadModels({
      config: new ConfigReader({}),
      urlReader: mockServices.urlReader.mock(),
      logger,
      factIds: factDefinitions.map(one => one.id),
    });
    const engine = await anEngine(models.map(({ model }) => model));
    await churn();
    await collect();
    expect(await assessDue(engine)).toEqual([ref]);

    expect(await readFacts(knex, ref)).toHaveLength(facts.length);
    expect(await fact('code-in-vcs')).toMatchObject({
      status: 'pass',
      reason: 'one holds 1 source file.',
    });
    const assessments = await readAssessments(knex, ref);
    expect(assessments.map(({ modelId }) => modelId).sort()).toEqual(
      models.map(({ model }) => model.id).sort(),
    );
    for (const { assessment, blockers, published: shown } of assessments) {
      expect(shown.level).toBe(assessment.verifiedLevel);
      expect(blockers.length).toBeGreaterThan(0);
      expect(blockers.map(({ criterionId }) => criterionId)).toEqual(
        assessment.blocking,
      );
    }
    expect(await transitions()).toHaveLength(models.length);

    await invalidate(knex, componentClaims, 'all', now);
    expect(await assessDue(engine)).toEqual([ref]);
    pass(2 * hourMs);
    await invalidate(knex, componentClaims, 'all', now);
    expect(await assessDue(engine)).toEqual([ref]);
    expect(assessed[ref].slice(1)).toEqual([0, 0]);
    expect((await readComponentState(knex, ref))!.assessedAt).toBe(
      now.toISOString(),
    );
  });

  it('waits until every source of a component has been read', async () => {
    const engine = await anEngine();
    await churn();
    expect(await assessDue(engine)).toEqual([ref]);
    expect(await published()).toEqual([]);
    expect((await readComponentState(knex, ref))!.assessedAt).toBeUndefined();
    await collect();
    expect(await assessDue(engine)).toEqual([ref]);
    expect(await published()).toEqual([{ level: 1 }]);
  });

  it('records why a level moved: first, evidence, rules', async () => {
    const engine = await anEngine();
    await churn();
    await collect({ observations: aRepositoryWith('README.md') });
    await assessDue(engine);
    await collect();
    await assessDue(engine);
    await churn({ attestations: compliance(now) });
    await invalidate(knex, componentClaims, [ref], now);
    await assessDue(engine);
    const stricter = smallModel({
      version: '1.1.0',
      criteria: [
        ...codeModel.criteria,
        { ...codeModel.criteria[0], id: 'ci', requires: 'ci-pipeline' },
      ],
    });
    await assessDue(await anEngine([stricter], 'stricter rules'));
    const model = 'team-ladder';
    expect(await transitions()).toEqual([
      [model, null, 0, 'first', []],
      [model, 0, 1, 'evidence', ['Code is there']],
      [model, 1, 2, 'evidence', ['Rules are kept']],
      [model, 2, 0, 'rules-changed', ['Code is there']],
    ]);
    // A drop by other rules is nobody's fault: it isn't held.
    expect(await published()).toEqual([{ level: 0 }]);
    // The replica that still has the old rules leaves everything alone.
    await invalidate(knex, componentClaims, 'all', now);
    expect(await assessDue(engine)).toEqual([]);
  });

  it('freezes the level of archived code', async () => {
    const engine = await anEngine();
    await churn({ attestations: compliance(now) });
    await collect();
    await assessDue(engine);
    expect(await published()).toEqual([{ level: 2 }]);

    await collect({
      observations: aRepositoryWith('src/train.py').map(one =>
        one.kind === 'repository'
          ? { ...one, data: { ...one.data, archived: true } }
          : one,
      ),
    });
    await assessDue(engine);
    // The attestation runs out, and nobody is there to renew it.
    pass(400 * dayMs);
    await invalidate(knex, componentClaims, 'all', now);
    await assessDue(engine);
    expect(await published()).toEqual([{ level: 2, frozen: true }]);
    const [{ assessment }] = await readAssessments(knex, ref);
    expect(assessment.verifiedLevel).toBe(1);
  });

  it('holds a drop for a week, then publishes it by itself', async () => {
    const engine = await anEngine();
    await churn();
    await collect();
    await assessDue(engine);
    pass(hourMs);
    const atRiskSince = now.toISOString();
    await collect({ observations: aRepositoryWith('README.md') });
    await assessDue(engine);
    const held = {
      level: 1,
      atRiskSince,
      nextChangeAt: new Date(now.getTime() + 7 * dayMs).toISOString(),
    };
    expect(await published()).toEqual([held]);
    expect(await transitions()).toHaveLength(1);

    // Nobody asks for it any more: the due times lead there.
    for (let days = 1; days < 7; days++) {
      pass(dayMs);
      expect(await assessDue(engine)).toEqual([ref]);
      expect(await published()).toEqual([held]);
    }
    pass(dayMs - 1);
    await assessDue(engine);
    expect(await published()).toEqual([held]);
    pass(1);
    expect(await assessDue(engine)).toEqual([ref]);
    expect(await published()).toEqual([{ level: 0 }]);
    expect((await transitions()).at(-1)).toEqual([
      ...['team-ladder', 1, 0, 'evidence'],
      // Met no more since a week ago, when the level was held.
      [],
    ]);
  });

  describe('with a requirement that is upcoming', () => {
    const upcomingModel = smallModel({
      criteria: [
        ...codeModel.criteria,
        {
          ...codeModel.criteria[0],
          ...{ id: 'ci', title: 'CI runs', requires: 'ci-pipeline' },
          enforcedFrom: '2026-11-23',
        },
      ],
    });
    const theDay = '2026-11-23T00:00:00.000Z';

    it('assesses on its very day, and tells no drop of the evidence', async () => {
      const engine = await anEngine([upcomingModel]);
      await churn({ attestations: compliance(now) });
      await collect();
      await assessDue(engine);
      expect(await published()).toEqual([{ level: 2 }]);
      expect((await readAssessments(knex, ref))[0].assessment.upcoming).toEqual(
        [
          {
            from: theDay,
            verifiedLevel: 0,
            unmet: [{ criterionId: 'ci', title: 'CI runs', level: 1 }],
          },
        ],
      );

      // Nobody asks for it: the due times lead there.
      for (let days = 1; days <= 2; days++) {
        pass(dayMs);
        expect(await assessDue(engine)).toEqual([ref]);
      }
      now = new Date(Date.parse(theDay) - 1);
      expect(await assessDue(engine)).toEqual([]);
      expect(await published()).toEqual([{ level: 2 }]);
      pass(1);
      expect(await assessDue(engine)).toEqual([ref]);
      // It was announced: the drop isn't held.
      expect(await published()).toEqual([{ level: 0 }]);
      expect(await transitions()).toEqual([
        ['team-ladder', null, 2, 'first', []],
        ['team-ladder', 2, 0, 'enforced', ['CI runs']],
      ]);

      pass(dayMs);
      await assessDue(engine);
      expect(await transitions()).toHaveLength(2);
    });

    it('goes on holding a drop of the evidence, however far it lowers', async () => {
      const later = smallModel({
        criteria: upcomingModel.criteria.map(one =>
          one.id === 'ci' ? { ...one, from: 2 } : one,
        ),
      });
      const engine = await anEngine([later]);
      await churn({ attestations: compliance(now) });
      await collect();
      await assessDue(engine);
      await collect({ observations: aRepositoryWith('README.md') });
      await assessDue(engine);
      const atRiskSince = now.toISOString();
      const nextChangeAt = new Date(now.getTime() + 7 * dayMs).toISOString();
      expect(await published()).toEqual([
        { level: 2, atRiskSince, nextChangeAt },
      ]);

      now = new Date(theDay);
      await assessDue(engine);
      expect(await published()).toEqual([
        { level: 1, atRiskSince, nextChangeAt },
      ]);
      now = new Date(nextChangeAt);
      await assessDue(engine);
      expect(await published()).toEqual([{ level: 0 }]);
      expect((await transitions()).slice(1)).toEqual([
        ['team-ladder', 2, 1, 'enforced', ['CI runs']],
        ['team-ladder', 1, 0, 'evidence', []],
      ]);
    });

    it('says nothing where it is met, or the code is archived', async () => {
      const met = smallModel({
        criteria: upcomingModel.criteria.map(one =>
          one.id === 'ci' ? { ...one, requires: 'code-in-vcs' } : one,
        ),
      });
      const frozen = { ...upcomingModel, id: 'other' };
      const engine = await anEngine([met, frozen]);
      await churn({ attestations: compliance(now) });
      await collect({
        observations: aRepositoryWith('src/train.py').map(one =>
          one.kind === 'repository'
            ? { ...one, data: { ...one.data, archived: true } }
            : one,
        ),
      });
      await assessDue(engine);
      now = new Date(theDay);
      await assessDue(engine);
      expect(await published()).toEqual([
        { level: 2, frozen: true },
        { level: 2, frozen: true },
      ]);
      await collect();
      await invalidate(knex, componentClaims, [ref], now);
      await assessDue(engine);
      expect(
        (await transitions()).filter(([id_]) => id_ === 'team-ladder'),
      ).toHaveLength(1);
    });
  });

  it('trusts what a silent source said for 72 hours, and never calls it failed', async () => {
    const engine = await anEngine();
    await churn();
    await collect();
    await assessDue(engine);
    const failing = await failingFacts();
    expect(failing).toContain('unit-tests-run');
    await collect(gap('unavailable'));
    await assessDue(engine);

    for (let days = 1; days <= 3; days++) {
      expect((await fact('code-in-vcs')).status).toBe('pass');
      pass(dayMs);
      // The source stays silent: no sweep makes the component due any more.
      expect(await assessDue(engine)).toEqual([ref]);
    }
    expect(await fact('code-in-vcs')).toMatchObject({
      status: 'unknown',
      reason: 'It is unavailable.',
    });
    const failingStill = await failingFacts();
    expect(failing).toEqual(expect.arrayContaining(failingStill));
    expect(failingStill).not.toContain('unit-tests-run');
    expect(await published()).toMatchObject([{ level: 1 }]);
  });

  it.each(['forbidden', 'not-found'] as const)(
    'does not count at all what is %s now',
    async code => {
      const engine = await anEngine();
      await churn();
      await collect();
      await assessDue(engine);
      await collect(gap(code));
      await assessDue(engine);
      expect(await fact('code-in-vcs')).toMatchObject({
        status: 'unknown',
        reason: `It is ${code}.`,
      });
      const [{ assessment }] = await readAssessments(knex, ref);
      expect(assessment).toMatchObject({
        verifiedLevel: 0,
        potentialLevel: 2,
      });
    },
  );

  it('lets attestations expire on their own', async () => {
    const engine = await anEngine();
    const lastYear = new Date(now.getTime() - 355 * dayMs);
    await churn({ attestations: compliance(lastYear) });
    await collect();
    await assessDue(engine);
    expect(await published()).toEqual([{ level: 2 }]);
    for (let days = 0; days < 11; days++) {
      pass(dayMs);
      await assessDue(engine);
    }
    expect(await published()).toMatchObject([
      { level: 2, atRiskSince: expect.any(String) },
    ]);
    expect((await fact('compliance')).status).toBe('unknown');
  });

  it('gives up the results of one that is assessed with another', async () => {
    const engine = await anEngine();
    await churn();
    await collect();
    await assessDue(engine);
    await churn({ assessedWith: 'component:default/server' });
    await invalidate(knex, componentClaims, [ref], now);
    await assessDue(engine);
    expect(await published()).toEqual([]);
    expect(await readFacts(knex, ref)).toEqual([]);
    expect((await transitions()).at(-1)).toEqual([
      ...['team-ladder', 1, null, 'left', []],
    ]);
  });

  it('drops the models that a component is not assessed against any more', async () => {
    const other = smallModel({ id: 'other', criteria: codeModel.criteria });
    const engine = await anEngine([codeModel, other]);
    await churn();
    await collect();
    await assessDue(engine);
    expect(await published()).toHaveLength(2);
    await churn({ models: ['other'] });
    await invalidate(knex, componentClaims, [ref], now);
    await assessDue(engine);
    const [left, ...none] = await readAssessments(knex, ref);
    expect([left.modelId, none]).toEqual(['other', []]);
    expect((await transitions()).at(-1)).toEqual([
      ...['team-ladder', 1, null, 'left', []],
    ]);
  });

  it('says on the component why it could not be assessed, and tries again', async () => {
    const engine = await anEngine();
    await churn();
    await storeComponent(knex, { name: 'other' }, now);
    await collect();
    await knex('component').where('ref', ref).update({ content: '{}' });
    const claims = await engine.claim(100);
    const outcomes = await Promise.allSettled(
      claims.map(claim => engine.assess(claim)),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
    ]);
    expect((await readComponentState(knex, ref))!.error).toMatch(/ref/);
    await churn();
    pass(5 * 60_000);
    expect(await assessDue(engine)).toEqual([ref]);
    expect((await readComponentState(knex, ref))!.error).toBeUndefined();
    expect(await published()).toEqual([{ level: 1 }]);
  });

  it('writes nothing when the component left meanwhile', async () => {
    const engine = await anEngine();
    await churn();
    await collect();
    const [claim] = await engine.claim(1);
    await knex('component_state').delete();
    await engine.assess(claim);
    expect(await published()).toEqual([]);
    expect(await knex('fact')).toEqual([]);
  });
});
