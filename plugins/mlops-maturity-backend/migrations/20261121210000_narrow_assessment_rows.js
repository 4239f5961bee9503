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

// What the scorecard counts stays together: in rows that hold everything but
// the JSON, and in an index that holds what most figures are made of. SQLite
// has both already.

const isPostgres = knex => knex.client.config.client === 'pg';

/** Whatever an entity says, their sum stays below what an index row may hold. */
const counted = [
  'model_id',
  'level',
  'component_ref',
  'owner',
  'lifecycle',
  'potential_level',
  'target_level',
  'at_risk_since',
  'no_data',
];
const shortTexts = [
  'component_ref',
  'model_id',
  'name',
  'title',
  'type',
  'lifecycle',
  'owner',
  'system',
  'domain',
  'at_risk_since',
  'assessed_at',
  'hash',
];

function storeShortTexts(knex, storage) {
  const columns = shortTexts.map(
    name => `ALTER COLUMN ${name} SET STORAGE ${storage}`,
  );
  return knex.raw(`ALTER TABLE assessment ${columns.join(', ')}`);
}

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  if (!isPostgres(knex)) return;
  // With a small target for rows, PostgreSQL moves every text out of the row
  // that is longer than a pointer, and joins read each of them by itself. Rows
  // that stand there are written anew by the next assessment.
  await storeShortTexts(knex, 'MAIN');
  await knex.schema.alterTable('assessment', table => {
    table.dropIndex(['model_id', 'level'], 'assessment_model_level_idx');
    table.index(counted, 'assessment_scorecard_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  if (!isPostgres(knex)) return;
  await knex.schema.alterTable('assessment', table => {
    table.dropIndex(counted, 'assessment_scorecard_idx');
    table.index(['model_id', 'level'], 'assessment_model_level_idx');
  });
  await storeShortTexts(knex, 'EXTENDED');
};
