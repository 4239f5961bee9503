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
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../bootstrap.mjs';

/** Everything that decides what the build of a package looks like. */
const sourcesOf = name => [
  'yarn.lock',
  `packages/${name}/package.json`,
  `packages/${name}/public`,
  `packages/${name}/src`,
  'plugins/mlops-maturity/package.json',
  'plugins/mlops-maturity/src',
  'plugins/mlops-maturity-common/package.json',
  'plugins/mlops-maturity-common/src',
];

function* filesUnder(file) {
  if (!fs.statSync(file).isDirectory()) {
    yield file;
    return;
  }
  for (const name of fs.readdirSync(file).sort()) {
    yield* filesUnder(path.join(file, name));
  }
}

function sourcesStamp(sources) {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) {
    for (const file of filesUnder(path.join(root, source))) {
      if (/\.test\.tsx?$/.test(file)) continue;
      hash.update(path.relative(root, file)).update(fs.readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/**
 * Builds packages/app, from which the backend serves the portal's pages, or
 * another package of pages; resolves to the folder with the build. Does nothing
 * while no source has changed since the last build.
 */
export async function buildApp({ log, signal, name = 'app' }) {
  const folder = path.join(root, 'packages', name);
  const dist = path.join(folder, 'dist');
  // A build by another command empties the folder, and with it goes the stamp.
  const stampFile = path.join(dist, '.build-stamp');
  const stamp = sourcesStamp(sourcesOf(name));
  const isBuilt =
    fs.existsSync(path.join(dist, 'index.html')) &&
    fs.existsSync(stampFile) &&
    fs.readFileSync(stampFile, 'utf8') === stamp;
  if (isBuilt) return dist;

  log('Building the pages (about 20 seconds, only when they changed) ...');
  const cli = path.join(root, 'node_modules/@backstage/cli/bin/backstage-cli');
  const child = spawn(process.execPath, [cli, 'package', 'build'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', data => {
      output += data;
    });
  }
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) {
    throw new Error(`The pages could not be built:\n\n${output}`);
  }
  fs.writeFileSync(stampFile, stamp);
  return dist;
}
