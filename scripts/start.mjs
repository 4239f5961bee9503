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

// `npm start`: installs what is missing, starts the demo sources and the
// portal, says when it can be looked at, and ends both when it is ended.

import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, root } from './bootstrap.mjs';
import { Children } from './portal/children.mjs';
import { freePort } from './portal/ports.mjs';
import { defaultPorts, startPortal } from './portal/startPortal.mjs';

const help = `Usage: npm start -- [options]

  --port <number>          port of the portal (${defaultPorts.portal})
  --sources-port <number>  port of the demo sources (${defaultPorts.sources}), and the two
                           after it; 0 chooses free ones
  --config <file>          configuration, instead of app-config.yaml and
                           app-config.local.yaml; can be given several times
  --no-demo                without the demo sources, for a portal that reads
                           systems of your own
  --verbose                show everything that the portal logs
`;

function readOptions() {
  try {
    return parseArgs({
      allowNegative: true,
      options: {
        config: { type: 'string', multiple: true, default: [] },
        demo: { type: 'boolean', default: true },
        help: { type: 'boolean', default: false },
        port: { type: 'string', default: String(defaultPorts.portal) },
        'sources-port': {
          type: 'string',
          default: String(defaultPorts.sources),
        },
        verbose: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${help}`);
    process.exit(2);
  }
}

const values = readOptions();
if (values.help) {
  process.stdout.write(help);
  process.exit(0);
}

const startedAt = Date.now();
const log = message => process.stdout.write(`${message}\n`);
const ending = new AbortController();
const logFolder = path.join(root, '.cache/portal');
const children = new Children({
  logFolder,
  verbose: values.verbose,
  onEnded: fail,
});

async function end(code) {
  if (ending.signal.aborted) return;
  ending.abort();
  await children.stop();
  process.exit(code);
}

function fail(error) {
  if (ending.signal.aborted) return;
  process.stderr.write(`\n${error.message}\n\nLogs: ${logFolder}\n`);
  end(1);
}

process.on('exit', () => children.kill());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => end(0));
}

// npm passes a signal on to its shell only, which ends without passing it on.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(0), 1000).unref();
}

try {
  await ensureInstalled();
  const url = await startPortal({
    children,
    ports: {
      portal: await choosePort(values.port),
      ...(await chooseSourcesPorts(values['sources-port'])),
    },
    demo: values.demo,
    configFiles: values.config,
    log,
    signal: ending.signal,
  });
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  log(`\nThe portal is up after ${seconds} seconds: ${url}\nCtrl+C ends it.`);
} catch (error) {
  fail(error);
}

async function chooseSourcesPorts(text) {
  const sources = await choosePort(text);
  return text === '0'
    ? { sources, gitlab: await freePort(), azureDevOps: await freePort() }
    : { sources, gitlab: sources + 1, azureDevOps: sources + 2 };
}

async function choosePort(text) {
  if (text === '0') return freePort();
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`'${text}' is not a port number`);
}
