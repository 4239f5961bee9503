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
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.dirname(fileURLToPath(import.meta.url));
export const root = path.resolve(folder, '../../..');

/**
 * Starts what `npm start` starts, on free ports, with app-config.yaml and a file
 * of this folder. Resolves to its address and what it printed until then once it
 * can be looked at. `stop` ends it the way Ctrl+C does, and resolves to its exit
 * code: 1 too if the portal still answers.
 */
export async function startPortalProcess({ args = [], config, env }) {
  const configFiles = [
    path.join(root, 'app-config.yaml'),
    path.join(folder, config),
  ];
  const child = spawn(
    process.execPath,
    [
      path.join(root, 'scripts/start.mjs'),
      ...['--port', '0', '--sources-port', '0', ...args],
      ...configFiles.flatMap(file => ['--config', file]),
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    },
  );
  const ended = new Promise(resolve => child.once('close', resolve));
  const { url, output } = await new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', data => {
      process.stdout.write(data);
      printed += data;
      const ready = printed.match(/^The portal is up .*(http:\S+)$/m);
      if (ready) resolve({ url: ready[1], output: printed });
    });
    ended.then(code =>
      reject(new Error(`npm start ended with exit code ${code}`)),
    );
  });
  return {
    url,
    output,
    stop: async () => {
      child.kill('SIGTERM');
      const code = await ended;
      const answers = await fetch(url).catch(() => undefined);
      return answers ? 1 : code;
    },
  };
}
