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

import type { Knex } from 'knex';
import { openDatabase } from '../src/__testUtils__/manyComponents/openDatabase';
import { inBatches } from '../src/database/batches';
import { isPostgres } from '../src/database/isPostgres';

const longAgo = '2000-01-01T00:00:00.000Z';
const copiesPerStep = 10;

/**
 * Fills a database with copies of collected components: each has targets and
 * observations of its own, and is due.
 *
 * @returns how many components there are
 */
export async function copyWorld(
  world: Knex,
  address: string,
  wanted: number,
): Promise<number> {
  const knex = await openDatabase(address);
  if (!isPostgres(knex)) await knex.raw('PRAGMA synchronous = OFF');
  const components = await world('component')
    .whereNull('assessed_with')
    .select();
  const copies = Math.ceil(wanted / components.length);
  await knex.schema.createTable('copy', table => {
    table.integer('number').primary();
  });
  await insert(
    knex,
    'copy',
    Array.from({ length: copies }, (_, number) => ({ number })),
  );

  const targets = await world('target').select();
  const observations = await world('observation').select();
  const links = await world('component_target').select();
  await withTemplate(knex, 'component', components);
  await withTemplate(knex, 'target', targets);
  await withTemplate(knex, 'observation', observations);
  await withTemplate(knex, 'component_target', links);
  const states = await world('target_state').select();
  await withTemplate(knex, 'target_state', states);

  for (let start = 0; start < copies; start += copiesPerStep) {
    await copyStep(knex, start, start + copiesPerStep);
  }
  const [{ rows }] = await knex('component').count({ rows: '*' });
  for (const table of [
    'component',
    'target',
    'observation',
    'component_target',
    'target_state',
  ]) {
    await knex.schema.dropTable(`template_${table}`);
  }
  await knex.schema.dropTable('copy');
  if (isPostgres(knex)) await knex.raw('VACUUM ANALYZE');
  await knex.destroy();
  return Number(rows);
}

async function insert(knex: Knex, table: string, rows: object[]) {
  for (const batch of inBatches(rows)) await knex(table).insert(batch);
}

/** The collected rows of a table, beside it. */
async function withTemplate(knex: Knex, table: string, rows: object[]) {
  const template = `template_${table}`;
  await knex.raw(
    `CREATE TABLE ${template} AS SELECT * FROM ${table} WHERE 1 = 0`,
  );
  await insert(knex, template, rows);
}

async function copyStep(knex: Knex, from: number, to: number): Promise<void> {
  const those = 'copy.number >= ? AND copy.number < ?';
  const suffix = "'-' || copy.number";
  await knex.raw(
    `INSERT INTO component (ref, uid, name, title, type, lifecycle, owner, system, domain, content_hash, content)
     SELECT one.ref || ${suffix}, one.uid || ${suffix}, one.name || ${suffix}, one.title, one.type, one.lifecycle,
            one.owner, one.system, one.domain, one.content_hash,
            REPLACE(one.content, '"ref":"' || one.ref || '"', '"ref":"' || one.ref || ${suffix} || '"')
     FROM template_component AS one CROSS JOIN copy WHERE ${those}`,
    [from, to],
  );
  await knex.raw(
    `INSERT INTO component_state (ref, due_at)
     SELECT one.ref || ${suffix}, '${longAgo}' FROM template_component AS one CROSS JOIN copy WHERE ${those}`,
    [from, to],
  );
  await knex.raw(
    `INSERT INTO target (collector, host, key)
     SELECT one.collector, one.host, one.key || ${suffix} FROM template_target AS one CROSS JOIN copy WHERE ${those}`,
    [from, to],
  );
  const copied = `FROM copy CROSS JOIN template_target AS one
     JOIN target ON target.collector = one.collector AND target.host = one.host AND target.key = one.key || ${suffix}`;
  await knex.raw(
    `INSERT INTO target_state (target_id, due_at, checked_at, collected_at, gaps)
     SELECT target.id, '2099-01-01T00:00:00.000Z', state.checked_at, state.collected_at, state.gaps
     ${copied} JOIN template_target_state AS state ON state.target_id = one.id WHERE ${those}`,
    [from, to],
  );
  await knex.raw(
    `INSERT INTO observation (target_id, kind, key_hash, key, hash, data)
     SELECT target.id, seen.kind, seen.key_hash, seen.key, seen.hash, seen.data
     ${copied} JOIN template_observation AS seen ON seen.target_id = one.id WHERE ${those}`,
    [from, to],
  );
  await knex.raw(
    `INSERT INTO component_target (component_ref, target_id, via, path_prefix)
     SELECT link.component_ref || ${suffix}, target.id,
            CASE WHEN link.via = link.component_ref THEN link.via || ${suffix} ELSE link.via END, link.path_prefix
     ${copied} JOIN template_component_target AS link ON link.target_id = one.id
     JOIN template_component AS component ON component.ref = link.component_ref WHERE ${those}`,
    [from, to],
  );
}
