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

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '..',
);

const { packageManager } = JSON.parse(
  fs.readFileSync(path.join(root, 'package.json'), 'utf8'),
);
const yarnVersion = packageManager.split('@')[1];
// Not in node_modules: an install clears away what isn't in the lockfile.
const yarnFolder = path.join(root, '.cache', 'yarn-cli', yarnVersion);
const yarnEntry = path.join(
  yarnFolder,
  'node_modules/@yarnpkg/cli-dist/bin/yarn.js',
);
const stampFile = path.join(root, 'node_modules', '.install-stamp');

/**
 * Yarn reads no .npmrc, so what npm was told about the network and about
 * Node's headers (native add-ons are compiled against them) is handed on.
 */
function environment() {
  const env = { ...process.env, YARN_ENABLE_TELEMETRY: '0' };
  const settings = {
    YARN_NPM_REGISTRY_SERVER: 'registry',
    YARN_HTTPS_CA_FILE_PATH: 'cafile',
    npm_config_nodedir: 'nodedir',
  };
  for (const [name, key] of Object.entries(settings)) {
    if (env[name]) continue;
    const value = npm(['config', 'get', key]).trim().replace(/\/$/, '');
    if (value && value !== 'null' && value !== 'undefined') env[name] = value;
  }
  return env;
}

function npm(args) {
  return execFileSync('npm', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
}

function ensureYarn() {
  if (fs.existsSync(yarnEntry)) return;
  console.log(`Fetching yarn ${yarnVersion} ...`);
  fs.mkdirSync(yarnFolder, { recursive: true });
  fs.writeFileSync(path.join(yarnFolder, 'package.json'), '{"private":true}\n');
  const result = spawnSync(
    'npm',
    [
      'install',
      '--no-audit',
      '--no-fund',
      '--no-save',
      '--loglevel=error',
      '--prefix',
      yarnFolder,
      `@yarnpkg/cli-dist@${yarnVersion}`,
    ],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (result.status !== 0) {
    throw new Error(`npm could not install yarn ${yarnVersion}`);
  }
}

/** A hash of everything that decides what an install puts on disk. */
function installStamp() {
  const hash = createHash('sha256').update(process.version);
  const manifests = ['packages', 'plugins'].flatMap(folder =>
    fs
      .readdirSync(path.join(root, folder))
      .map(name => path.join(folder, name, 'package.json')),
  );
  const files = ['package.json', 'yarn.lock', '.yarnrc.yml', ...manifests];
  for (const file of files) {
    const full = path.join(root, file);
    if (fs.existsSync(full)) hash.update(file).update(fs.readFileSync(full));
  }
  return hash.digest('hex');
}

function isInstalled() {
  return (
    fs.existsSync(stampFile) &&
    fs.readFileSync(stampFile, 'utf8') === installStamp()
  );
}

function spawnYarn(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [yarnEntry, ...args], {
      cwd: root,
      env,
      stdio: 'inherit',
    });
    const forward = signal => child.kill(signal);
    process.on('SIGINT', forward);
    process.on('SIGTERM', forward);
    child.on('error', reject);
    child.on('exit', code => {
      process.off('SIGINT', forward);
      process.off('SIGTERM', forward);
      resolve(code ?? 1);
    });
  });
}

/** Installs what is missing; does nothing when the install is current. */
export async function ensureInstalled() {
  ensureYarn();
  const env = environment();
  if (!isInstalled()) {
    console.log(
      'Installing dependencies (one to three minutes the first time) ...',
    );
    const code = await spawnYarn(['install', '--immutable'], env);
    if (code !== 0) {
      throw new Error(`yarn install failed with exit code ${code}`);
    }
    fs.writeFileSync(stampFile, installStamp());
  }
  return env;
}

/** Runs yarn with the given arguments and resolves to its exit code. */
export async function runYarn(args) {
  if (args[0] === 'install') {
    ensureYarn();
    return spawnYarn(args, environment());
  }
  const env = await ensureInstalled();
  return spawnYarn(args, env);
}
