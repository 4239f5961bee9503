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

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  assess,
  type FactResult,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { factDefinitions } from '../facts';
import { lintModels } from './lintModels';
import { parseModel } from './parseModel';

/** The model that docs/models.md shows under an id. */
async function shownModel(id: string) {
  const page = await readFile(
    resolve(__dirname, '../../../../docs/models.md'),
    'utf8',
  );
  const blocks = [...page.matchAll(/```yaml\n(.*?)```/gs)];
  const [, text] = blocks.find(([, one]) => one.startsWith(`id: ${id}\n`))!;
  return parseModel(text, 'docs/models.md');
}

function aFact(
  factId: string,
  overrides: Partial<FactResult> = {},
): [string, FactResult] {
  return [
    factId,
    {
      factId,
      status: 'pass',
      origin: 'observed',
      reason: 'Given by this test.',
      evidence: [],
      ...overrides,
    },
  ];
}

describe('the models that docs/models.md shows', () => {
  it.each(['house-rules', 'release-score'])(
    '%s can be loaded and gives the linter nothing to say',
    async id => {
      const model = await shownModel(id);
      const factIds = new Set(factDefinitions.map(fact => fact.id));
      expect(lintModels([{ file: 'docs/models.md', model }], factIds)).toEqual({
        errors: [],
        warnings: [],
      });
    },
  );

  it('give the points that the page says', async () => {
    const model = await shownModel('release-score');
    const facts = new Map([
      aFact('unit-tests-run', { executions: 12 }),
      aFact('integration-tests-run', { executions: 12 }),
      aFact('quality-on-slices', {
        origin: 'attested',
        observedAt: '2026-10-01T00:00:00.000Z',
        evidence: [{ title: 'Report', url: 'https://docs.example/report' }],
      }),
      aFact('model-monitoring'),
      aFact('drift-alerting', { status: 'fail' }),
      aFact('rollback-ready', { status: 'fail' }),
    ]);
    const now = new Date('2026-11-20T12:00:00.000Z');
    const { score, verifiedLevel } = assess(model, { facts }, { now });
    expect(score?.sections.map(({ points }) => points)).toEqual([1.5, 1]);
    expect(score?.points).toBe(1);
    expect(model.levels[verifiedLevel].name).toBe('Begun');
  });
});
