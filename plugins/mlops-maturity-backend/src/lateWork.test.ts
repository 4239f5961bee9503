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
import { allRows } from './__testUtils__/allRows';
import { alwaysInForce } from './__testUtils__/alwaysInForce';
import { aDatabase, databases } from './__testUtils__/databases';
import {
  aRepositoryWith,
  aResult,
  FakeCollector,
} from './__testUtils__/FakeCollector';
import { storeComponent } from './__testUtils__/storeComponent';
import { AssessmentEngine } from './assessments/AssessmentEngine';
import { facts } from './facts';
import { settings } from './facts/fixtures';
import { smallModel } from './models/__fixtures__/smallModel';
import { CollectionEngine } from './observations/CollectionEngine';

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
  ],
});

describe.each(databases.eachSupportedId())(
  'a replica whose work another one took over, on %s',
  id => {
    let now: Date;
    let knex: Knex;
    let source: FakeCollector;
    const unaborted = new AbortController().signal;

    beforeEach(async () => {
      now = new Date('2026-11-20T12:00:00.000Z');
      knex = await aDatabase(id);
      source = new FakeCollector();
      await storeComponent(knex, { name: 'churn', targets: ['one'] }, now);
    });

    const common = () => ({
      knex,
      logger: mockServices.logger.mock(),
      collectors: [source],
      rules: alwaysInForce,
      takeOverAfterMs: 60_000,
      idleMs: 10,
      clock: () => now,
    });

    const aCollection = (
      options: Partial<ConstructorParameters<typeof CollectionEngine>[0]> = {},
    ) =>
      new CollectionEngine({
        ...common(),
        collectEveryMs: 3_600_000,
        staleAfterMs: 3_600_000,
        timeoutMs: 5_000,
        concurrency: 1,
        ...options,
      });

    const anAssessment = (
      options: Partial<ConstructorParameters<typeof AssessmentEngine>[0]> = {},
    ) =>
      new AssessmentEngine({
        ...common(),
        facts,
        models: [codeModel],
        settings,
        staleAfterMs: 3_600_000,
        holdDropForMs: 3_600_000,
        ...options,
      });

    function untilClaimsRunOut(): void {
      now = new Date(now.getTime() + 65_000);
    }

    it('claims nothing where other rules came into force a moment ago', async () => {
      const rules = { ...alwaysInForce, isNewest: async () => false };
      const before = await allRows(knex);
      expect(await aCollection({ rules }).claim(10)).toEqual([]);
      expect(await anAssessment({ rules }).claim(10)).toEqual([]);
      expect(await allRows(knex)).toEqual(before);
    });

    it('writes nothing of what it collected', async () => {
      const [late, other] = [aCollection(), aCollection()];
      const [claim] = await late.claim(1);
      let afterOther;
      source.answers('one', async () => {
        // Meanwhile another one does it, and sees something newer.
        untilClaimsRunOut();
        source.answers('one', {
          observations: aRepositoryWith('src/newer.py'),
        });
        const [taken] = await other.claim(1);
        expect(taken.key).toBe(claim.key);
        await other.sweep(taken, unaborted);
        afterOther = await allRows(knex);
        now = new Date(now.getTime() + 1);
        return aResult({
          gaps: [{ kinds: ['file'], code: 'forbidden', message: 'No.' }],
          rateLimit: {
            limit: 10,
            remaining: 1,
            resetAt: new Date(now.getTime() + 1000).toISOString(),
          },
        });
      });
      await late.sweep(claim, unaborted);
      expect(source.collected).toHaveLength(2);
      const { rate_budget_state: budget, ...rest } = await allRows(knex);
      const { rate_budget_state: _, ...expected } = afterOther!;
      expect(rest).toEqual(expected);
      // That the source has little left is true whoever asked.
      expect(budget).toMatchObject([{ remaining: 1 }]);
    });

    it('writes nothing of what it decided, nor why it could not', async () => {
      source.answers('one', { observations: aRepositoryWith('README') });
      const collection = aCollection();
      const [sweep] = await collection.claim(1);
      await collection.sweep(sweep, unaborted);

      const assessed: string[] = [];
      const options = { onAssessed: (ref: string) => assessed.push(ref) };
      const late = anAssessment(options);
      const failing = anAssessment({ ...options, models: [{} as never] });
      const other = anAssessment();
      const [claim] = await late.claim(1);
      untilClaimsRunOut();
      const [taken] = await other.claim(1);
      expect(taken.key).toBe(claim.key);

      // While the other one is at it, and once it is done.
      for (const meanwhile of [
        async () => {},
        () => other.assess(taken),
        async () => {
          await knex('observation').delete();
          now = new Date(now.getTime() + 1);
        },
      ]) {
        await meanwhile();
        const before = await allRows(knex);
        await late.assess(claim);
        await expect(failing.assess(claim)).rejects.toThrow();
        expect(await allRows(knex)).toEqual(before);
      }
      expect(await knex('transition').select()).toHaveLength(1);
      expect(assessed).toEqual([]);
    });
  },
);
