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

import type { JsonObject } from '@backstage/types';
import { aDatabase } from './__testUtils__/databases';
import { FakeCollector } from './__testUtils__/FakeCollector';
import { startBackend } from './__testUtils__/startBackend';

function start(config: JsonObject, sources = [new FakeCollector()]) {
  return aDatabase('SQLITE_3').then(knex =>
    startBackend({ knex, sources, entities: [], config }),
  );
}

describe('mlopsMaturityPlugin', () => {
  it.each<[string, JsonObject]>([
    ['mlopsMaturity.successRatio is 2', { successRatio: 2 }],
    ['mlopsMaturity.holdDropFor', { holdDropFor: 'a while' }],
    ['/nowhere/model.yaml', { models: [{ file: '/nowhere/model.yaml' }] }],
  ])('does not start, and names %s', async (named, config) => {
    await expect(start(config)).rejects.toThrow(named);
  });

  it('does not start with two collectors of one id', async () => {
    const twice = [new FakeCollector(), new FakeCollector()];
    await expect(start({}, twice)).rejects.toThrow(
      "There are two collectors with the id 'fake'",
    );
  });
});
