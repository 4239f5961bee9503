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

import type { PropsWithChildren, ReactElement } from 'react';
import { createApp } from '@backstage/app-defaults';
import type { Entity } from '@backstage/catalog-model';
import {
  AppRouter,
  FlatRoutes,
  type AppOptions,
} from '@backstage/core-app-api';
import {
  attachComponentData,
  createApiFactory,
  createPlugin,
  createRoutableExtension,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { render } from '@testing-library/react';
import { MemoryRouter, Outlet, Route } from 'react-router-dom';
import { entity } from './renderScreen';

/** Stands for `EntityLayout.Route`, which makes routes of its children. */
function Tab(props: PropsWithChildren<{ path: string }>) {
  return <>{props.children}</>;
}
attachComponentData(Tab, 'core.gatherMountPoints', true);

/**
 * Renders the plugin in a real app of the old frontend system: `onEntityPage`
 * on the page of an entity, `page` at `/mlops-maturity`. The plugin's own
 * client asks `answers`, by the path below the plugin's.
 */
export function renderInOldPortal(options: {
  path: string;
  answers: (path: string) => unknown;
  shown?: Entity;
  onEntityPage?: ReactElement;
  page?: ReactElement;
  translations?: AppOptions['__experimentalTranslations'];
}) {
  const { path, answers, shown = entity, onEntityPage, page } = options;
  const requests: string[] = [];
  const answer = async (input: RequestInfo | URL) => {
    const { pathname } = new URL(String(input));
    const asked = pathname.replace(/^\/api\/mlops-maturity\//, '');
    requests.push(asked);
    const body = answers(asked);
    return new Response(JSON.stringify(body ?? { error: {} }), {
      status: body === undefined ? 404 : 200,
      headers: { 'content-type': 'application/json' },
    });
  };
  const EntityPage = createPlugin({
    id: 'catalog',
    routes: { catalogEntity: entityRouteRef },
  }).provide(
    createRoutableExtension({
      name: 'EntityPage',
      mountPoint: entityRouteRef,
      component: async () => () => (
        <EntityProvider entity={shown}>
          <Outlet />
        </EntityProvider>
      ),
    }),
  );
  const App = createApp({
    apis: [
      createApiFactory({
        api: fetchApiRef,
        deps: {},
        factory: () => ({ fetch: answer }),
      }),
    ],
    components: {
      Router: ({ children }) => (
        <MemoryRouter initialEntries={[path]}>{children}</MemoryRouter>
      ),
    },
    configLoader: async () => [
      {
        context: 'test',
        data: {
          app: { baseUrl: 'http://localhost' },
          backend: { baseUrl: 'http://localhost' },
        },
      },
    ],
    __experimentalTranslations: options.translations,
  }).createRoot(
    <AppRouter>
      <FlatRoutes>
        <Route path="/catalog/:namespace/:kind/:name" element={<EntityPage />}>
          <Tab path="/maturity">{onEntityPage}</Tab>
        </Route>
        {page && <Route path="/mlops-maturity" element={page} />}
      </FlatRoutes>
    </AppRouter>,
  );
  render(<App />);
  return { requests };
}
