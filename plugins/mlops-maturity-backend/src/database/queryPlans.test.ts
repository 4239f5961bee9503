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

import { aDatabase, databases } from '../__testUtils__/databases';
import { addEvidence } from '../__testUtils__/manyComponents/addEvidence';
import { copyProfiles } from '../__testUtils__/manyComponents/copyProfiles';
import { openDatabase } from '../__testUtils__/manyComponents/openDatabase';
import { organization } from '../__testUtils__/manyComponents/organization';
import { seedProfiles } from '../__testUtils__/manyComponents/seedProfiles';
import { readPlans } from '../__testUtils__/readPlans';
import type { ScorecardSortField } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { ComponentResults } from '../assessments/ComponentResults';
import { Coverage } from '../coverage/Coverage';
import { factDefinitions } from '../facts';
import { parseModel } from '../models/parseModel';
import { readShippedModels } from '../models/readShippedModels';
import { Scorecard } from '../scorecard/Scorecard';
import {
  claimDue,
  componentClaims,
  invalidate,
  readVersions,
  targetClaims,
} from './claims';
import { removeComponents, replaceGroupAncestors } from './components';
import { isPostgres } from './isPostgres';
import { readKept } from './kept';
import { readObservations, readSourceAnswers } from './observations';
import {
  componentsOfTarget,
  readTarget,
  readTargetId,
  readTargetsOfComponent,
  removeUnusedTargets,
} from './targets';
import { writeDepartures } from './transitions';

const components = 2_000;
const profiles = 8;
const now = new Date('2026-11-20T12:00:00.000Z');
const model = 'automation-ladder';
const ref = 'component:default/model-000100';
const leaving = 'component:default/model-000200';
const sorts: ScorecardSortField[] = [
  ...(['name', 'level', 'potential', 'target', 'owner'] as const),
  ...(['system', 'domain', 'lifecycle', 'type'] as const),
];
/** A row per group, rule set or host: reading them all is the quickest. */
const small = ['group_ancestor', 'rule_set', 'rate_budget_state'];

/** Reads the tables that it has to count in full, or that are small. */
type Question = { ask: () => Promise<unknown>; whole?: string[] };

describe.each(databases.eachSupportedId())('statements on %s', id => {
  let knex: Knex;
  let questions: Record<string, Question>;

  beforeAll(async () => {
    knex = await aDatabase(id);
    const models = (await readShippedModels()).map(({ file, text }) =>
      parseModel(text, file),
    );
    const seeded = await openDatabase(':memory:');
    await seedProfiles(seeded, {
      ...{ models, definitions: factDefinitions, generation: 1, now, profiles },
    });
    await copyProfiles(seeded, knex, components, profiles);
    await seeded.destroy();
    await replaceGroupAncestors(knex, organization().ancestors);
    await addEvidence(knex, now);
    await knex.raw(isPostgres(knex) ? 'VACUUM ANALYZE' : 'ANALYZE');
    questions = asked(
      knex,
      new Scorecard({ knex, models }),
      new Coverage({ knex, models, facts: factDefinitions }),
      new ComponentResults({
        ...{ knex, models, collectors: [] },
        definitions: new Map(factDefinitions.map(one => [one.id, one])),
      }),
    );
  }, 120_000);

  it('read by an index what they need, and nothing else', async () => {
    const found: string[] = [];
    for (const [name, { ask, whole = [] }] of Object.entries(questions)) {
      const reads = await readPlans(knex, ask);
      expect(reads).not.toEqual([]);
      for (const { table, how, isWhole } of reads) {
        const isBase = await isTable(table);
        if (isWhole && isBase && ![...small, ...whole].includes(table)) {
          found.push(`${name}: ${how} on ${table}`);
        }
      }
    }
    expect(found).toEqual([]);
  }, 60_000);

  it('count a model by an index that has the model', async () => {
    // A ninth of the rows: reading the others as well would take as much longer
    // as there are models. No row is read, the index has all.
    const used = isPostgres(knex)
      ? /^Index Only Scan assessment_(scorecard|model_owner)_idx/
      : /USING COVERING INDEX assessment_scorecard_idx \(model_id=\?\)/;
    for (const name of ['summary of a model', 'dimensions', 'page by name']) {
      const reads = await readPlans(knex, questions[name].ask);
      const [first] = reads.filter(({ table }) => table === 'assessment');
      expect(first.how).toMatch(used);
    }
  });

  it.each([
    ['trend', 'transition', 'transition_model_ended_at_idx'],
    ['gaps', 'blocker', 'blocker_model_component_idx'],
    ['dimensions', 'assessment_dimension', 'assessment_dimension_model_idx'],
    ['coverage', 'fact', 'fact_coverage_idx'],
  ])(
    'take what they count from the index alone: %s',
    async (name, table, index) => {
      const reads = await readPlans(knex, questions[name].ask);
      const hows = reads
        .filter(one => one.table === table && one.how.includes(index))
        .map(({ how }) => how);
      expect(hows).not.toEqual([]);
      for (const how of hows) expect(how).toMatch(/Index Only Scan|COVERING/);
    },
  );

  it.each([
    ['claim of targets', 'target_state', 'target_state_due_at_idx'],
    ['claim of components', 'component_state', 'component_state_due_at_idx'],
    ['history', 'transition', 'transition_component_idx'],
  ])('find by an index of its own: %s', async (name, table, index) => {
    const reads = await readPlans(knex, questions[name].ask);
    const [first] = reads.filter(one => one.table === table);
    expect(first.how).toContain(index);
  });

  async function isTable(name: string): Promise<boolean> {
    return knex.schema.hasTable(name);
  }
});

