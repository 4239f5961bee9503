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
import { freePort, isTaken } from '../../../scripts/portal/ports.mjs';

const startScript = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../../../scripts/start.mjs',
);

/**
 * Starts what `npm start` starts, on free ports. `stop` ends it the way Ctrl+C
 * does, and resolves to its exit code: 1 too if something was left listening.
 */
export async function startDemo() {
  const ports = [await freePort(), await freePort()];
  const child = spawn(
    process.execPath,
    [
      startScript,
      '--port',
      String(ports[0]),
      '--sources-port',
      String(ports[1]),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise(resolve => child.once('close', resolve));
  await new Promise((resolve, reject) => {
    child.stdout.on('data', data => {
      process.stdout.write(data);
      if (String(data).includes('The portal is up')) resolve();
    });
    ended.then(code =>
      reject(new Error(`npm start ended with exit code ${code}`)),
    );
  });
  return {
    url: `http://localhost:${ports[0]}`,
    stop: async () => {
      child.kill('SIGTERM');
      const code = await ended;
      for (const port of ports) {
        if (await isTaken(port)) return 1;
      }
      return code;
    },
  };
}
