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

import type {
  FactDefinition,
  MaturityModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { assessAgainstModels } from '../../assessments/assessAgainstModels';
import { storeResults } from '../../assessments/storeResults';
import { readAssessments } from '../../database/results';
import { aComponent } from '../../facts/fixtures';
import { storeComponent } from '../storeComponent';
import { factDifficulties, profileFacts } from './profileFacts';
import { randomNumbers } from './randomNumbers';

export const profileCount = 150;
const dayMs = 86_400_000;
const holdDropForMs = 7 * dayMs;
const lifecycles = ['production', 'production', 'experimental', 'deprecated'];
const types = ['ml-model', 'ml-model', 'service', 'data-pipeline'];

export function profileName(number: number): string {
  return `seeded-profile-${String(number).padStart(3, '0')}`;
}

type Stage = { daysAgo: number; maturity: number };

/**
 * Stores components with a year of history, as assessments at those times would
 * have: every level, reason and transition is what the evaluator says.
 */
export async function seedProfiles(
  knex: Knex,
  options: {
    definitions: readonly FactDefinition[];
    models: readonly MaturityModel[];
    generation: number;
    now: Date;
    /** Fewer are seeded sooner. */
    profiles?: number;
  },
): Promise<void> {
  const { definitions, models, generation, now } = options;
  const { profiles = profileCount } = options;
  const difficulties = factDifficulties(definitions, models);
  for (let number = 0; number < profiles; number += 1) {
    const random = randomNumbers(number + 1);
    const name = profileName(number);
    const noData = number % 30 === 29;
    const component = aComponent({
      ref: `component:default/${name}`,
      uid: `uid-${name}`,
      name,
      lifecycle: lifecycles[number % lifecycles.length],
      type: types[Math.floor(random() * types.length)],
    });
    const content = {
      component,
      attestations: [],
      problems: [],
      targetLevels: {},
    };
    await storeComponent(knex, { name, ...content }, now);
    const hardships = new Map(
      definitions.map(({ id }) => [id, (random() - 0.85) * 0.3]),
    );
    for (const { daysAgo, maturity } of historyOf(random)) {
      const at = new Date(now.getTime() - daysAgo * dayMs);
      const facts = profileFacts(
        definitions,
        difficulties,
        { maturity, hardships, noData },
        at,
      );
      await knex.transaction(async tx => {
        const before = await readAssessments(tx, component.ref);
        const outcomes = assessAgainstModels(models, {
          ...{ content, facts, before, generation, noData, holdDropForMs },
          definitions: new Map(definitions.map(one => [one.id, one])),
          hasNotebooks: true,
          now: at,
        });
        await storeResults(tx, component, {
          ...{ facts, outcomes, before, generation, noData },
          at: at.toISOString(),
        });
      });
    }
  }
}

/** Mostly it gets better; now and then it gets worse, and that stays. */
function historyOf(random: () => number): Stage[] {
  const stages: Stage[] = [];
  let maturity = random() * 0.4;
  for (let daysAgo = 300; daysAgo >= 0; daysAgo -= 20 + random() * 80) {
    const isDrop = random() < 0.2;
    maturity += isDrop ? -0.15 : random() * 0.16;
    maturity = Math.min(Math.max(maturity, 0), 1.1);
    stages.push({ daysAgo, maturity });
    // A lower level is shown once it has lasted.
    if (daysAgo > 8) stages.push({ daysAgo: daysAgo - 8, maturity });
  }
  return stages;
}
