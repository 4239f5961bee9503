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

// @ts-check

const table = 'blocker';
const index = 'blocker_model_component_idx';
const before = ['model_id', 'component_ref', 'criterion_id'];

/**
 * The next assessment fills it in: new rules have every component assessed.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable(table, blocker => {
    blocker.string('outcome', 20).comment('Why it blocks; null: not told yet');
  });
  await knex.schema.alterTable(table, blocker => {
    blocker.dropIndex(before, index);
    // The whole row: counting reads nothing but the index.
    blocker.index([...before, 'outcome'], index);
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable(table, blocker => {
    blocker.dropIndex([...before, 'outcome'], index);
    blocker.index(before, index);
  });
  await knex.schema.alterTable(table, blocker => {
    blocker.dropColumn('outcome');
  });
};