function asked(
  knex: Knex,
  scorecard: Scorecard,
  coverage: Coverage,
  results: ComponentResults,
): Record<string, Question> {
  const filter = {};
  const of = { model, filter };
  const division = { owner: ['group:default/division-3'] };
  const counted = ['component', 'component_state'];
  const refs = Array.from(
    { length: 50 },
    (_, number) => `component:default/model-${String(number).padStart(6, '0')}`,
  );
  const claiming = { now, limit: 4, claimForMs: 1 };
  const target = { collector: 'github', host: 'github.example' };
  return {
    // Every row of every model counts.
    'summary of all models': {
      ask: () => scorecard.summary({ filter }, 'all'),
      whole: [...counted, 'assessment'],
    },
    'summary of a model': {
      ask: () =>
        scorecard.summary({ ...of, groupBy: 'owner', movement: true }, 'all'),
      whole: counted,
    },
    'summary of a division': {
      ask: () => scorecard.summary({ model, filter: division }, 'all'),
      whole: counted,
    },
    ...Object.fromEntries(
      sorts.map(sort => [
        `page by ${sort}`,
        { ask: () => scorecard.components({ ...of, sort }, 'all') },
      ]),
    ),
    'page of what is readable': {
      ask: () => scorecard.components(of, { refs }),
    },
    gaps: { ask: () => scorecard.gaps(of, 'all') },
    trend: { ask: () => scorecard.trend(of, 'all') },
    dimensions: {
      ask: () => scorecard.dimensions({ ...of, groupBy: 'owner' }, 'all'),
    },
    comparison: {
      ask: () => scorecard.comparison({ ...of, with: 'five-stage' }, 'all'),
    },
    // PostgreSQL takes any list for a hundred, and reads so few components as
    // quickly in full.
    levels: {
      ask: () => scorecard.levels({ model, entityRefs: refs }, 'all'),
      whole: ['component'],
    },
    // SQLite counts along the index that has all it needs.
    coverage: { ask: () => coverage.read('all'), whole: ['fact'] },
    assessments: {
      ask: async () => results.assessments(ref, (await results.find(ref))!),
    },
    facts: {
      ask: async () => results.facts(ref, (await results.find(ref))!),
    },
    history: {
      ask: async () =>
        results.history((await results.find(ref))!, { limit: 50 }),
    },
    'claim of targets': { ask: () => claimDue(knex, targetClaims, claiming) },
    'claim of components': {
      ask: () => claimDue(knex, componentClaims, claiming),
    },
    'asking for components': {
      ask: () => invalidate(knex, componentClaims, refs.slice(0, 3), now),
    },
    'waiting for components': {
      ask: () => readVersions(knex, componentClaims, refs.slice(0, 3)),
    },
    'an event': {
      ask: () =>
        readTargetId(knex, { ...target, key: 'tarnwick/model-000100' }),
    },
    'a sweep': {
      ask: async () => {
        await readTarget(knex, 100);
        await readSourceAnswers(knex, 100);
        await componentsOfTarget(knex, 100);
      },
    },
    'an assessment': {
      ask: async () => {
        await readTargetsOfComponent(knex, ref, now);
        await readObservations(knex, [100, 101]);
        await readKept(knex, [{ ...target, key: 'a' }]);
      },
    },
    // It looks for what no component points at.
    'leaving the catalog': {
      ask: () =>
        knex.transaction(async tx => {
          await writeDepartures(tx, [leaving], { at: '', generation: 1 });
          await removeComponents(tx, [leaving]);
          await removeUnusedTargets(tx);
        }),
      whole: ['target', 'component_target'],
    },
  };
}
