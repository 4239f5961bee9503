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
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(folder, '../../..');
const configFiles = [
  path.join(root, 'app-config.yaml'),
  path.join(folder, 'app-config.e2e.yaml'),
];

/** What app-config.e2e.yaml has in place of secrets, new for each demo. */
function makeSecrets() {
  const names = ['E2E_PUSH_TOKEN', 'E2E_STRANGER_TOKEN', 'E2E_WEBHOOK_SECRET'];
  return Object.fromEntries(
    names.map(name => [name, randomBytes(24).toString('base64url')]),
  );
}

/**
 * Starts what `npm start` starts, on free ports, with what
 * app-config.e2e.yaml adds. `env` is what tests need to know of it, see
 * ownDemo.mjs. `stop` ends it the way Ctrl+C does, and resolves to its exit
 * code: 1 too if the portal still answers.
 */
export async function startDemo() {
  const secrets = makeSecrets();
  const child = spawn(
    process.execPath,
    [
      path.join(root, 'scripts/start.mjs'),
      ...['--port', '0', '--sources-port', '0'],
      ...configFiles.flatMap(file => ['--config', file]),
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...secrets },
    },
  );
  const ended = new Promise(resolve => child.once('close', resolve));
  const { url, sourcesPort } = await new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', data => {
      process.stdout.write(data);
      output += data;
      const ready = output.match(/^The portal is up .*(http:\S+)$/m);
      if (!ready) return;
      const sources = output.match(/demo sources on port (\d+)/);
      resolve({ url: ready[1], sourcesPort: sources[1] });
    });
    ended.then(code =>
      reject(new Error(`npm start ended with exit code ${code}`)),
    );
  });
  return {
    env: {
      ...secrets,
      PORTAL_URL: url,
      SOURCES_URL: `http://localhost:${sourcesPort}`,
    },
    stop: async () => {
      child.kill('SIGTERM');
      const code = await ended;
      const answers = await fetch(url).catch(() => undefined);
      return answers ? 1 : code;
    },
  };
}
