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

import '@backstage/cli/asset-types';
import { ConfigReader } from '@backstage/config';
import { createApp } from '@backstage/frontend-defaults';
import ReactDOM from 'react-dom/client';
// An app of its own, which is never published: it has the styles of one.
// eslint-disable-next-line @backstage/no-ui-css-imports-in-non-frontend
import '@backstage/ui/css/styles.css';
import { entityPageRoutes } from '../src/__testUtils__/entityPageRoutes';
import { playgroundPlugin } from './playgroundPlugin';
import { scorecardPlugin } from './scorecardPlugin';

/** Of no portal: nothing here depends on how one is configured. */
const config = new ConfigReader({
  app: {
    title: 'MLOps maturity, every state',
    baseUrl: window.location.origin,
    extensions: [
      // Everyone is a guest.
      { 'sign-in-page:app': false },
      {
        'api:app/app-language': {
          config: { availableLanguages: ['en', 'de'] },
        },
      },
    ],
  },
  backend: { baseUrl: window.location.origin },
});

const app = createApp({
  features: [scorecardPlugin, playgroundPlugin, entityPageRoutes()],
  advanced: { configLoader: async () => ({ config }) },
});

ReactDOM.createRoot(document.getElementById('root')!).render(app.createRoot());
