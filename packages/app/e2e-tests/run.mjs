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
// real Chromium; after it others, a demo in which a team is hidden, and a portal
// with ten thousand components.
// Arguments are test files; all of them without any. PORTAL_URL names a portal
// that runs already, CHROMIUM_PATH another browser. What sends the portal
// something is left out there, unless ownDemo.mjs is told how, and so is what
// needs a portal of its own.

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDemo } from './startDemo.mjs';
import { startHidden } from './startHidden.mjs';
import { startSeeded } from './startSeeded.mjs';

const folder = path.dirname(fileURLToPath(import.meta.url));

/** Files that need another portal than the demo, by how their names begin. */
const ownPortals = { hidden: startHidden, tenThousand: startSeeded };
/** Files that look at the demo while no other does: it paints in time then. */
const alone = ['accessibility'];
/** Files that change the demo, one by one and after those that look at it. */
const changing = ['push', 'statements', 'webhooks'];
const isOf = (name, file) => path.basename(file).startsWith(name);

function chosenFiles() {
  const chosen = process.argv.slice(2).map(file => path.resolve(file));
  if (chosen.length > 0) return chosen;
  return fs
    .readdirSync(folder)
    .filter(name => name.endsWith('.e2e.mjs'))
    .map(name => path.join(folder, name));
}

function runTests({ files, atOnce = 1 }, env) {
  const child = spawn(
    process.execPath,
    [
      ...['--test', '--test-reporter=spec', `--test-concurrency=${atOnce}`],
      ...files,
    ],
    { stdio: 'inherit', env: { ...process.env, ...env } },
  );
  return new Promise(resolve => child.once('close', code => resolve(code)));
}

/**
 * Runs one round of files after the other. Portals come one after the other too:
 * what is measured has the machine to itself.
 */
async function runOn(start, ...rounds) {
  const wanted = rounds.filter(({ files }) => files.length > 0);
  if (wanted.length === 0) return 0;
  const portal = await start();
  process.once('SIGINT', portal.stop);
  process.once('SIGTERM', portal.stop);
  const codes = [];
  for (const round of wanted) codes.push(await runTests(round, portal.env));
  process.off('SIGINT', portal.stop);
  process.off('SIGTERM', portal.stop);
  const endedWith = await portal.stop();
  if (endedWith !== 0) {
    process.stderr.write(`npm start ended with exit code ${endedWith}\n`);
  }
  return codes.find(code => code !== 0) ?? endedWith;
}

const files = chosenFiles();
if (process.env.PORTAL_URL) {
  process.exitCode = await runTests({ files }, {});
} else {
  const names = Object.keys(ownPortals);
  const onDemo = files.filter(file => !names.some(name => isOf(name, file)));
  const among = some => file => some.some(name => isOf(name, file));
  const others = file => !among([...alone, ...changing])(file);
  const codes = [
    await runOn(
      startDemo,
      { files: onDemo.filter(among(alone)) },
      { files: onDemo.filter(others), atOnce: 2 },
      { files: onDemo.filter(among(changing)) },
    ),
  ];
  for (const name of names) {
    const onOwn = files.filter(file => isOf(name, file));
    codes.push(await runOn(ownPortals[name], { files: onOwn }));
  }
  process.exitCode = codes.find(code => code !== 0) ?? 0;
}
