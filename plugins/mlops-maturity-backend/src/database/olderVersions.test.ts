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

import { mockServices } from '@backstage/backend-test-utils';
import { aDatabase, databases } from '../__testUtils__/databases';
import { FakeCollector } from '../__testUtils__/FakeCollector';
import {
  recordedVersions,
  recordingOf,
  replay,
} from '../__testUtils__/statements/recordings';
import { countRows } from '../__testUtils__/statements/recordStatements';
import { AssessmentEngine } from '../assessments/AssessmentEngine';
import { facts } from '../facts';
import { settings } from '../facts/fixtures';
import { smallModel } from '../models/__fixtures__/smallModel';
import { RuleSet } from '../models/RuleSet';
import { cleanUp } from '../observations/cleanUp';

describe.each(databases.eachSupportedId())('the newest schema on %s', id => {
  it.each(recordedVersions)(
    'serves the version that ended with %s',
    async version => {
      const knex = await aDatabase(id);
      const recording = recordingOf(version, id);
      await replay(knex, recording);
      const rows = await countRows(knex);
      const known = Object.keys(recording.rows);
      expect(Object.fromEntries(known.map(one => [one, rows[one]]))).toEqual(
        recording.rows,
      );

      // And this version goes on with what the other wrote.
      const now = new Date('2026-11-20T12:00:00.000Z');
      const logger = mockServices.logger.mock();
      const clock = () => now;
      const rules = await RuleSet.register({
        ...{ knex, logger, clock, hash: 'newer rules', models: [] },
      });
      const engine = new AssessmentEngine({
        ...{ knex, logger, clock, rules, facts, settings },
        collectors: [new FakeCollector()],
        models: [smallModel()],
        ...{ staleAfterMs: 1, holdDropForMs: 1, takeOverAfterMs: 1, idleMs: 1 },
      });
      for (const claim of await engine.claim(10)) await engine.assess(claim);
      expect(await knex('assessment').pluck('generation')).toEqual([
        rules.generation,
      ]);
      expect(await knex('assessment_dimension').select()).toHaveLength(1);
      expect(await knex('fact').select()).toHaveLength(facts.length);
      await cleanUp(knex, { now, keepDays: 365, keepStatementsDays: 90 });
      // One for each of both components, the one that left included.
      const open = await knex('transition').whereNull('ended_at');
      expect(open.map(row => row.component_ref).sort()).toEqual([
        'component:default/churn',
        'component:default/ranker',
      ]);
    },
  );
});
