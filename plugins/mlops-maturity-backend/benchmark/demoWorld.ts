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

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ScorecardSummaryResponse } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  startDemoSources,
  type DemoSources,
} from '@mlops-maturity/demo-sources';
import type { JsonObject } from '@backstage/types';
import { parse } from 'yaml';
import { Portal, until } from './portal/Portal';

const root = resolve(__dirname, '../../..');

export const startSources = () =>
  startDemoSources({
    port: 0,
    scenariosFolder: resolve(root, 'examples/scenarios'),
  });

/** Collects and assesses the demo's components, once, into a database. */
export async function collectDemoWorld(database: string): Promise<void> {
  const sources = await startSources();
  const portal = await Portal.start({
    databases: { 'mlops-maturity': database },
    plugins: ['mlops-maturity', 'collectors'],
    config: demoConfig(sources),
  });
  await until('the demo is assessed', async () => {
    const { components, pending } = await portal.json<ScorecardSummaryResponse>(
      'mlops-maturity/scorecard/summary',
    );
    return components > 30 && pending === 0;
  });
  await portal.stop();
  await sources.close();
}

/** The demo's app-config.yaml, for sources on ports of their own. */
function demoConfig({ url, gitlabUrl, azureDevOpsUrl }: DemoSources) {
  const ports: Record<string, string> = {
    SOURCES_PORT: new URL(url).port,
    SOURCES_GITLAB_PORT: new URL(gitlabUrl).port,
    SOURCES_AZURE_DEVOPS_PORT: new URL(azureDevOpsUrl).port,
  };
  const text = readFileSync(resolve(root, 'app-config.yaml'), 'utf8').replace(
    /\$\{(\w+):-\d+\}/g,
    (_, name: string) => ports[name],
  );
  const demo = parse(text);
  const config: JsonObject = {
    integrations: demo.integrations,
    jenkins: demo.jenkins,
    kubernetes: demo.kubernetes,
    backend: {
      baseUrl: url,
      reading: {
        allow: [url, gitlabUrl].map(one => ({ host: new URL(one).host })),
      },
    },
    catalog: { ...demo.catalog, processingInterval: undefined },
    mlopsMaturity: {
      ...demo.mlopsMaturity,
      schedule: { catalog: { seconds: 1 }, idle: { milliseconds: 100 } },
    },
  };
  return config;
}
