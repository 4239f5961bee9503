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

import { ConflictError } from '@backstage/errors';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { componentClaims, invalidate } from '../database/claims';
import { isPostgres } from '../database/isPostgres';
import type { LoadedModel } from './loadModels';

/**
 * Registers what this replica decides results by, and answers its generation.
 * A rule set that differs from the newest one becomes the newest, and every
 * component is due: their new levels are the rules' doing, not their owners'.
 *
 * @throws ConflictError when a shipped model changed but its version didn't
 */
export async function registerRules(
  knex: Knex,
  options: {
    ruleSetHash: string;
    models: LoadedModel[];
    logger: LoggerService;
    now: Date;
  },
): Promise<number> {
  const { ruleSetHash, models, logger, now } = options;
  return knex.transaction(async tx => {
    // Replicas that start together must agree on one generation.
    if (isPostgres(knex)) {
      await tx.raw('LOCK TABLE rule_set IN SHARE ROW EXCLUSIVE MODE');
    }
    for (const loaded of models) {
      await registerVersion(tx, loaded, logger, now);
    }
    const newest = await tx('rule_set').orderBy('generation', 'desc').first();
    if (newest?.hash === ruleSetHash) return Number(newest.generation);
    await tx('rule_set').insert({
      hash: ruleSetHash,
      registered_at: now.toISOString(),
    });
    await invalidate(tx, componentClaims, 'all', now);
    return newestGeneration(tx);
  });
}

/** The generation that results are decided by now, on any replica. */
export async function newestGeneration(knex: Knex): Promise<number> {
  const row = await knex('rule_set').max({ generation: 'generation' }).first();
  return Number(row?.generation ?? 0);
}

async function registerVersion(
  tx: Knex,
  { model, hash, origin, file }: LoadedModel,
  logger: LoggerService,
  now: Date,
): Promise<void> {
  const known = await tx('model_version')
    .where({ model_id: model.id, version: model.version })
    .first();
  if (known?.hash === hash) return;
  if (known) {
    const message = `${file}: model ${model.id} changed, but its version is still ${model.version}`;
    if (origin === 'shipped') throw new ConflictError(message);
    logger.warn(`${message}; content is now ${hash.slice(0, 12)}`);
  }
  await tx('model_version')
    .insert({
      model_id: model.id,
      version: model.version,
      hash,
      seen_at: now.toISOString(),
    })
    .onConflict(['model_id', 'version'])
    .merge();
}
