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

/* eslint-disable jest/no-conditional-expect --
   what comes of a case decides what must hold of it */

import { mockCredentials } from '@backstage/backend-test-utils';
import fc from 'fast-check';
import request from 'supertest';
import { aDatabase } from '../__testUtils__/databases';
import { forCasesInTurn, hostileText } from '../__testUtils__/hostile';
import { startBackend } from '../__testUtils__/startBackend';
import { waitFor } from '../__testUtils__/waitFor';
import { anEntity } from '../entities/fixtures';

const formulas = fc
  .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝'), hostileText)
  .map(([start, text]) => start + text);

const texts = fc.oneof(formulas, hostileText);
const catalogs = fc.array(
  fc.record({ title: texts, lifecycle: texts, tag: fc.nat() }),
  { minLength: 40, maxLength: 40, size: 'max' },
);

/** The cells of a CSV file as a sheet reads them. */
function cellsOf(text: string): string[] {
  const cells: string[] = [];
  const one = /(?:"((?:[^"]|"")*)"|([^",\n]*))(?:,|\n|$)/gy;
  for (;;) {
    const found = one.exec(text);
    if (!found || found[0] === '') return cells;
    cells.push(found[1]?.replaceAll('""', '"') ?? found[2]);
  }
}

describe('the export of what anyone may have written', () => {
  it('starts no formula in any cell', async () => {
    await forCasesInTurn(1, catalogs, async catalog => {
      const entities = catalog.map(({ title, lifecycle }, index) =>
        anEntity(`component:one${index}`, {
          title,
          spec: { type: 'ml-model', owner: 'a', lifecycle },
        }),
      );
      const backend = await startBackend({
        knex: await aDatabase('SQLITE_3'),
        sources: [],
        entities,
      });
      try {
        const ask = (path: string) =>
          request(backend.server)
            .get(`/api/mlops-maturity${path}`)
            .set('authorization', mockCredentials.user.header());
        await waitFor('all assessed', 30_000, async () => {
          const { body } = await ask('/scorecard/summary');
          return body.components === entities.length && body.pending === 0;
        });
        for (const model of ['three-level', 'ml-test-score']) {
          const { text } = await ask(
            `/scorecard/export?model=${model}&format=csv`,
          );
          const cells = cellsOf(text.replace('\ufeff', ''));
          expect(cells.length).toBeGreaterThan(entities.length * 10);
          // A negative number would be kept from starting one, too: the export
          // has none.
          expect(cells.filter(cell => /^[=+\-@\t\r＝]/.test(cell))).toEqual([]);
        }
      } finally {
        await backend.stop();
      }
    });
  }, 90_000);
});
