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

import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  type BackendFeature,
  type BackstageCredentials,
  type PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import { mlopsMaturityCollectorsExtensionPoint } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import { related } from '../entities/fixtures';
import { mlopsMaturityPlugin } from '../plugin';
import type { FakeCollector } from './FakeCollector';

export type BackendToStart = {
  knex: Knex;
  sources: FakeCollector[];
  entities: Entity[];
  /** What users see of the entities; all by default. */
  visible?: Entity[] | ((entity: Entity) => boolean);
  permissions?: PermissionsService;
  config?: JsonObject;
  /** Beside `mlopsMaturity`. */
  rootConfig?: JsonObject;
  /** Other plugins and services. */
  features?: BackendFeature[];
  /** Databases of plugins that have one of their own. */
  others?: Record<string, Knex>;
};

/** Starts a backend of this plugin, a fake source and a fixed catalog. */
export async function startBackend(options: BackendToStart) {
  const { knex, sources, entities, visible = entities } = options;
  const { permissions = mockServices.permissions(), config = {} } = options;
  const { rootConfig = {}, features = [], others = {} } = options;
  const catalog = catalogServiceMock({ entities: related(entities) });
  const ofUsers = () =>
    catalogServiceMock({
      entities:
        typeof visible === 'function'
          ? related(entities).filter(visible)
          : related(visible),
    });
  const streamAll = catalog.streamEntities.bind(catalog);
  jest
    .spyOn(catalog, 'streamEntities')
    .mockImplementation((request, asked) =>
      asked && 'credentials' in asked && isService(asked.credentials)
        ? streamAll(request)
        : ofUsers().streamEntities(request),
    );
  return startTestBackend({
    features: [
      ...features,
      mlopsMaturityPlugin,
      createBackendModule({
        pluginId: 'mlops-maturity',
        moduleId: 'fake-source',
        register(env) {
          env.registerInit({
            deps: { collectors: mlopsMaturityCollectorsExtensionPoint },
            async init({ collectors }) {
              collectors.addCollector(...sources);
            },
          });
        },
      }),
      createServiceFactory({
        service: catalogServiceRef,
        deps: {},
        factory: () => catalog,
      }),
      createServiceFactory({
        service: coreServices.permissions,
        deps: {},
        factory: () => permissions,
      }),
      createServiceFactory({
        service: coreServices.database,
        deps: { plugin: coreServices.pluginMetadata },
        factory: ({ plugin }) =>
          mockServices.database({ knex: others[plugin.getId()] ?? knex }),
      }),
      mockServices.httpAuth.factory({
        defaultCredentials: mockCredentials.none(),
      }),
      schedulerServiceFactory,
      mockServices.rootConfig.factory({
        data: {
          backend: { baseUrl: 'http://localhost:7007' },
          ...rootConfig,
          mlopsMaturity: {
            schedule: {
              catalog: { seconds: 1 },
              idle: { milliseconds: 50 },
            },
            ...config,
          },
        },
      }),
    ],
  });
}

function isService(credentials: BackstageCredentials): boolean {
  return mockServices.auth().isPrincipal(credentials, 'service');
}
