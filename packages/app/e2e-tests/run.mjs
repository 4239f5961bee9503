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

// `npm run test:e2e`: starts the demo on ports of its own, then drives it in a
// real Chromium. Arguments are test files; all of them without any.
// PORTAL_URL names a portal that runs already, CHROMIUM_PATH another browser.
// What sends the portal something is left out there, unless ownDemo.mjs is told
// how.

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDemo } from './startDemo.mjs';

const folder = path.dirname(fileURLToPath(import.meta.url));

function runTests(env) {
  const chosen = process.argv.slice(2).map(file => path.resolve(file));
  const all = fs
    .readdirSync(folder)
    .filter(name => name.endsWith('.e2e.mjs'))
    .map(name => path.join(folder, name));
  const child = spawn(
    process.execPath,
    [
      '--test',
      '--test-reporter=spec',
      '--test-concurrency=1',
      ...(chosen.length > 0 ? chosen : all),
    ],
    { stdio: 'inherit', env: { ...process.env, ...env } },
  );
  return new Promise(resolve => child.once('close', code => resolve(code)));
}

if (process.env.PORTAL_URL) {
  process.exitCode = await runTests({});
} else {
  const demo = await startDemo();
  process.once('SIGINT', demo.stop);
  process.once('SIGTERM', demo.stop);
  const code = await runTests(demo.env);
  const endedWith = await demo.stop();
  if (endedWith !== 0) {
    process.stderr.write(`npm start ended with exit code ${endedWith}\n`);
  }
  process.exitCode = code || endedWith;
}
