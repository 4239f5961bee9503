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

// A portal's backend in a process of its own, so that what it uses can be
// measured: node portalProcess.ts <PortalOptions as JSON>. Prints its port, and
// ends when its standard input does.

import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
  type BackendFeature,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import eventsPlugin from '@backstage/plugin-events-backend';
import eventsGithubModule from '@backstage/plugin-events-backend-module-github';
import techInsightsPlugin from '@backstage-community/plugin-tech-insights-backend';
import jsonRulesModule from '@backstage-community/plugin-tech-insights-backend-module-jsonfc';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import { Router } from 'express';
import { collectorModules } from '../../src/__testUtils__/collectorModules';
import { mlopsMaturityPlugin } from '../../src/plugin';
import { connect } from '../DatabaseServer';
import { BenchmarkPolicy } from './BenchmarkPolicy';
import type { PortalOptions, Usage } from './PortalOptions';
import { countStatements } from './countStatements';

const features: Record<PortalOptions['plugins'][number], BackendFeature[]> = {
  'mlops-maturity': [mlopsMaturityPlugin],
  collectors: [eventsPlugin, eventsGithubModule, ...collectorModules],
  'tech-insights': [techInsightsPlugin, jsonRulesModule],
};

/** Entities of no location are left as they are. */
const seededCatalog = { processingInterval: false, orphanStrategy: 'keep' };

async function main(options: PortalOptions): Promise<void> {
  const usage: Pick<Usage, 'statements' | 'rowsWritten'> = {
    statements: {},
    rowsWritten: 0,
  };
  const { server } = await startTestBackend({
    features: [
      catalogPlugin,
      ...options.plugins.flatMap(plugin => features[plugin]),
      createServiceFactory({
        service: coreServices.database,
        deps: { plugin: coreServices.pluginMetadata },
        factory: ({ plugin }) => {
          const id = plugin.getId();
          const knex = connect(options.databases[id] ?? ':memory:');
          countStatements(knex, id, usage);
          return mockServices.database({ knex });
        },
      }),
      createServiceFactory({
        service: coreServices.permissions,
        deps: { auth: coreServices.auth },
        factory: ({ auth }) => new BenchmarkPolicy(auth, options.owners ?? []),
      }),
      mockServices.rootConfig.factory({
        data: { catalog: seededCatalog, ...options.config },
      }),
      mockServices.rootLogger.factory({ level: 'warn' }),
      schedulerServiceFactory,
      // The mock has one for each plugin.
      eventsServiceFactory,
      usagePlugin(usage),
    ],
  });
  const address = server.address();
  process.stdout.write(
    `port ${typeof address === 'object' ? address?.port : address}\n`,
  );
}

/** Says at /api/usage what the process used. */
function usagePlugin(usage: Pick<Usage, 'statements' | 'rowsWritten'>) {
  return createBackendPlugin({
    pluginId: 'usage',
    register(env) {
      env.registerInit({
        deps: { http: coreServices.httpRouter },
        async init({ http }) {
          const router = Router();
          router.get('/', (_, response) => {
            const { user, system } = process.cpuUsage();
            const answer: Usage = {
              ...usage,
              cpuMs: (user + system) / 1000,
              peakBytes: process.resourceUsage().maxRSS * 1024,
            };
            response.json(answer);
          });
          http.use(router);
        },
      });
    },
  });
}

process.stdin.on('end', () => process.exit(0)).resume();
main(JSON.parse(process.argv[2])).catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
