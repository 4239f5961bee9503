// @ts-check

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('kept_observation', table => {
    table.comment('What events and CI jobs told, and no source can be asked');
    // The target by name, not by id: it outlives a component that leaves the
    // catalog for a moment, and the source could not tell it again.
    table.string('scope_hash', 64).notNullable();
    table.string('collector').notNullable();
    table.string('host').notNullable();
    table.string('target_key').notNullable();
    table.string('kind', 40).notNullable();
    table.string('key_hash', 64).notNullable();
    table.text('key').notNullable();
    table.string('origin', 10).notNullable().comment('event or push');
    table.string('hash', 64).notNullable();
    table.text('data').notNullable().comment('JSON');
    table.string('kept_at', 24).notNullable().comment('When it last changed');
    table
      .string('seen_at', 24)
      .notNullable()
      .comment('When it was last told, or up to a day before');
    table.primary(['scope_hash', 'kind', 'key_hash', 'origin']);
    table.index(['seen_at'], 'kept_observation_seen_at_idx');
  });

  await knex.schema.createTable('rate_budget_state', table => {
    table.comment('What is left of the rate limits that targets share');
    table.string('collector').notNullable();
    table.string('host').notNullable();
    table
      .string('name')
      .notNullable()
      .comment('Which of several on the host; empty for the only one');
    table.integer('request_limit');
    table.integer('remaining');
    table.string('reset_at', 24);
    table
      .integer('reserved')
      .notNullable()
      .defaultTo(0)
      .comment('Requests that sweeps under way may still send');
    table
      .string('reserved_until', 24)
      .comment('When they lapse, while no reset is known');
    table.integer('sweep_requests').comment('What a sweep needs at most');
    table.string('blocked_until', 24).comment('Asked for by the source');
    table.primary(['collector', 'host', 'name']);
  });

  await knex.schema.alterTable('target_state', table => {
    table.string('due_again_at', 24).comment('Asked for while claimed');
    table.integer('requests').comment('That counted, in the last sweep');
    table.text('budget').comment('JSON: names its row of rate_budget_state');
  });

  await knex.schema.alterTable('component_state', table => {
    table.string('due_again_at', 24).comment('Asked for while claimed');
    table.string('channel', 60).comment('Where its changes are signalled');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('component_state', table => {
    table.dropColumns('due_again_at', 'channel');
  });
  await knex.schema.alterTable('target_state', table => {
    table.dropColumns('due_again_at', 'requests', 'budget');
  });
  await knex.schema.dropTable('rate_budget_state');
  await knex.schema.dropTable('kept_observation');
};
