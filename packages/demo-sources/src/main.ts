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

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startDemoSources } from './startDemoSources';

/* Starts the demo sources from the command line; README.md says how. */

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '7070' },
    'gitlab-port': { type: 'string', default: '7071' },
    'azure-devops-port': { type: 'string', default: '7072' },
    scenarios: { type: 'string', default: 'examples/scenarios' },
  },
});

function log(message: string) {
  process.stdout.write(`demo sources: ${message}\n`);
}

async function main() {
  const sources = await startDemoSources({
    port: Number(values.port),
    gitlabPort: Number(values['gitlab-port']),
    azureDevOpsPort: Number(values['azure-devops-port']),
    scenariosFolder: resolve(values.scenarios),
    log,
  });
  const stop = () => {
    sources.close().finally(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch(error => {
  const { code, port } = error as { code?: string; port?: number };
  const taken = code === 'EADDRINUSE';
  process.stderr.write(
    `demo sources: ${taken ? `port ${port} is taken` : error}\n`,
  );
  process.exit(1);
});
