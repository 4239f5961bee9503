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
  CachedAnswer,
  Observation,
  PipelineRunData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import {
  aDatabase,
  countStatements,
  databases,
} from '../__testUtils__/databases';
import { aRepositoryWith } from '../__testUtils__/FakeCollector';
import {
  readObservations,
  readSourceAnswers,
  replaceObservations,
  writeSourceAnswers,
} from './observations';

function files(contents: Record<string, string>): Observation[] {
  return Object.entries(contents).map(([path, content]) => ({
    kind: 'file',
    key: path,
    data: { path, sha: 'c'.repeat(40), content },
  }));
}

function aRun(id: string, data: Partial<PipelineRunData> = {}): Observation {
  return {
    kind: 'pipelineRun',
    key: id,
    data: {
      id,
      pipelineId: 'ci',
      name: 'CI',
      trigger: 'push',
      vendorTrigger: 'push',
      sha: 'd'.repeat(40),
      attempt: 1,
      completed: true,
      createdAt: '2026-11-18T12:00:00.000Z',
      ...data,
    },
  };
}

describe.each(databases.eachSupportedId())('observations on %s', id => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await aDatabase(id);
  });

  const replace = (
    observations: Observation[],
    kept: Parameters<typeof replaceObservations>[3] = new Set(),
    target = 1,
  ) =>
    knex.transaction(tx => replaceObservations(tx, target, observations, kept));

  async function keys(target = 1): Promise<string[]> {
    const found = (await readObservations(knex, [target])).get(target)!;
    return found.map(({ kind, key }) => `${kind} ${key}`);
  }

  it('are written where they are new or different, and removed when gone', async () => {
    const repository = aRepositoryWith('a.py');
    expect(
      await replace([...repository, ...files({ 'a.py': 'a', 'b.py': 'b' })]),
    ).toBe(4);
    expect(
      await replace([...files({ 'b.py': 'b', 'a.py': 'a' }), ...repository]),
    ).toBe(0);
    expect(
      await replace([...repository, ...files({ 'a.py': 'A', 'c.py': 'c' })]),
    ).toBe(3);
    const read = (await readObservations(knex, [1, 2])).get(1)!;
    expect(read).toEqual([
      ...files({ 'a.py': 'A', 'c.py': 'c' }),
      ...repository,
    ]);
    expect((await readObservations(knex, [1, 2])).get(2)).toEqual([]);
  });

  it('count once where a source told them twice, the last one', async () => {
    const twice = [...files({ 'a.py': 'old' }), ...files({ 'a.py': 'new' })];
    expect(await replace(twice)).toBe(1);
    expect(await replace(twice)).toBe(0);
    const stored = (await readObservations(knex, [1])).get(1);
    expect(stored).toEqual(files({ 'a.py': 'new' }));
  });

  it('of kinds that were not read in full stay, beside what was read', async () => {
    await replace([...aRepositoryWith('a.py'), ...files({ 'a.py': 'a' })]);
    await replace(files({ 'a.py': 'other target' }), new Set(), 2);
    expect(
      await replace(files({ 'b.py': 'b' }), new Set(['file', 'tree'])),
    ).toBe(2);
    expect(await keys()).toEqual(['file a.py', 'file b.py', 'tree tree']);
    expect(await replace([])).toBe(3);
    expect(await keys()).toEqual([]);
    expect(await keys(2)).toEqual(['file a.py']);
  });

  it('of kinds that were not read in full lose no fields', async () => {
    const full: Partial<PipelineRunData> = {
      actor: { name: 'ada', kind: 'person' },
      jobs: [{ id: '1', name: 'test', steps: [{ name: 'pytest' }] }],
      approvals: [],
    };
    const poorer = aRun('1', { actor: { kind: 'person' }, jobs: undefined });
    const again = aRun('2', { attempt: 2 });
    const fuller = aRun('3', { ...full, branch: 'main' });
    const kept = new Set(['pipelineRun'] as const);
    await replace([aRun('1', full), aRun('2', full), aRun('3', full)]);
    expect(await replace([poorer, again, fuller, aRun('4')], kept)).toBe(3);
    expect((await readObservations(knex, [1])).get(1)).toEqual([
      ...[aRun('1', full), again, fuller, aRun('4')],
    ]);
    expect(await replace([poorer, again, fuller, aRun('4')], kept)).toBe(0);

    // Read in full, it is as poor as it looks now.
    expect(await replace([poorer], new Set(['deployment']))).toBe(4);
    expect((await readObservations(knex, [1])).get(1)).toEqual([
      aRun('1', { actor: { kind: 'person' } }),
    ]);
  });

  it('are read again only where they differ and were not read in full', async () => {
    const runs = Array.from({ length: 120 }, (_, index) =>
      aRun(String(index), { branch: 'main' }),
    );
    await replace(runs);
    const sweepWith = (
      observations: Observation[],
      kept: Parameters<typeof replaceObservations>[3],
    ) => countStatements(knex, () => replace(observations, kept));
    const kept = new Set(['pipelineRun'] as const);
    const unchanged = await sweepWith(runs, new Set());
    expect(await sweepWith(runs, kept)).toBe(unchanged);
    expect(await sweepWith([...runs, aRun('new')], kept)).toBe(unchanged + 1);
    const poorer = runs.map(({ key }) => aRun(key));
    // In pieces, of which none is written.
    expect(await sweepWith(poorer, kept)).toBe(unchanged + 3);
    expect((await readObservations(knex, [1])).get(1)).toHaveLength(121);
  });

  it('come in any number', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 260 }, (_, index) => [`f${index}.py`, `${index}`]),
    );
    expect(await replace(files(many))).toBe(260);
    expect(await replace(files({ 'f0.py': '0' }))).toBe(259);
    expect(await keys()).toEqual(['file f0.py']);
  });
});

describe.each(databases.eachSupportedId())('answers of sources on %s', id => {
  it('come back as they were stored, until they are not asked for', async () => {
    const knex = await aDatabase(id);
    const write = (written: [string, CachedAnswer][], unused: string[] = []) =>
      knex.transaction(tx =>
        writeSourceAnswers(tx, 1, { written: new Map(written), unused }),
      );
    const long = `GET /repos/${'x'.repeat(3000)}`;
    const runs: CachedAnswer = { etag: 'W/"1"', settled: false, value: [1] };
    const jobs: CachedAnswer = { settled: true, value: { jobs: ['a'] } };
    expect(
      await write([
        [long, runs],
        ['GET /jobs', jobs],
      ]),
    ).toBe(2);
    expect(await readSourceAnswers(knex, 1)).toEqual(
      new Map([
        [long, { etag: 'W/"1"', settled: false, value: [1] }],
        ['GET /jobs', jobs],
      ]),
    );
    expect(await readSourceAnswers(knex, 2)).toEqual(new Map());

    const newer: CachedAnswer = { etag: 'W/"2"', settled: false, value: [2] };
    expect(await write([[long, newer]], ['GET /jobs'])).toBe(2);
    expect(await readSourceAnswers(knex, 1)).toEqual(new Map([[long, newer]]));
  });
});
