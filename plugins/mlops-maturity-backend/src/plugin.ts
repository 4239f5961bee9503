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

import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  actionsRegistryServiceRef,
  metricsServiceRef,
  tracingServiceRef,
} from '@backstage/backend-plugin-api/alpha';
import { ConflictError } from '@backstage/errors';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { mlopsMaturityPermissions } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  mlopsMaturityCollectorsExtensionPoint,
  type Collector,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { registerActions } from './actions/registerActions';
import { createRouter } from './api/createRouter';
import { readSettings } from './config/readSettings';
import { openDatabase } from './database/migrations';
import { startEngines } from './startEngines';
import { loadFacts } from './facts/loadFacts';
import { configuredModel, loadModels } from './models';

/**
 * Collects evidence about the ML components of the catalog, decides facts from
 * it, assesses the components against maturity models and serves the results.
 *
 * @public
 */
export const mlopsMaturityPlugin = createBackendPlugin({
  pluginId: 'mlops-maturity',
  register(env) {
    const collectors: Collector[] = [];
    env.registerExtensionPoint(mlopsMaturityCollectorsExtensionPoint, {
      addCollector(...added) {
        for (const collector of added) {
          if (collectors.some(({ id }) => id === collector.id)) {
            throw new ConflictError(
              `There are two collectors with the id '${collector.id}'`,
            );
          }
          collectors.push(collector);
        }
      },
    });
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        metrics: metricsServiceRef,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
        tracing: tracingServiceRef,
        urlReader: coreServices.urlReader,
      },
      async init(deps) {
        const { config, logger, urlReader } = deps;
        const settings = readSettings(config);
        const facts = loadFacts(config);
        const models = await loadModels({
          config,
          urlReader,
          logger,
          factIds: facts.definitions.map(({ id }) => id),
        });
        deps.permissionsRegistry.addPermissions(mlopsMaturityPermissions);
        const knex = await openDatabase(deps.database, logger);
        const engines = await startEngines({
          ...deps,
          knex,
          settings,
          facts,
          models,
          collectors,
          configured: model => configuredModel(model, config),
        });
        registerActions(deps.actionsRegistry, {
          queries: engines.queries,
          models: models.map(({ model }) => model),
        });
        deps.httpRouter.use(
          createRouter({
            ...deps,
            ...engines,
            definitions: facts.definitions,
            models,
          }),
        );
      },
    });
  },
});
