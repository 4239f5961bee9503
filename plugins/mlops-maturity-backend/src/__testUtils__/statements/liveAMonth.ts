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

import type { LoggerService } from '@backstage/backend-plugin-api';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { defaultEntityFilter } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type {
  CollectionContext,
  CollectionResult,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import { AssessmentEngine } from '../../assessments/AssessmentEngine';
import {
  componentClaims,
  invalidate,
  targetClaims,
} from '../../database/claims';
import { keepObservations } from '../../database/kept';
import { EntitySync } from '../../entities/EntitySync';
import { anEntity, related } from '../../entities/fixtures';
import { facts } from '../../facts';
import { settings } from '../../facts/fixtures';
import { smallModel } from '../../models/__fixtures__/smallModel';
import { registerRules } from '../../models/registerRules';
import { CollectionEngine } from '../../observations/CollectionEngine';
import { alwaysInForce } from '../alwaysInForce';
import { aRepositoryWith, FakeCollector } from '../FakeCollector';

const dayMs = 86_400_000;

/** Level 1 is code in the repository. */
const model = smallModel({
  criteria: ['code-in-vcs', 'it-collaboration'].map((requires, index) => ({
    ...{ id: requires, from: index + 1, dimension: 'practice', requires },
    ...{ kind: 'requirement' as const, title: requires },
  })),
});

const nothing = () => {};
const logger: LoggerService = {
  ...{ debug: nothing, info: nothing, warn: nothing, error: nothing },
  child: () => logger,
};

/**
 * All that a backend writes for two components, from the day on which they
 * appear to the one on which the second leaves: sweeps, a rise, an event, a
 * source that fails and has a limit.
 */
export async function liveAMonth(knex: Knex): Promise<void> {
  let now = new Date('2026-10-01T12:00:00.000Z');
  const clock = () => now;
  const source = new FakeCollector();
  await registerRules(knex, {
    models: [{ model, file: 'm.yaml', origin: 'own', hash: 'one' }],
    ...{ ruleSetHash: 'rules of an older version', logger, now },
  });
  const rules = { rules: alwaysInForce, takeOverAfterMs: 60_000 };
  const common = { knex, logger, collectors: [source], clock, ...rules };
  const collecting = new CollectionEngine({
    ...{ ...common, collectEveryMs: dayMs, timeoutMs: 5_000 },
    ...{ concurrency: 1, idleMs: 10, staleAfterMs: dayMs },
  });
  const assessing = new AssessmentEngine({
    ...{ ...common, models: [model], settings, idleMs: 10 },
    facts: facts.filter(({ id }) =>
      ['code-in-vcs', 'it-collaboration'].includes(id),
    ),
    ...{ staleAfterMs: dayMs, holdDropForMs: dayMs },
  });
  const entity = (name: string) =>
    anEntity(`component:${name}`, {
      annotations: { 'fake.example/repository': `shop/${name}` },
      spec: { type: 'ml-model', lifecycle: 'production', owner: 'growth' },
    });
  const growth = anEntity('group:growth', { spec: { type: 'team' } });

  const sync = (...names: string[]) =>
    new EntitySync({
      ...{ ...common, models: [model], definitions: new Map() },
      catalog: catalogServiceMock({
        entities: related([growth, ...names.map(entity)]),
      }),
      auth: {
        getOwnServiceCredentials: async () => ({
          $$type: '@backstage/BackstageCredentials',
          principal: { type: 'service', subject: 'test' },
        }),
      } as never,
      filter: defaultEntityFilter as never,
    }).run();

  /** Some days later everything is done that is due. */
  async function work(later: number): Promise<void> {
    now = new Date(now.getTime() + later * dayMs);
    for (const claim of await collecting.claim(10)) {
      await collecting.sweep(claim, new AbortController().signal);
    }
    for (const claim of await assessing.claim(10)) {
      await assessing.assess(claim);
    }
  }

  function tell(result: Partial<CollectionResult>): void {
    const answer = async ({ cache }: CollectionContext) => {
      cache.set(`GET /${days(now)}`, { etag: 'one', value: days(now) });
      return {
        ...{ observations: [], gaps: [] },
        requests: { sent: 3, notModified: 1 },
        ...result,
      };
    };
    for (const name of ['churn', 'ranker']) {
      source.answers(`shop/${name}`, answer);
    }
  }

  tell({ observations: aRepositoryWith('README') });
  await sync('churn', 'ranker');
  await work(0);
  tell({ observations: aRepositoryWith('src/train.py') });
  await work(2);
  const scope = { collector: 'fake', host: 'fake.example', key: 'shop/churn' };
  await keepObservations(knex, scope, {
    ...{ origin: 'event', now },
    observations: aRepositoryWith('src/score.py').slice(0, 1),
  });
  const [target] = await knex('target').where('key', 'shop/churn').pluck('id');
  await invalidate(knex, targetClaims, [target], now);
  await invalidate(knex, componentClaims, 'all', now);
  await work(2);
  tell({
    gaps: [{ kinds: ['tree'], code: 'unavailable', message: 'It is down.' }],
    rateLimit: {
      ...{ limit: 100, remaining: 40 },
      resetAt: new Date(now.getTime() + 4 * dayMs).toISOString(),
    },
  });
  await work(2);
  await work(2);
  await sync('churn');
  await work(2);
}

function days(at: Date): number {
  return Math.floor(at.getTime() / dayMs);
}
