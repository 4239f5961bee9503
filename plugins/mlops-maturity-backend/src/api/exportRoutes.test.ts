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

import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import { aDatabase } from '../__testUtils__/databases';
import { Policy } from '../__testUtils__/Policy';
import { startBackend } from '../__testUtils__/startBackend';
import { waitFor } from '../__testUtils__/waitFor';
import { anEntity } from '../entities/fixtures';

const evil = '=HYPERLINK("http://evil.example")';
const entities = [
  anEntity('component:evil', {
    title: evil,
    spec: { type: 'ml-model', owner: 'a', lifecycle: 'production' },
  }),
  anEntity('component:comma', {
    title: 'One, two "and" three\nfour',
    spec: { type: 'ml-model', owner: 'a', lifecycle: 'poc' },
  }),
  anEntity('component:secret', {
    spec: { type: 'ml-model', owner: 'a', lifecycle: 'production' },
  }),
];

describe('the export', () => {
  const policy = new Policy();
  let backend: Awaited<ReturnType<typeof startBackend>>;

  const ask = (path: string) =>
    request(backend.server)
      .get(`/api/mlops-maturity${path}`)
      .set('authorization', mockCredentials.user.header());

  beforeAll(async () => {
    backend = await startBackend({
      knex: await aDatabase('SQLITE_3'),
      sources: [],
      entities,
      visible: entities.slice(0, 2),
      permissions: policy,
    });
    await waitFor('all assessed', 20_000, async () => {
      const { body } = await ask('/scorecard/summary');
      return body.components === 3 && body.pending === 0;
    });
  }, 30_000);

  afterAll(() => backend.stop());

  const exported = (query: string) =>
    ask(`/scorecard/export?model=three-level&${query}`);

  it('is a file with the rows that are asked for, and no formula', async () => {
    const { headers, text } = await exported('format=csv');
    expect(headers['content-disposition']).toBe(
      'attachment; filename="mlops-maturity-three-level.csv"',
    );
    expect(headers['content-type']).toMatch(/^text\/csv/);
    const [head, ...rows] = text
      .replace('\ufeff', '')
      .trim()
      .split(/\n(?=component)/);
    expect(head).toMatch(
      /^entityRef,title,owner,system,domain,lifecycle,type,level,levelName,/,
    );
    expect(rows).toHaveLength(3);
    const row = rows.find(one => one.startsWith('component:default/evil'));
    expect(row).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    const comma = rows.find(one => one.startsWith('component:default/comma'));
    expect(comma).toContain('"One, two ""and"" three');

    const narrowed = await exported('format=csv&lifecycle=poc');
    expect(narrowed.text.match(/component:default/g)).toHaveLength(1);
  });

  it('holds the same as the table, as JSON', async () => {
    const { body } = await exported('format=json&sort=name&order=desc');
    const table = await ask(
      '/scorecard/components?model=three-level&sort=name&order=desc',
    );
    expect(body).toEqual(table.body.items);
    const none = await exported('format=json&lifecycle=none');
    expect(none.body).toEqual([]);
  });

  it('leaves out what the caller may not see', async () => {
    policy.reading = AuthorizeResult.CONDITIONAL;
    const { text } = await exported('format=csv');
    expect(text).toContain('component:default/evil');
    expect(text).not.toContain('secret');
    policy.reading = AuthorizeResult.ALLOW;
  });
});
