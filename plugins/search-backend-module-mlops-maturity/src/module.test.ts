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

import { pipeline } from 'node:stream/promises';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { LunrSearchEngine } from '@backstage/plugin-search-backend-node';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { facts, models } from './__fixtures__/answers';
import searchModuleMlopsMaturity from '.';

/** Answers over HTTP what the MLOps maturity plugin does, to services only. */
const maturityPlugin = createBackendPlugin({
  pluginId: 'mlops-maturity',
  register(env) {
    env.registerInit({
      deps: {
        http: coreServices.httpRouter,
        httpAuth: coreServices.httpAuth,
      },
      async init({ http, httpAuth }) {
        http.use(async (req, res, next) => {
          try {
            await httpAuth.credentials(req, { allow: ['service'] });
          } catch (error) {
            next(error);
            return;
          }
          res.json({ items: req.path === '/facts' ? facts : models });
        });
      },
    });
  },
});

/** Starts the module in a backend and runs its task once. */
async function index(config: object = {}) {
  const addCollator = jest.fn();
  const scheduler = mockServices.scheduler.mock();
  const backend = await startTestBackend({
    extensionPoints: [
      [
        searchIndexRegistryExtensionPoint,
        { addCollator, addDecorator: jest.fn() },
      ],
    ],
    features: [
      maturityPlugin,
      searchModuleMlopsMaturity,
      scheduler.factory,
      mockServices.rootConfig.factory({
        data: { search: { collators: { mlopsMaturity: config } } },
      }),
    ],
  });
  const [[{ factory }]] = addCollator.mock.calls;
  const engine = new LunrSearchEngine({ logger: mockServices.logger.mock() });
  const indexer = await engine.getIndexer(factory.type);
  await pipeline(await factory.getCollator(), indexer);
  await backend.stop();
  return {
    factory,
    schedule: scheduler.createScheduledTaskRunner.mock.calls[0][0],
    find: async (term: string) => {
      const { results } = await engine.query({ term, pageLimit: 10 });
      return results.map(({ document }) => document.location);
    },
  };
}

describe('searchModuleMlopsMaturity', () => {
  it('finds criteria, models and facts by their words', async () => {
    const { find, factory, schedule } = await index();
    expect(factory.type).toBe('mlops-maturity');
    // Whoever may use the portal may read what models ask for.
    expect(factory.visibilityPermission).toBeUndefined();
    expect(schedule).toMatchObject({ frequency: { hours: 1 } });

    expect(await find('laptop')).toEqual([
      '/mlops-maturity/models/steps#by-hand',
    ]);
    expect((await find('experiment tracking')).sort()).toEqual([
      '/mlops-maturity/models/facts/tracking',
      '/mlops-maturity/models/points#data-1',
      '/mlops-maturity/models/steps#by-hand',
    ]);
    expect(await find('automated')).toContain('/mlops-maturity/models/steps');
    expect(await find('elephants')).toEqual([]);
  });

  it('takes the path and the schedule from the configuration', async () => {
    const { find, schedule } = await index({
      locationBase: '/scorecards/ml/',
      schedule: { frequency: 'P1D', timeout: { minutes: 1 } },
    });
    expect(await find('laptop')).toEqual([
      '/scorecards/ml/models/steps#by-hand',
    ]);
    expect(schedule).toMatchObject({ timeout: { minutes: 1 } });
  });
});
