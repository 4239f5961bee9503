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

// One backend as a process of its own, for tests that end it as the operating
// system would: real database, real collector, and a catalog that stands in
// what it was started with. Tells its parent when it is ready, and ends with it.

import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import githubModule from '@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-github';
import { related } from '../../entities/fixtures';
import { mlopsMaturityPlugin } from '../../plugin';
import type { ReplicaSetup } from './Replica';

async function run({ config, entities }: ReplicaSetup): Promise<void> {
  const backend = createBackend();
  backend.add(
    createServiceFactory({
      service: coreServices.rootConfig,
      deps: {},
      factory: () => new ConfigReader(config),
    }),
  );
  backend.add(
    createServiceFactory({
      service: catalogServiceRef,
      deps: {},
      factory: () => catalogServiceMock({ entities: related(entities) }),
    }),
  );
  backend.add(githubModule);
  backend.add(mlopsMaturityPlugin);
  await backend.start();
  process.send!({ type: 'ready' });
}

process.on('disconnect', () => process.exit());
process.once('message', (setup: ReplicaSetup) => {
  run(setup).catch(error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  });
});
