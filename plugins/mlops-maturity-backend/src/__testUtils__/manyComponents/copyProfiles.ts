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
import { inBatches } from '../../database/batches';
import { removeComponents } from '../../database/components';
import { isPostgres } from '../../database/isPostgres';
import { organization } from './organization';
import { profileCount, profileName } from './seedProfiles';

const plan = 'seeded_plan';
const rowsPerStep = 500;
/** No figure of many components reads facts: every so many has its own. */
const factsOfEvery = 20;
const farAway = '2099-01-01T00:00:00.000Z';

/**
 * Copies what one database holds of the profiles to as many components of
 * another, each with a name, owner, system and domain of its own, and its history
 * some days earlier. Facts, which would be most of the rows, are copied to one in
 * twenty. Nothing of it is ever due.
 */
export async function copyProfiles(
  profiles: Knex,
  knex: Knex,
  components: number,
  /** How many profiles there are. */
  count = profileCount,
): Promise<void> {
  await writePlan(knex, components, count);
  const tables = await columnsOfTables(knex);
  for (const { table } of tables) {
    const rows = await profiles(table).select();
    for (const batch of inBatches(rows)) {
      await knex(table).insert(batch.map(row => ownRow(table, row)));
    }
  }
  // Small transactions: a portal may be running on the same file.
  for (let start = 0; start < components; start += rowsPerStep) {
    for (const { table, own, columns, key } of tables) {
      const every = table === 'fact' ? factsOfEvery : 1;
      const names = columns.map(column => knex.ref(column).toString());
      const values = columns.map(column => own[column] ?? `profile.${column}`);
      await knex.raw(
        `INSERT INTO ${table} (${names.join(', ')})
         SELECT ${values.join(', ')} FROM ${plan} AS plan
         JOIN ${table} AS profile ON profile.${key} = plan.profile_ref
         WHERE plan.number >= ? AND plan.number < ? AND plan.number % ? = 0
         ORDER BY plan.number`,
        [start, start + rowsPerStep, every],
      );
    }
  }
  await writeTargets(knex);
  const refs = Array.from(
    { length: count },
    (_, number) => `component:default/${profileName(number)}`,
  );
  await removeComponents(knex, refs);
  await knex('transition').whereIn('component_ref', refs).delete();
  await knex.schema.dropTable(plan);
}

/** A row of a profile as it goes to another database. */
function ownRow(table: string, row: Record<string, unknown>) {
  if (table === 'transition') {
    const { id: _, ...rest } = row;
    return rest;
  }
  // SQLite has no truth values.
  if (table === 'assessment') return { ...row, no_data: Boolean(row.no_data) };
  if (table === 'assessment_dimension') {
    return { ...row, holds_back: Boolean(row.holds_back) };
  }
  return table === 'component_state'
    ? {
        ...row,
        due_at: farAway,
        assessed_at: new Date().toISOString(),
        done_version: row.wanted_version,
      }
    : row;
}

/** Which component is a copy of which profile, and what is its own. */
async function writePlan(
  knex: Knex,
  components: number,
  profiles: number,
): Promise<void> {
  await knex.schema.createTable(plan, table => {
    table.integer('number').primary();
    for (const column of ['name', 'title', 'profile_ref', 'profile_name']) {
      table.string(column);
    }
    for (const column of ['owner', 'system', 'domain']) table.string(column);
    table.integer('days');
  });
  const rows = Array.from({ length: components }, (_, number) => ({
    number,
    ...seededComponent(number),
    profile_ref: `component:default/${profileName(number % profiles)}`,
    profile_name: profileName(number % profiles),
    days: number % 61,
  }));
  for (const batch of inBatches(rows, 100)) await knex(plan).insert(batch);
}

/** What is each seeded component's own. */
export function seededComponent(number: number) {
  return {
    name: `model-${String(number).padStart(6, '0')}`,
    title: number % 3 === 0 ? `Model ${number} of the fleet` : null,
    owner: ownerOf(number),
    system: number % 10 === 0 ? null : `system:default/system-${number % 397}`,
    domain: number % 10 === 0 ? null : `domain:default/domain-${number % 31}`,
  };
}

const { teams } = organization();

function ownerOf(number: number): string | null {
  if (number % 97 === 0) return null;
  if (number % 53 === 0) return `user:default/person-${number % 40}`;
  return teams[number % teams.length];
}

type Copied = {
  table: string;
  /** The column of the component's ref. */
  key: 'ref' | 'component_ref';
  columns: string[];
  /** What isn't as in the profile, as SQL. */
  own: Record<string, string>;
};

async function columnsOfTables(knex: Knex): Promise<Copied[]> {
  const ref = "'component:default/' || plan.name";
  const uid = "'uid-' || plan.name";
  const shownBy = {
    owner: 'plan.owner',
    system: 'plan.system',
    domain: 'plan.domain',
  };
  const copied: Record<string, Record<string, string>> = {
    component: {
      ...{ ref, uid, name: 'plan.name', title: 'plan.title', ...shownBy },
      content: 'REPLACE(profile.content, plan.profile_name, plan.name)',
    },
    component_state: { ref },
    fact: { component_ref: ref },
    assessment: {
      ...{ component_ref: ref, name: 'plan.name', title: 'plan.title' },
      ...shownBy,
    },
    assessment_dimension: { component_ref: ref },
    blocker: { component_ref: ref },
    transition: {
      ...{ component_ref: ref, component_uid: uid, ...shownBy },
      at: daysEarlier(knex, 'profile.at'),
      ended_at: daysEarlier(knex, 'profile.ended_at'),
    },
  };
  return Promise.all(
    Object.entries(copied).map(async ([table, own]): Promise<Copied> => ({
      ...{ table, own },
      key: 'ref' in own ? 'ref' : 'component_ref',
      columns: Object.keys(await knex(table).columnInfo()).filter(
        column => table !== 'transition' || column !== 'id',
      ),
    })),
  );
}

function daysEarlier(knex: Knex, column: string): string {
  return isPostgres(knex)
    ? `TO_CHAR((${column}::timestamptz - plan.days * INTERVAL '1 day') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    : `STRFTIME('%Y-%m-%dT%H:%M:%fZ', ${column}, '-' || plan.days || ' days')`;
}

/** A repository for each component; one in twenty could not be read. */
async function writeTargets(knex: Knex): Promise<void> {
  const key = "'tarnwick/' || plan.name";
  await knex.raw(
    `INSERT INTO target (collector, host, key)
     SELECT 'github', 'github.example', ${key} FROM ${plan} AS plan`,
  );
  const collected = new Date().toISOString();
  await knex.raw(
    `INSERT INTO target_state (target_id, due_at, collected_at, checked_at, gaps)
     SELECT id, ?, ?, ?, CASE WHEN id % 20 = 0 THEN ? ELSE '[]' END
     FROM target WHERE host = 'github.example'`,
    [
      ...[farAway, collected, collected],
      JSON.stringify([
        { code: 'forbidden', message: 'Not allowed', kinds: ['file'] },
      ]),
    ],
  );
  await knex.raw(
    `INSERT INTO component_target (component_ref, target_id, via)
     SELECT 'component:default/' || plan.name, target.id, 'component:default/' || plan.name
     FROM ${plan} AS plan JOIN target ON target.key = ${key} AND target.host = 'github.example'`,
  );
}
