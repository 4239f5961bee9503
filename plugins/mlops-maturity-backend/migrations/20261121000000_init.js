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

// Instants are ISO 8601 UTC text of fixed width: they sort as they compare, and
// read back the same from SQLite and PostgreSQL. JSON is text for the same
// reason. Tables ending in `_state` hold what every sweep moves (due times,
// claims); everything else is written only when its content changes.
//
// Sizes to expect at 10,000 components: fact about 1 M rows of 0.5 kB,
// observation 1 to 5 M rows, assessment 50,000 rows of 8 kB, blocker 500,000.

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('rule_set', table => {
    table.comment('What results were decided by: models, facts, settings');
    table.increments('generation');
    table.string('hash', 64).notNullable();
    table.string('registered_at', 24).notNullable();
  });

  await knex.schema.createTable('model_version', table => {
    table.comment('Contents seen under each version of each model');
    table.string('model_id').notNullable();
    table.string('version').notNullable();
    table.string('hash', 64).notNullable();
    table.string('seen_at', 24).notNullable();
    table.primary(['model_id', 'version']);
  });

  await knex.schema.createTable('component', table => {
    table.comment('ML components as the catalog describes them');
    table.string('ref').primary();
    table.string('uid').notNullable();
    table.string('name').notNullable();
    table.string('title');
    table.string('type');
    table.string('lifecycle');
    table.string('owner');
    table.string('system');
    table.string('domain');
    table
      .string('assessed_with')
      .comment('The component that stands for this one in assessments');
    table.string('content_hash', 64).notNullable();
    table.text('content').notNullable().comment('JSON: what facts read');
  });

  await knex.schema.createTable('component_state', table => {
    table.comment('When each component is assessed next, and by whom');
    table.string('ref').primary();
    table.string('due_at', 24).notNullable();
    table.string('claim_token', 36);
    table.integer('wanted_version').notNullable().defaultTo(0);
    table.integer('done_version').notNullable().defaultTo(-1);
    table.integer('generation');
    table.string('assessed_at', 24);
    table.text('error').comment('Why the last assessment failed');
    table.index(['due_at'], 'component_state_due_at_idx');
  });

  await knex.schema.createTable('target', table => {
    table.comment('What collectors collect, once however many point at it');
    table.increments('id');
    table.string('collector').notNullable();
    table.string('host').notNullable();
    table.string('key').notNullable();
    table.unique(['collector', 'host', 'key'], {
      indexName: 'target_collector_host_key_uniq',
    });
  });

  await knex.schema.createTable('target_state', table => {
    table.comment('When each target is collected next, and how it went');
    table.integer('target_id').primary();
    table.string('due_at', 24).notNullable();
    table.string('claim_token', 36);
    table.integer('wanted_version').notNullable().defaultTo(0);
    table.integer('done_version').notNullable().defaultTo(-1);
    table.string('checked_at', 24);
    table.string('collected_at', 24).comment('Last time without any gap');
    table.text('gaps').notNullable().defaultTo('[]').comment('JSON');
    table.text('rate_limit').comment('JSON');
    table.index(['due_at'], 'target_state_due_at_idx');
  });

  await knex.schema.createTable('component_target', table => {
    table.comment('Which targets a component takes its evidence from');
    table.string('component_ref').notNullable();
    table.integer('target_id').notNullable();
    table
      .string('via')
      .notNullable()
      .comment('Whose target it is: the component or a consumer of it');
    table.string('path_prefix', 1000);
    table.primary(['component_ref', 'target_id', 'via']);
    table.index(['target_id'], 'component_target_target_id_idx');
  });

  await knex.schema.createTable('observation', table => {
    table.comment('What collectors saw, per target');
    table.integer('target_id').notNullable();
    table.string('kind', 40).notNullable();
    // A path can be longer than an index entry may be.
    table.string('key_hash', 64).notNullable();
    table.text('key').notNullable();
    table.string('hash', 64).notNullable();
    table.text('data').notNullable().comment('JSON');
    table.primary(['target_id', 'kind', 'key_hash']);
  });

  await knex.schema.createTable('source_answer', table => {
    table.comment('Answers of sources, for conditional requests');
    table.integer('target_id').notNullable();
    table.string('request_hash', 64).notNullable();
    table.text('request').notNullable();
    table.text('etag');
    table.boolean('settled').notNullable();
    table.text('value').notNullable().comment('JSON');
    table.primary(['target_id', 'request_hash']);
  });

  await knex.schema.createTable('fact', table => {
    table.comment('The facts of each component');
    table.string('component_ref').notNullable();
    table.string('fact_id', 63).notNullable();
    table.string('status', 20).notNullable();
    table.string('valid_until', 24);
    table.string('hash', 64).notNullable();
    table.text('data').notNullable().comment('JSON');
    table.primary(['component_ref', 'fact_id']);
  });

  await knex.schema.createTable('assessment', table => {
    table.comment(
      'Each component against each model, with what it is shown by',
    );
    table.string('component_ref').notNullable();
    table.string('model_id').notNullable();
    table.string('name').notNullable();
    table.string('title');
    table.string('type');
    table.string('lifecycle');
    table.string('owner');
    table.string('system');
    table.string('domain');
    table.integer('level').notNullable().comment('Published rank');
    table.integer('verified_level').notNullable();
    table.integer('potential_level').notNullable();
    table.integer('target_level');
    table.string('at_risk_since', 24);
    table.integer('generation').notNullable();
    table.string('assessed_at', 24).notNullable();
    table.string('hash', 64).notNullable();
    table.text('data').notNullable().comment('JSON');
    table.primary(['component_ref', 'model_id']);
    table.index(['model_id', 'level'], 'assessment_model_level_idx');
    table.index(['model_id', 'owner'], 'assessment_model_owner_idx');
  });

  await knex.schema.createTable('blocker', table => {
    table.comment('The requirements that block each next level');
    table.string('component_ref').notNullable();
    table.string('model_id').notNullable();
    table.string('criterion_id').notNullable();
    table.primary(['component_ref', 'model_id', 'criterion_id']);
    table.index(['model_id', 'criterion_id'], 'blocker_model_criterion_idx');
  });

  await knex.schema.createTable('transition', table => {
    table.comment('Changes of published levels; outlives the component');
    table.increments('id');
    table.string('component_ref').notNullable();
    table.string('component_uid').notNullable();
    table.string('model_id').notNullable();
    table.integer('from_level');
    table.integer('to_level').comment('Absent when the component left');
    table.string('cause', 20).notNullable();
    table.string('at', 24).notNullable();
    table.integer('generation').notNullable();
    table.string('owner');
    table.string('system');
    table.string('domain');
    table.string('lifecycle');
    table.string('type');
    table.text('criteria').notNullable().comment('JSON');
    table.index(['component_ref', 'model_id'], 'transition_component_idx');
    table.index(['model_id', 'at'], 'transition_model_at_idx');
  });

  await knex.schema.createTable('group_ancestor', table => {
    table.comment('Each group with itself and every group above it');
    table.string('group_ref').notNullable();
    table.string('ancestor_ref').notNullable();
    table.primary(['group_ref', 'ancestor_ref']);
    table.index(['ancestor_ref'], 'group_ancestor_ancestor_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'group_ancestor',
    'transition',
    'blocker',
    'assessment',
    'fact',
    'source_answer',
    'observation',
    'component_target',
    'target_state',
    'target',
    'component_state',
    'component',
    'model_version',
    'rule_set',
  ]) {
    await knex.schema.dropTable(table);
  }
};
