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
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { createMaturityApi } from './createMaturityApi';
import { MaturityCollatorFactory } from './MaturityCollatorFactory';
import { readCollatorConfig } from './readCollatorConfig';

/**
 * Adds maturity models, their criteria and facts to the index of the search.
 *
 * @public
 */
export const searchModuleMlopsMaturity = createBackendModule({
  pluginId: 'search',
  moduleId: 'mlops-maturity',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
        index: searchIndexRegistryExtensionPoint,
      },
      async init({ auth, config, discovery, logger, scheduler, index }) {
        const { locationBase, schedule } = readCollatorConfig(config);
        index.addCollator({
          schedule: scheduler.createScheduledTaskRunner(schedule),
          factory: new MaturityCollatorFactory({
            api: createMaturityApi({ auth, discovery }),
            locationBase,
            logger,
          }),
        });
      },
    });
  },
});
