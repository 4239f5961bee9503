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

import path from 'node:path';
import { root } from '../bootstrap.mjs';
import { buildApp } from './buildApp.mjs';
import { isTaken } from './ports.mjs';
import { waitForAnswer, waitForComponents } from './readiness.mjs';

const transform = ['-r', '@backstage/cli/config/nodeTransform.cjs'];

/**
 * The ports that app-config.yaml names. GitLab and Azure DevOps have the two
 * ports after the demo sources' own.
 */
export const defaultPorts = { portal: 7007, sources: 7070 };

/**
 * Starts the demo sources and the portal as children, and resolves when the
 * portal is ready to be looked at.
 */
export async function startPortal(options) {
  const { children, ports, demo, configFiles, log, signal } = options;
  await requireFree(ports.portal, '--port');
  if (demo) {
    const { sources, gitlab, azureDevOps } = ports;
    for (const port of [sources, gitlab, azureDevOps]) {
      await requireFree(port, '--sources-port', sources + 10);
    }
  }

  if (demo) {
    log(`Starting the demo sources on port ${ports.sources} ...`);
    children.start(
      'demo-sources',
      [
        ...transform,
        'packages/demo-sources/src/main.ts',
        '--port',
        String(ports.sources),
        '--gitlab-port',
        String(ports.gitlab),
        '--azure-devops-port',
        String(ports.azureDevOps),
        '--scenarios',
        'examples/scenarios',
      ],
      { cwd: root, port: ports.sources },
    );
  }
  await buildApp({ log, signal });

  const url = `http://localhost:${ports.portal}`;
  log('Starting the portal ...');
  if (demo) {
    await waitForAnswer(`http://localhost:${ports.sources}/_health`, {
      timeoutMs: 60_000,
      what: 'The demo sources do not answer',
      signal,
    });
  }
  children.start(
    'portal',
    [
      ...transform,
      'packages/backend/src/index.ts',
      ...configFiles.flatMap(file => ['--config', path.resolve(file)]),
    ],
    // Guests are let in without an account in development only.
    {
      cwd: root,
      env: { NODE_ENV: 'development', ...portConfig(ports) },
      port: ports.portal,
    },
  );
  await waitForAnswer(`${url}/.backstage/health/v1/readiness`, {
    timeoutMs: 180_000,
    what: 'The portal is not ready',
    signal,
  });

  if (demo) {
    log('Reading the catalog, collecting evidence ...');
    const components = await waitForComponents(url, {
      timeoutMs: 300_000,
      onProgress: ({ assessed, components: known }) =>
        log(`Evaluated ${assessed} of ${known} components`),
      signal,
    });
    log(`All ${components} components are evaluated.`);
  }
  return url;
}

async function requireFree(port, flag, another = port + 1) {
  if (!(await isTaken(port))) return;
  throw new Error(
    `Port ${port} is taken by another process. End that one, or choose another port: npm start -- ${flag} ${another}`,
  );
}

/** Overrides, by environment variables, of what app-config.yaml says. */
function portConfig(ports) {
  // What app-config.yaml has in place of the demo sources' ports.
  const env = {
    SOURCES_PORT: String(ports.sources),
    SOURCES_GITLAB_PORT: String(ports.gitlab),
    SOURCES_AZURE_DEVOPS_PORT: String(ports.azureDevOps),
  };
  if (ports.portal !== defaultPorts.portal) {
    const url = JSON.stringify(`http://localhost:${ports.portal}`);
    env.APP_CONFIG_app_baseUrl = url;
    env.APP_CONFIG_backend_baseUrl = url;
    env.APP_CONFIG_backend_listen = JSON.stringify(`:${ports.portal}`);
  }
  return env;
}
