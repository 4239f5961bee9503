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

import { useCallback } from 'react';
import {
  routeResolutionApiRef,
  useApi,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { entityContentRouteRef } from '../routes';

/**
 * The path of an entity's maturity tab, wherever the portal has put it; nothing
 * where it has none.
 */
export function useEntityTabPath(): (entityRef: string) => string | undefined {
  const routes = useApi(routeResolutionApiRef);
  const entityPage = useRouteRef(entityRouteRef);
  return useCallback(
    (entityRef: string) => {
      if (!entityPage) return undefined;
      // The tab's route stands below the entity's page, whose parameters are
      // known there only, so it is resolved as if seen from that page.
      const sourcePath = entityPage(entityRouteParams(entityRef));
      return routes.resolve(entityContentRouteRef, { sourcePath })?.();
    },
    [routes, entityPage],
  );
}
