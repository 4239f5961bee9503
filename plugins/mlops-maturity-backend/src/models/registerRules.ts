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
import type { RegisteredModel } from './loadModels';

/** After so long without a sign of life, nobody decides by rules any more. */
export const rulesLastMs = 2 * 60_000;

/** What is known of a rule set. */
export type StoredRules = { generation: number; hash: string; seenAt: string };

/**
 * Registers what this replica decides results by, and answers its generation.
 * A rule set that was never seen becomes the newest, and every component is
 * due: their new levels are the rules' doing, not their owners'. One that was
 * seen before becomes the newest again only if nobody decides by the newest any
 * more: a replica of the version before, started again in the middle of an
 * upgrade, changes nothing.
 *
 * @throws ConflictError when a shipped model changed but its version didn't
 */
export async function registerRules(
  knex: Knex,
  options: {
    ruleSetHash: string;
    models: RegisteredModel[];
    logger: LoggerService;
    now: Date;
  },
): Promise<number> {
  const { ruleSetHash, models, logger, now } = options;
  return knex.transaction(async tx => {
    await lockRules(tx);
    for (const loaded of models) {
      await registerVersion(tx, loaded, logger, now);
    }
    const newest = await newestRules(tx);
    if (newest?.hash === ruleSetHash) return newest.generation;
    const known = await tx('rule_set')
      .where('hash', ruleSetHash)
      .max({ generation: 'generation' })
      .first();
    // SQLite is for one backend: it has nobody beside it.
    const isOlder =
      known?.generation && isPostgres(knex) && isInUse(newest, now);
    if (isOlder) return Number(known.generation);
    return addGeneration(tx, ruleSetHash, now);
  });
}

/**
 * Makes a rule set the newest if nobody decides by the newest any more.
 *
 * @returns its generation; undefined where the newest is in use
 */
export async function takeOverRules(
  knex: Knex,
  ruleSetHash: string,
  now: Date,
): Promise<number | undefined> {
  return knex.transaction(async tx => {
    await lockRules(tx);
    const newest = await newestRules(tx);
    if (newest?.hash === ruleSetHash) return newest.generation;
    if (isInUse(newest, now)) return undefined;
    return addGeneration(tx, ruleSetHash, now);
  });
}

/** The rule set that results are decided by now, on any replica. */
export async function newestRules(
  knex: Knex,
): Promise<StoredRules | undefined> {
  const row = await knex('rule_set').orderBy('generation', 'desc').first();
  return (
    row && {
      generation: Number(row.generation),
      hash: row.hash,
      // Versions before this one gave no sign of life.
      seenAt: row.seen_at ?? row.registered_at,
    }
  );
}

/** Its generation; 0 while there is none. */
export async function newestGeneration(knex: Knex): Promise<number> {
  return (await newestRules(knex))?.generation ?? 0;
}

/** Whether a replica decided by the rules lately. */
export function isInUse(rules: StoredRules | undefined, now: Date): boolean {
  return (
    rules !== undefined &&
    Date.parse(rules.seenAt) > now.getTime() - rulesLastMs
  );
}

/** Replicas that start together must agree on one generation. */
async function lockRules(tx: Knex): Promise<void> {
  if (!isPostgres(tx)) return;
  await tx.raw('LOCK TABLE rule_set IN SHARE ROW EXCLUSIVE MODE');
}

async function addGeneration(
  tx: Knex,
  hash: string,
  now: Date,
): Promise<number> {
  const at = now.toISOString();
  await tx('rule_set').insert({ hash, registered_at: at, seen_at: at });
  await invalidate(tx, componentClaims, 'all', now);
  return newestGeneration(tx);
}

async function registerVersion(
  tx: Knex,
  { model, hash, origin, file }: RegisteredModel,
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
