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

import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { portalApi } from './portalApi.mjs';
import { root, startPortalProcess } from './portalProcess.mjs';

const components = 10_000;
const seedCommand =
  'plugins/mlops-maturity-backend/src/__testUtils__/manyComponents/seedCommand.ts';

/**
 * Starts a portal whose catalog holds no component, waits until it has looked
 * there for the first and last time (see app-config.seeded.yaml), and then fills
 * its database with assessed components. Everything else is as in any portal:
 * what pages show comes from the backend, over HTTP, out of a SQLite file.
 */
export async function startSeeded() {
  const databases = await fs.mkdtemp(path.join(os.tmpdir(), 'mlops-seeded-'));
  const removeDatabases = () =>
    fs.rm(databases, { recursive: true, force: true });
  let portal;
  try {
    portal = await startPortalProcess({
      args: ['--no-demo'],
      config: 'app-config.seeded.yaml',
      env: { E2E_DATABASES: databases },
    });
    await waitForCatalogSync(portal.url);
    await seed(path.join(databases, 'mlops-maturity.sqlite'));
  } catch (error) {
    await portal?.stop();
    await removeDatabases();
    throw error;
  }
  return {
    env: { PORTAL_URL: portal.url, SEEDED_COMPONENTS: String(components) },
    stop: async () => {
      const code = await portal.stop();
      await removeDatabases();
      return code;
    },
  };
}

/** A look that comes later than the seed would remove all of it. */
async function waitForCatalogSync(url) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const { tasks } = await portalApi(
      url,
      'mlops-maturity/.backstage/scheduler/v1/tasks',
    );
    const { taskState } =
      tasks.find(one => one.taskId.startsWith('catalog-sync')) ?? {};
    if (taskState?.status === 'idle' && taskState.lastRunEndedAt) {
      const next = Date.parse(taskState.startsAt) - Date.now();
      if (next < 24 * 3600_000) throw new Error('The catalog is read again');
      return;
    }
    await sleep(500);
  }
  throw new Error('The catalog was not looked at');
}

async function seed(database) {
  process.stdout.write(`Seeding ${components} components ...\n`);
  const child = spawn(
    process.execPath,
    [
      ...['-r', '@backstage/cli/config/nodeTransform.cjs', seedCommand],
      ...['--database', database, '--components', String(components)],
    ],
    { cwd: root, stdio: 'inherit' },
  );
  const code = await new Promise(resolve => child.once('close', resolve));
  if (code !== 0) throw new Error(`The seed ended with exit code ${code}`);
}
