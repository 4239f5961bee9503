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
  coreExtensionData,
  createExtension,
  createExtensionInput,
  createFrontendPlugin,
} from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { entityContentRouteRef } from '../routes';

const routed = [
  coreExtensionData.routePath,
  coreExtensionData.routeRef,
  coreExtensionData.reactElement,
];

/**
 * A plugin with an entity page that has the maturity tab, as the catalog has
 * it: the tab's route stands below the page's. `false` leaves the tab out.
 */
export function entityPageRoutes(tabPath: string | false = '/maturity') {
  const page = createExtension({
    kind: 'page',
    name: 'entity',
    attachTo: { id: 'app/root', input: 'elements' },
    inputs: { contents: createExtensionInput(routed) },
    output: routed,
    factory: () => [
      coreExtensionData.routePath('/catalog/:namespace/:kind/:name'),
      coreExtensionData.routeRef(entityRouteRef),
      coreExtensionData.reactElement(<></>),
    ],
  });
  const tab = createExtension({
    kind: 'entity-content',
    name: 'maturity',
    attachTo: { id: 'page:entity-page/entity', input: 'contents' },
    output: routed,
    disabled: tabPath === false,
    factory: () => [
      coreExtensionData.routePath(String(tabPath)),
      coreExtensionData.routeRef(entityContentRouteRef),
      coreExtensionData.reactElement(<></>),
    ],
  });
  return createFrontendPlugin({
    pluginId: 'entity-page',
    extensions: [page, tab],
  });
}
