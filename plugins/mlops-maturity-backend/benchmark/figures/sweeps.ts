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

import { createHmac, randomUUID } from 'node:crypto';
import type { ComponentAssessmentsResponse } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { seededComponent } from '../../src/__testUtils__/manyComponents/copyProfiles';
import { connect, type DatabaseServer } from '../DatabaseServer';
import {
  isDeployable,
  startManyRepositories,
  type ManyRepositories,
} from '../manyRepositories';
import { Portal, until } from '../portal/Portal';
import { quantile } from '../quantile';
import type { Report } from '../report';
import { seedCatalog } from '../seedCatalog';

const latencyMs = 30;
const webhookSecret = randomUUID();
const longAgo = '2000-01-01T00:00:00.000Z';

/**
 * How long a portal takes to read n repositories over HTTP: at first, again
 * when nothing changed, and one of them when GitHub says that it was deployed.
 */
export async function measureSweeps(
  report: Report,
  server: DatabaseServer,
  options: { n: number; webhooks: number },
): Promise<void> {
  const { n } = options;
  const many = await startManyRepositories(latencyMs);
  const databases = {
    catalog: await server.create(),
    'mlops-maturity': await server.create(),
  };
  await seedCatalog(databases.catalog, n, number => ({
    annotations: {
      'backstage.io/source-location': `url:${many.url}/tarnwick/${seededComponent(number).name}/`,
    },
  }));
  const startedAt = performance.now();
  const portal = await Portal.start({
    databases,
    plugins: ['mlops-maturity', 'collectors'],
    config: configFor(many),
  });
  const knex = connect(databases['mlops-maturity']);
  const add = (figure: string, ours: number, unit: string) =>
    report.add({ figure, n, ours, unit, database: server.name });
  const count = async (table: string, isDone: string) => {
    const [{ rows }] = await knex(table).whereRaw(isDone).count({ rows: '*' });
    return Number(rows);
  };

  await until(
    'every repository is read and every component assessed',
    async () =>
      (await count('component_state', 'assessed_at IS NOT NULL')) >= n,
  );
  add('first sweep', (performance.now() - startedAt) / 1000, 's');
  add('first sweep, requests', many.requests / n, 'per target');
  const first = await portal.usage();
  add('first sweep, rows written', first.rowsWritten / n, 'per target');
  add('first sweep, processor time', first.cpuMs / n, 'ms per target');

  await quiet(portal);
  many.requests = 0;
  many.notModified = 0;
  const before = await portal.usage();
  const since = new Date();
  const againAt = performance.now();
  await knex('target_state').update({ due_at: longAgo });
  await until(
    'every repository is read again',
    async () =>
      (await count('target_state', `checked_at > '${since.toISOString()}'`)) >=
      n,
  );
  add('unchanged sweep', (performance.now() - againAt) / 1000, 's');
  await quiet(portal);
  const after = await portal.usage();
  add('unchanged sweep, requests', many.requests / n, 'per target');
  add('unchanged sweep, not modified', many.notModified / n, 'per target');
  add(
    'unchanged sweep, rows written',
    after.rowsWritten - before.rowsWritten,
    'rows',
  );
  add(
    'unchanged sweep, processor time',
    (after.cpuMs - before.cpuMs) / n,
    'ms per target',
  );
  add('sweeps, peak memory', after.peakBytes / 2 ** 20, 'MiB');

  const times = await measureWebhooks(portal, { ...options, many });
  add('webhook to visible level, p50', quantile(times, 0.5), 'ms');
  add('webhook to visible level, p99', quantile(times, 0.99), 'ms');
  await knex.destroy();
  await portal.stop();
  await many.close();
}

function configFor({ url }: ManyRepositories) {
  return {
    integrations: {
      github: [
        {
          host: new URL(url).host,
          apiBaseUrl: `${url}/api/v3`,
          token: 'benchmark',
        },
      ],
    },
    events: { modules: { github: { webhookSecret } } },
    mlopsMaturity: {
      entityFilter: { kind: 'Component' },
      schedule: { catalog: { hours: 24 }, collect: { hours: 12 } },
    },
  };
}

/** Until a portal has had nothing to do for a while. */
async function quiet(portal: Portal): Promise<void> {
  let last = -1;
  await until(
    'nothing is written any more',
    async () => {
      const { rowsWritten } = await portal.usage();
      const isQuiet = rowsWritten === last;
      last = rowsWritten;
      return isQuiet;
    },
    { everyMs: 2_000 },
  );
}

/** Ten at a time, as a busy organization sends them. */
async function measureWebhooks(
  portal: Portal,
  options: { n: number; webhooks: number; many: ManyRepositories },
): Promise<number[]> {
  const { n, webhooks, many } = options;
  const names = Array.from({ length: n }, (_, number) => number)
    .filter(isDeployable)
    .slice(0, webhooks)
    .map(number => seededComponent(number).name);
  const times: number[] = [];
  for (let start = 0; start < names.length; start += 10) {
    const some = names.slice(start, start + 10);
    times.push(
      ...(await Promise.all(some.map(name => deploy(portal, many, name)))),
    );
  }
  return times;
}

/** @returns how long it takes until the assessment is another one */
async function deploy(
  portal: Portal,
  many: ManyRepositories,
  name: string,
): Promise<number> {
  const path = `mlops-maturity/entities/component/default/${name}/assessments`;
  const read = async () => {
    const { items } = await portal.json<ComponentAssessmentsResponse>(path);
    return JSON.stringify(items);
  };
  const before = await read();
  const body = JSON.stringify(deployment(many, name));
  const startedAt = performance.now();
  const signature = createHmac('sha256', webhookSecret).update(body);
  const { status, text } = await portal.ask('events/http/github', {
    body,
    headers: {
      'x-github-event': 'deployment_status',
      'x-hub-signature-256': `sha256=${signature.digest('hex')}`,
    },
  });
  if (status !== 202) throw new Error(`The webhook: ${status} ${text}`);
  await until('the level is another', async () => (await read()) !== before, {
    ...{ everyMs: 50, forMs: 60_000 },
  });
  return performance.now() - startedAt;
}

/** What GitHub sends when a push set off a workflow that deployed. */
function deployment({ url }: ManyRepositories, name: string) {
  const now = new Date().toISOString();
  const sha = '3f1d0c9b8a7f6e5d4c9b2c1f4d7f5a4d0c8e6b3a';
  const person = { login: 'bruno-costa', type: 'User' };
  return {
    action: 'created',
    repository: {
      full_name: `tarnwick/${name}`,
      html_url: `${url}/tarnwick/${name}`,
      default_branch: 'main',
    },
    deployment: {
      id: 880021,
      ...{ sha, ref: 'main', environment: 'production', payload: {} },
      creator: person,
      created_at: now,
    },
    deployment_status: { state: 'success', created_at: now },
    workflow_run: {
      id: 990021,
      workflow_id: 4401,
      name: 'Deploy',
      path: '.github/workflows/deploy.yml',
      ...{ event: 'push', status: 'in_progress' },
      ...{ head_branch: 'main', head_sha: sha },
      ...{ created_at: now, updated_at: now, run_attempt: 1 },
      ...{ actor: person, triggering_actor: person },
    },
  };
}
