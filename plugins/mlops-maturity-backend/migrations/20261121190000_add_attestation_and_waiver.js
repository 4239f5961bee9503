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

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('attestation', table => {
    table.comment('What people stated of facts through the API');
    table.string('component_ref').notNullable();
    table
      .string('component_uid')
      .notNullable()
      .comment('An entity that is made again inherits nothing');
    table.string('fact_id', 63).notNullable();
    table.string('status', 20).notNullable();
    table.text('note').notNullable();
    addStatement(table);
    table.primary(['component_ref', 'component_uid', 'fact_id']);
  });

  await knex.schema.createTable('waiver', table => {
    table.comment('Requirements that components need not meet');
    table.string('component_ref').notNullable();
    table
      .string('component_uid')
      .notNullable()
      .comment('An entity that is made again inherits nothing');
    table.string('model_id').notNullable();
    table.string('criterion_id').notNullable();
    table.text('reason').notNullable();
    addStatement(table);
    table.primary([
      'component_ref',
      'component_uid',
      'model_id',
      'criterion_id',
    ]);
  });
};

/**
 * @param {import('knex').Knex.CreateTableBuilder} table
 */
function addStatement(table) {
  table.text('evidence').comment('An http or https address');
  table.string('stated_by').notNullable().comment('Ref of the User');
  table.string('stated_at', 24).notNullable();
  table.string('valid_until', 24).notNullable();
  table
    .string('left_at', 24)
    .comment('When its component was first found to have left');
}

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('waiver');
  await knex.schema.dropTable('attestation');
};
