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

import { createApp } from '@backstage/frontend-defaults';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';
import homePlugin from '@backstage/plugin-home/alpha';
import orgPlugin from '@backstage/plugin-org/alpha';
import searchPlugin from '@backstage/plugin-search/alpha';
import signalsPlugin from '@backstage/plugin-signals/alpha';
import userSettingsPlugin from '@backstage/plugin-user-settings/alpha';
import mlopsMaturityPlugin from '@mlops-maturity/backstage-plugin-mlops-maturity';
import { catalogWithLevels, portalModule } from './portal';

const app = createApp({
  features: [
    catalogWithLevels,
    catalogGraphPlugin,
    homePlugin,
    orgPlugin,
    searchPlugin,
    signalsPlugin,
    userSettingsPlugin,
    mlopsMaturityPlugin,
    portalModule,
  ],
});

export default app.createRoot();
