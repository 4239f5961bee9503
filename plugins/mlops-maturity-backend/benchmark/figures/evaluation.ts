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

import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Knex } from 'knex';
import { copyWorld } from '../copyWorld';
import { bytesOnDisk, connect, type DatabaseServer } from '../DatabaseServer';
import type { Evaluated } from '../evaluateProcess';
import type { Report } from '../report';

const run = promisify(execFile);
const root = resolve(__dirname, '../../../..');

/**
 * How long it takes to assess n collected components against all shipped
 * models: at first, and again when nothing changed.
 */
export async function measureEvaluation(
  report: Report,
  server: DatabaseServer,
  options: { n: number; world: Knex },
): Promise<void> {
  const address = await server.create();
  const n = await copyWorld(options.world, address, options.n);
  const database = server.name;
  const add = (figure: string, ours: number, unit: string, peer?: number) =>
    report.add({
      ...{ figure, n, ours, unit, peer, database },
      higherIsBetter: unit.endsWith('/s'),
    });
  // The peer runs its checks whenever it is asked, and on nothing stored.
  const peerSeconds = report.find(
    'the peer: all checks of all components',
    options.n,
    database,
  )?.ours;

  for (const what of ['evaluation, first', 'evaluation, unchanged']) {
    await makeDue(address);
    const result = await evaluate(address);
    add(
      what,
      result.components / result.cpuSeconds,
      'components per core/s',
      peerSeconds && options.n / peerSeconds,
    );
    add(`${what}, rows written`, result.rowsWritten / n, 'rows per component');
    add(
      `${what}, statements`,
      result.statements / n,
      'statements per component',
    );
    add(`${what}, peak memory`, result.peakBytes / 2 ** 20, 'MiB');
  }
  add('database', (await bytesOnDisk(address)) / n, 'bytes per component');
}

export async function makeDue(address: string): Promise<void> {
  const knex = connect(address);
  await knex('component_state').update({ due_at: '2000-01-01T00:00:00.000Z' });
  await knex.destroy();
}

export async function evaluate(address: string): Promise<Evaluated> {
  const { stdout } = await run(
    process.execPath,
    [
      ...['-r', '@backstage/cli/config/nodeTransform.cjs'],
      ...[resolve(__dirname, '../evaluateProcess.ts'), address],
    ],
    { cwd: root, maxBuffer: 2 ** 26 },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1)!);
}
