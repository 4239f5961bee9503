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

import type { ComponentType } from 'react';
import {
  createComponentExtension,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import type { LegacyLinkProps } from './LegacyProviders';
import { mlopsMaturityPlugin } from './plugin';
import { entityContentRouteRef, rootRouteRef } from './routes';

type Loaders = typeof import('../loaders');

/**
 * Loads a component together with what it needs around it; neither is in the
 * portal's first chunk.
 */
function loadWithProviders<P extends object>(
  load: (loaders: Loaders) => Promise<ComponentType<P>>,
) {
  return async () => {
    const [Component, { LegacyProviders }] = await Promise.all([
      import('../loaders').then(load),
      import('./LegacyProviders'),
    ]);
    return (props: P & LegacyLinkProps) => (
      <LegacyProviders entityTabPath={props.entityTabPath}>
        <Component {...props} />
      </LegacyProviders>
    );
  };
}

function provideCard<P extends object>(
  name: string,
  load: (loaders: Loaders) => Promise<ComponentType<P>>,
) {
  const component = { lazy: loadWithProviders(load) };
  return mlopsMaturityPlugin.provide(
    createComponentExtension({ name, component }),
  );
}

/** Card of an ML component: level and next steps. */
export const EntityMlopsMaturityCard = provideCard(
  'EntityMlopsMaturityCard',
  async loaders => (await loaders.loadMaturityCard()).EntityMaturityCard,
);

/** Card of a Group, a System or a Domain: how its components stand. */
export const EntityMlopsMaturityGroupCard = provideCard(
  'EntityMlopsMaturityGroupCard',
  async loaders => (await loaders.loadEntityScorecard()).EntityScorecardCard,
);

/** Card of a User: the components of that person and of their groups. */
export const EntityMlopsMaturityUserCard = provideCard(
  'EntityMlopsMaturityUserCard',
  async loaders => (await loaders.loadMyComponents()).UserComponentsCard,
);

/** Tab of an ML component: every criterion with its evidence. */
export const EntityMlopsMaturityContent = mlopsMaturityPlugin.provide(
  createRoutableExtension({
    name: 'EntityMlopsMaturityContent',
    mountPoint: entityContentRouteRef,
    component: loadWithProviders(
      async loaders =>
        (await loaders.loadMaturityContent()).EntityMaturityContent,
    ),
  }),
);

/** The scorecard over all ML components. */
export const MlopsMaturityPage = mlopsMaturityPlugin.provide(
  createRoutableExtension({
    name: 'MlopsMaturityPage',
    mountPoint: rootRouteRef,
    component: loadWithProviders(
      async loaders =>
        (await loaders.loadLegacyMaturityPage()).LegacyMaturityPage,
    ),
  }),
);
