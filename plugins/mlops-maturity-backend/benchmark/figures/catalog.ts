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

import { connect, type DatabaseServer } from '../DatabaseServer';
import { Portal, until } from '../portal/Portal';
import type { Report } from '../report';
import { seedCatalog } from '../seedCatalog';

const plugin = 'mlops-maturity';

/**
 * What a look at a catalog of n components takes when nothing changed, and the
 * memory that reading it needs.
 */
export async function measureCatalog(
  report: Report,
  server: DatabaseServer,
  { n }: { n: number },
): Promise<void> {
  const databases = {
    catalog: await server.create(),
    [plugin]: await server.create(),
  };
  await seedCatalog(databases.catalog, n);
  const portal = await Portal.start({
    databases,
    plugins: [plugin],
    config: {
      mlopsMaturity: {
        schedule: { catalog: { hours: 24 } },
        entityFilter: { kind: 'Component' },
      },
    },
  });
  const knex = connect(databases[plugin]);
  const add = (figure: string, ours: number, unit: string) =>
    report.add({ figure, n, ours, unit, database: server.name });

  await until('every component is assessed', async () => {
    const [{ rows }] = await knex('component_state')
      .whereNotNull('assessed_at')
      .count({ rows: '*' });
    return Number(rows) >= n;
  });
  const before = await portal.usage();
  const tasks: { id: string }[] = await knex('backstage_backend_tasks__tasks')
    .where('id', 'like', 'catalog-sync%')
    .select('id');
  const againAt = performance.now();
  for (const { id } of tasks) {
    await portal.ask(`${plugin}/.backstage/scheduler/v1/tasks/${id}/trigger`, {
      ...{ as: 'service', body: {} },
    });
  }
  await until('the catalog was looked at again', async () => {
    const ended = await knex('backstage_backend_tasks__tasks')
      .where('id', 'like', 'catalog-sync%')
      .whereNull('current_run_ticket')
      .select('last_run_ended_at');
    return ended.some(
      row =>
        new Date(row.last_run_ended_at).getTime() >
        performance.timeOrigin + againAt,
    );
  });
  const after = await portal.usage();
  // The scheduler waits before it begins: that is no work.
  add(
    'catalog, unchanged look, processor time',
    (after.cpuMs - before.cpuMs) / 1000,
    's',
  );
  add(
    'catalog, unchanged look, rows written',
    after.rowsWritten - before.rowsWritten,
    'rows',
  );
  add('catalog, peak memory', after.peakBytes / 2 ** 20, 'MiB');
  await knex.destroy();
  await portal.stop();
}
