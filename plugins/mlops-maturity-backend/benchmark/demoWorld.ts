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
import type { ScorecardSummaryResponse } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { startDemoSources } from '@mlops-maturity/demo-sources';
import { demoConfig } from '../src/__testUtils__/demoConfig';
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
