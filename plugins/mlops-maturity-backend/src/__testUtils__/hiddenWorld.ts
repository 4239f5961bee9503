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

import { setTimeout as pause } from 'node:timers/promises';
import type { Entity } from '@backstage/catalog-model';
import { SourceError } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import { anEntity } from '../entities/fixtures';
import { writeTransition } from '../database/writeTransitions';
import { aRepositoryWith, FakeCollector } from './FakeCollector';

const dayMs = 86_400_000;
const dayFromNow = (days: number) =>
  new Date(Date.now() + days * dayMs).toISOString();

/** Set by who may see an entity, under the condition on an annotation. */
export const openAnnotation = 'portal.example/open';

const attested = `met; on=${dayFromNow(-1).slice(0, 10)}; until=${dayFromNow(20).slice(0, 10)}`;

function aModel(
  name: string,
  spec: Entity['spec'],
  annotations: Record<string, string> = {},
): Entity {
  const isHidden = name.startsWith('zzhidden');
  return anEntity(`component:${name}`, {
    title: `${name} by title`,
    annotations: {
      'mlops-maturity/enabled': 'true',
      'fake.example/repository': `${isHidden ? 'zzhidden-org' : 'shop'}/${name}`,
      'mlops-maturity/attest.compliance': `${attested}; note=${name} by note`,
      ...(!isHidden && { [openAnnotation]: 'yes' }),
      ...annotations,
    },
    spec: { lifecycle: 'production', ...spec },
  });
}

const shop = { system: 'shop', type: 'ml-model' };
const open = [
  anEntity('group:company'),
  anEntity('group:growth', { spec: { parent: 'company' } }),
  anEntity('group:platform', { spec: { parent: 'company' } }),
  anEntity('domain:retail', { spec: { owner: 'platform' } }),
  anEntity('system:shop', { spec: { owner: 'growth', domain: 'retail' } }),
  aModel('churn', { ...shop, owner: 'growth' }),
  aModel(
    'rank',
    { ...shop, owner: 'platform' },
    { 'mlops-maturity/target-level': '2' },
  ),
  aModel('broken', {
    ...{ type: 'ml-service', owner: 'growth' },
    lifecycle: 'experimental',
  }),
];

const secret = { system: 'zzhidden-system', type: 'zzhidden-type' };
const hidden = [
  anEntity('group:zzhidden-team', { spec: { parent: 'company' } }),
  anEntity('domain:zzhidden-domain', { spec: { owner: 'zzhidden-team' } }),
  anEntity('system:zzhidden-system', {
    spec: { owner: 'zzhidden-team', domain: 'zzhidden-domain' },
  }),
  aModel('zzhidden-fraud', { ...secret, owner: 'zzhidden-team' }),
  aModel(
    'zzhidden-risk',
    {
      ...{ ...secret, owner: 'zzhidden-team' },
      lifecycle: 'zzhidden-lifecycle',
    },
    { 'mlops-maturity/target-level': '1' },
  ),
  aModel('zzhidden-broken', { ...secret, owner: 'zzhidden-team' }),
  aModel('zzhidden-pending', { ...secret, owner: 'zzhidden-team' }),
];

/** The owners of what is open, for the condition on owners. */
export const openOwners = ['group:default/growth', 'group:default/platform'];

/** A catalog of open components, with those that nobody is to see or without. */
export function aWorld(withHidden: boolean) {
  const source = Object.assign(new FakeCollector(), {
    budgetOf: ({ key }: { key: string }) => key.split('/')[0],
  });
  const rateLimit = { limit: 5000, remaining: 4900, resetAt: dayFromNow(1) };
  for (const key of ['shop/churn', 'zzhidden-org/zzhidden-fraud']) {
    const observations = aRepositoryWith('README.md');
    source.answers(key, { observations, rateLimit });
  }
  for (const key of ['shop/broken', 'zzhidden-org/zzhidden-broken']) {
    source.answers(key, async () => {
      throw new SourceError(`${key} is closed`, 'forbidden');
    });
  }
  source.answers('zzhidden-org/zzhidden-pending', async ({ signal }) => {
    await pause(600_000, undefined, { signal });
    throw new Error('Waited for ever');
  });
  return { source, entities: withHidden ? [...open, ...hidden] : open };
}

/** Has components rise lately, by their evidence and by a change of rules. */
export async function riseLately(knex: Knex): Promise<void> {
  const rows = await knex('component')
    .whereIn('name', ['churn', 'zzhidden-fraud'])
    .select('ref', 'uid', 'owner', 'system', 'domain', 'lifecycle', 'type');
  for (const row of rows) {
    for (const [cause, to] of [
      ['evidence', 1],
      ['rules-changed', 2],
    ] as const) {
      const at = new Date(Date.now() + to).toISOString();
      await knex.transaction(tx =>
        writeTransition(tx, row, {
          ...{ modelId: 'three-level', from: to - 1, to, cause },
          ...{ at, generation: 1, criteria: [] },
        }),
      );
    }
  }
  await knex('assessment')
    .where('model_id', 'three-level')
    .whereIn(
      'component_ref',
      rows.map(({ ref }) => ref),
    )
    .update('level', 2);
}
