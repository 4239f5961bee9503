// @ts-check

/**
 * What the scorecard counts, filters and sorts by. Beside it stand some 8 kB of
 * JSON, which SQLite would read for every component without an index of its
 * own; PostgreSQL can keep long values elsewhere, and limits the size of an
 * index entry.
 */
const scorecardColumns = [
  'model_id',
  'level',
  'component_ref',
  'owner',
  'lifecycle',
  'potential_level',
  'target_level',
  'at_risk_since',
  'no_data',
  'system',
  'domain',
  'type',
  'name',
  'title',
];

/**
 * @param {import('knex').Knex} knex
 */
function isSqlite(knex) {
  return String(knex.client.config.client).includes('sqlite');
}

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('assessment', table => {
    table
      .boolean('no_data')
      .notNullable()
      .defaultTo(false)
      .comment('No source of the component could be read yet');
  });
  await knex('assessment')
    .whereNotExists(
      knex('component_target')
        .join(
          'target_state',
          'target_state.target_id',
          'component_target.target_id',
        )
        .whereRaw('component_target.component_ref = assessment.component_ref')
        .whereNotNull('target_state.collected_at')
        .select(knex.raw('1')),
    )
    .update({ no_data: true });

  await knex.schema.createTable('assessment_dimension', table => {
    table.comment('The level of each dimension of each assessment');
    table.string('component_ref').notNullable();
    table.string('model_id').notNullable();
    table.string('dimension').notNullable();
    table.integer('level').notNullable().comment('Verified rank');
    table
      .boolean('holds_back')
      .notNullable()
      .comment('The component is no further because of it');
    table.primary(['component_ref', 'model_id', 'dimension']);
    // The whole row: counting reads nothing but the index.
    table.index(
      ['model_id', 'component_ref', 'dimension', 'level', 'holds_back'],
      'assessment_dimension_model_idx',
    );
  });
  await copyDimensions(knex);

  await knex.schema.alterTable('transition', table => {
    table
      .string('ended_at', 24)
      .comment('When the next transition of the same kind followed');
    // What a trend counts, so that it reads nothing but the index.
    table.index(
      ['model_id', 'ended_at', 'at', 'to_level', 'lifecycle', 'owner'],
      'transition_model_ended_at_idx',
    );
  });
  // An inner alias is needed: the statement reads the table that it writes.
  await knex.raw(`
    UPDATE transition SET ended_at = (
      SELECT MIN(later.at) FROM transition AS later
      WHERE later.component_ref = transition.component_ref
      AND later.component_uid = transition.component_uid
      AND later.model_id = transition.model_id
      AND later.id > transition.id
    )
  `);

  await knex.schema.alterTable('blocker', table => {
    table.dropIndex(
      ['model_id', 'criterion_id'],
      'blocker_model_criterion_idx',
    );
    table.index(
      ['model_id', 'component_ref', 'criterion_id'],
      'blocker_model_component_idx',
    );
  });
  if (isSqlite(knex)) {
    await knex.schema.alterTable('assessment', table => {
      // They would be chosen instead of the one that has it all.
      table.dropIndex(['model_id', 'level'], 'assessment_model_level_idx');
      table.dropIndex(['model_id', 'owner'], 'assessment_model_owner_idx');
      table.index(scorecardColumns, 'assessment_scorecard_idx');
    });
  } else {
    // Keeps the JSON of rows written from now on out of the way of counting.
    await knex.raw('ALTER TABLE assessment SET (toast_tuple_target = 256)');
  }
};

/**
 * What assessments say of their dimensions, as columns.
 *
 * @param {import('knex').Knex} knex
 */
async function copyDimensions(knex) {
  const pageSize = 500;
  let last = ['', ''];
  for (;;) {
    const rows = await knex('assessment')
      .whereRaw('(component_ref, model_id) > (?, ?)', last)
      .orderBy(['component_ref', 'model_id'])
      .limit(pageSize)
      .select('component_ref', 'model_id', 'data');
    if (rows.length === 0) return;
    const dimensions = rows.flatMap(row => {
      const { assessment } = JSON.parse(row.data);
      const { verifiedLevel } = assessment;
      const isBehind = assessment.dimensions.some(
        one => one.verifiedLevel > verifiedLevel,
      );
      return assessment.dimensions.map(one => ({
        component_ref: row.component_ref,
        model_id: row.model_id,
        dimension: one.dimension,
        level: one.verifiedLevel,
        holds_back: isBehind && one.verifiedLevel <= verifiedLevel,
      }));
    });
    // SQLite limits the parameters of a statement.
    for (let start = 0; start < dimensions.length; start += 100) {
      await knex('assessment_dimension').insert(
        dimensions.slice(start, start + 100),
      );
    }
    const { component_ref: ref, model_id: modelId } = rows[rows.length - 1];
    last = [ref, modelId];
  }
}

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  if (isSqlite(knex)) {
    await knex.schema.alterTable('assessment', table => {
      table.dropIndex(scorecardColumns, 'assessment_scorecard_idx');
      table.index(['model_id', 'level'], 'assessment_model_level_idx');
      table.index(['model_id', 'owner'], 'assessment_model_owner_idx');
    });
  } else {
    await knex.raw('ALTER TABLE assessment RESET (toast_tuple_target)');
  }
  await knex.schema.alterTable('blocker', table => {
    table.dropIndex(
      ['model_id', 'component_ref', 'criterion_id'],
      'blocker_model_component_idx',
    );
    table.index(['model_id', 'criterion_id'], 'blocker_model_criterion_idx');
  });
  await knex.schema.alterTable('transition', table => {
    table.dropIndex(
      ['model_id', 'ended_at', 'at', 'to_level', 'lifecycle', 'owner'],
      'transition_model_ended_at_idx',
    );
    table.dropColumn('ended_at');
  });
  await knex.schema.dropTable('assessment_dimension');
  await knex.schema.alterTable('assessment', table => {
    table.dropColumn('no_data');
  });
};
