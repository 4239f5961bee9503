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

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  describeCollector,
  serveSource,
  sweepOnce,
  type SourceListener,
} from '../testUtils';
import { WandbCollector } from './WandbCollector';

const node = {
  name: 'x1y2',
  displayName: 'sunny-lake-7',
  state: 'finished',
  createdAt: '2026-11-02T08:00:00',
  heartbeatAt: '2026-11-02T09:30:00Z',
  commit: '9f2c',
  config: '{"depth": {"value": 6}, "_wandb": {}}',
  summaryMetrics: '{"auc": 0.91, "loss": "NaN", "_step": 40}',
};

function answering(project: unknown): SourceListener {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ data: { project } }));
  };
}

const runs = { edges: [{ node }], pageInfo: { hasNextPage: true } };
const entity = (project: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'churn', annotations: { 'wandb.ai/project': project } },
});
const create = ({ url, secret }: { url: string; secret: string }) =>
  new WandbCollector({ host: 'wandb', baseUrl: url, apiKey: secret });

describeCollector('WandbCollector', {
  create,
  entity: () => entity('acme/churn'),
  source: answering({ runs }),
  finds: ['experiment'],
});

describe('WandbCollector', () => {
  async function collect(project: unknown) {
    const served = await serveSource(answering(project));
    const { result } = await sweepOnce(
      create({ url: served.url, secret: 'key' }),
      { host: 'wandb', key: 'acme/churn' },
    );
    await served.close();
    return result;
  }

  it('maps runs to those of an experiment', async () => {
    const { observations } = await collect({ runs });
    expect(observations).toEqual([
      {
        kind: 'experiment',
        key: 'acme/churn',
        data: {
          id: 'acme/churn',
          name: 'acme/churn',
          shared: false,
          central: true,
          more: true,
          runs: [
            {
              id: 'x1y2',
              name: 'sunny-lake-7',
              state: 'finished',
              startedAt: '2026-11-02T08:00:00.000Z',
              finishedAt: '2026-11-02T09:30:00.000Z',
              metrics: [{ name: 'auc', value: 0.91 }, { name: 'loss' }],
              parameters: ['depth'],
              commit: '9f2c',
              datasets: [],
            },
          ],
        },
      },
    ]);
  });

  it('tells a project that is not there from an empty one', async () => {
    expect((await collect(null)).gaps).toMatchObject([{ code: 'not-found' }]);
    const empty = await collect({
      runs: { edges: [], pageInfo: { hasNextPage: false } },
    });
    expect(empty).toMatchObject({
      gaps: [],
      observations: [{ data: { runs: [] } }],
    });
  });

  it('is the one that the page shows', async () => {
    const read = (path: string) => readFile(resolve(__dirname, path), 'utf8');
    const source = await read('WandbCollector.ts');
    const shown = source
      .slice(source.indexOf('import '))
      .replace(
        "from '..'",
        "from '@mlops-maturity/backstage-plugin-mlops-maturity-node'",
      );
    expect(await read('../../../../docs/collectors.md')).toContain(
      shown.trim(),
    );
  });
});
