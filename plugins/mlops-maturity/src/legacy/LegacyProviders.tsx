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

import { useMemo, type ReactNode } from 'react';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { mlopsMaturityApiRef } from '../api';
import { CardFrameProvider } from '../components/CardFrame';
import { createQueryClient } from '../hooks/createQueryClient';
import { MaturityLinksProvider } from '../links';
import { InfoCardFrame } from './InfoCardFrame';
import { scorecardRouteRef } from './routes';

/** What every extension of the old system can be told about links. */
export type LegacyLinkProps = {
  /**
   * The path at which the portal mounts `EntityMlopsMaturityContent` on its
   * entity page, `/maturity` by default; `false` where it has no such tab.
   */
  entityTabPath?: string | false;
};

const clients = new WeakMap<object, QueryClient>();

/** One cache for all extensions, which live in trees of their own. */
function useSharedQueryClient(): QueryClient {
  // There is one for each app, other than the holder that it comes from.
  const api = useApi(mlopsMaturityApiRef);
  const client = clients.get(api) ?? createQueryClient();
  clients.set(api, client);
  return client;
}

/** What the components below have from wrappers in the new system. */
export function LegacyProviders(
  props: LegacyLinkProps & { children: ReactNode },
) {
  const { entityTabPath = '/maturity', children } = props;
  const queryClient = useSharedQueryClient();
  const entityPage = useRouteRef(entityRouteRef);
  const scorecardPath = useRouteRef(scorecardRouteRef)?.();
  const links = useMemo(
    () => ({
      scorecardPath,
      entityTabPath: (entityRef: string) =>
        entityTabPath === false
          ? undefined
          : `${entityPage(entityRouteParams(entityRef))}/${entityTabPath.replace(/^\//, '')}`,
    }),
    [scorecardPath, entityPage, entityTabPath],
  );
  return (
    <QueryClientProvider client={queryClient}>
      <MaturityLinksProvider links={links}>
        <CardFrameProvider frame={InfoCardFrame}>{children}</CardFrameProvider>
      </MaturityLinksProvider>
    </QueryClientProvider>
  );
}
