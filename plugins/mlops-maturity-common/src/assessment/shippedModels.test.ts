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

import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { factsOf } from '../models';
import type { MaturityModel } from '../models';
import { factMap, statusesOf, workedExamples } from './__testUtils__';
import { assess } from './assess';

const now = new Date('2026-06-01T12:00:00Z');

const folder = resolve(__dirname, '../../../mlops-maturity-backend/models');
const models = readdirSync(folder)
  .filter(file => file.endsWith('.yaml'))
  .map((file): MaturityModel =>
    parse(readFileSync(resolve(folder, file), 'utf8')),
  );

const factIdsOf = (model: MaturityModel) => [
  ...new Set(model.criteria.flatMap(({ requires }) => factsOf(requires))),
];

const labelOf = (model: MaturityModel, rank: number) =>
  model.levels.find(level => level.rank === rank)?.label;

describe('the shipped models', () => {
  it('are asked for the facts that the examples speak of', () => {
    const known = new Set(models.flatMap(factIdsOf));
    const unheardOf = workedExamples
      .flatMap(({ passing, unknown = [] }) => [...passing, ...unknown])
      .filter(id => !known.has(id));
    expect(unheardOf).toEqual([]);
  });

  describe.each(workedExamples)('given $name', example => {
    it.each(Object.keys(example.levels))('place it right in %s', modelId => {
      const model = models.find(({ id }) => id === modelId)!;
      const statuses = statusesOf(example, factIdsOf(model));
      const assessment = assess(model, { facts: factMap(statuses) }, { now });
      const verified = example.levels[modelId];

      expect({
        verified: labelOf(model, assessment.verifiedLevel),
        potential: labelOf(model, assessment.potentialLevel),
      }).toEqual({
        verified,
        potential: example.potential?.[modelId] ?? verified,
      });

      const ahead = example.aheadOnNextLevel?.[modelId];
      const aheadOnNext = assessment.criteria.filter(
        ({ criterionId, level }) =>
          level === assessment.verifiedLevel + 1 &&
          assessment.ahead.includes(criterionId),
      );
      expect(aheadOnNext).toHaveLength(ahead ?? aheadOnNext.length);
    });
  });

  it.each(models.map(model => [model.id, model] as const))(
    'reach the lowest level of %s with nothing, and the highest with everything',
    (_, model) => {
      const all = (status: 'pass' | 'fail') =>
        assess(
          model,
          {
            facts: factMap(
              Object.fromEntries(factIdsOf(model).map(id => [id, status])),
            ),
          },
          { now },
        );
      expect(all('fail')).toMatchObject({ verifiedLevel: 0, ahead: [] });
      expect(all('pass')).toMatchObject({
        verifiedLevel: model.levels.length - 1,
        blocking: [],
      });
      const unread = assess(model, { facts: new Map() }, { now });
      expect(unread).toMatchObject({
        verifiedLevel: 0,
        potentialLevel: model.levels.length - 1,
      });
    },
  );
});
