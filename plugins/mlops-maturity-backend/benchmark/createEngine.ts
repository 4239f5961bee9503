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
import { ConfigReader } from '@backstage/config';
import type { Knex } from 'knex';
import { alwaysInForce } from '../src/__testUtils__/alwaysInForce';
import { AssessmentEngine } from '../src/assessments/AssessmentEngine';
import { readSettings } from '../src/config/readSettings';
import { loadFacts } from '../src/facts/loadFacts';
import { parseModel } from '../src/models/parseModel';
import { readShippedModels } from '../src/models/readShippedModels';

/** The engine that assesses in a portal, with all shipped facts and models. */
export async function createEngine(
  knex: Knex,
  clock?: () => Date,
): Promise<AssessmentEngine> {
  const config = new ConfigReader({});
  const settings = readSettings(config);
  const models = await readShippedModels();
  return new AssessmentEngine({
    ...settings,
    settings: settings.facts,
    knex,
    logger: mockServices.rootLogger(),
    facts: loadFacts(config).facts,
    collectors: [],
    models: models.map(({ file, text }) => parseModel(text, file)),
    rules: alwaysInForce,
    takeOverAfterMs: settings.schedule.takeOverAfterMs,
    idleMs: settings.schedule.idleMs,
    clock,
  });
}

/** Assesses what is due; resolves to how many components that were. */
export async function assessDue(engine: AssessmentEngine): Promise<number> {
  let components = 0;
  for (;;) {
    const claims = await engine.claim(20);
    if (claims.length === 0) return components;
    for (const claim of claims) await engine.assess(claim);
    components += claims.length;
  }
}
