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

import type { Entity } from '@backstage/catalog-model';
import { identityApiRef } from '@backstage/frontend-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiRef,
  EntityProvider,
  type CatalogApi,
} from '@backstage/plugin-catalog-react';
import { signalApiRef, type SignalApi } from '@backstage/plugin-signals-react';
import type { MlopsMaturityApi } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { QueryClientProvider } from '@tanstack/react-query';
import { useLocation } from 'react-router-dom';
import { mlopsMaturityApiRef } from '../api';
import { RoutedLinks } from '../extensions/RoutedLinks';
import { createQueryClient } from '../hooks/createQueryClient';
import { scorecardRouteRef } from '../routes';
import { churnEntity } from './churnEntity';
import { entityPageRoutes } from './entityPageRoutes';

export const entity = churnEntity;

/** Shows the query string, which stands for what the address bar shows. */
function Address() {
  return <output aria-label="address">{useLocation().search}</output>;
}

function portalIn(language: string) {
  const config = {
    defaultLanguage: language,
    availableLanguages: ['en', language],
  };
  return {
    app: {
      baseUrl: 'http://localhost:3000',
      extensions: [{ 'api:app/app-language': { config } }],
    },
    backend: { baseUrl: 'http://localhost:7007' },
  };
}

/** Renders a screen as the plugin's extensions do, on the given answers. */
export function renderScreen(
  element: JSX.Element,
  options: {
    api: Partial<MlopsMaturityApi>;
    entity?: Entity;
    search?: string;
    remembered?: string;
    /** Where the portal has signals. */
    signals?: SignalApi;
    /** Refs of who is signed in, and of their groups. */
    ownership?: string[];
    catalog?: CatalogApi;
    /** Of the portal; English by default. */
    language?: 'de';
    /** What the policy says about every permission; `ALLOW` by default. */
    policy?: 'ALLOW' | 'DENY';
  },
) {
  const storage = mockApis.storage({
    data: options.remembered
      ? { 'mlops-maturity': { model: options.remembered } }
      : {},
  });
  const permission = mockApis.permission({
    authorize: options.policy,
  } as Parameters<typeof mockApis.permission>[0]);
  return renderInTestApp(
    <QueryClientProvider client={createQueryClient()}>
      <RoutedLinks>
        <EntityProvider entity={options.entity ?? entity}>
          {element}
        </EntityProvider>
      </RoutedLinks>
      <Address />
    </QueryClientProvider>,
    {
      initialRouteEntries: [`/${options.search ?? ''}`],
      mountedRoutes: { '/mlops-maturity': scorecardRouteRef },
      features: [entityPageRoutes()],
      ...(options.language && { config: portalIn(options.language) }),
      apis: [
        [mlopsMaturityApiRef, options.api],
        storage,
        [
          identityApiRef,
          mockApis.identity({
            userEntityRef: options.ownership?.[0],
            ownershipEntityRefs: options.ownership,
          }),
        ] as const,
        ...(options.catalog
          ? ([[catalogApiRef, options.catalog]] as const)
          : []),
        permission,
        ...(options.signals
          ? ([[signalApiRef, options.signals]] as const)
          : []),
      ],
    },
  );
}
