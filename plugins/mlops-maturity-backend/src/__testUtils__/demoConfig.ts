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
import type { JsonObject } from '@backstage/types';
import type { DemoSources } from '@mlops-maturity/demo-sources';
import { parse } from 'yaml';

/** The demo's app-config.yaml, for sources on ports of their own. */
export function demoConfig({
  url,
  gitlabUrl,
  azureDevOpsUrl,
}: DemoSources): JsonObject {
  const ports: Record<string, string> = {
    SOURCES_PORT: new URL(url).port,
    SOURCES_GITLAB_PORT: new URL(gitlabUrl).port,
    SOURCES_AZURE_DEVOPS_PORT: new URL(azureDevOpsUrl).port,
  };
  const text = readFileSync(
    resolve(__dirname, '../../../../app-config.yaml'),
    'utf8',
  ).replace(/\$\{(\w+):-\d+\}/g, (_, name: string) => ports[name]);
  const demo = parse(text);
  return {
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
}
