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

import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import TrendingUpIcon from '@material-ui/icons/TrendingUp';
import { defaultEntityFilter } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { z } from 'zod';
import { entityContentRouteRef } from '../routes';

/** `entity-content:mlops-maturity`: every criterion with its evidence. */
export const maturityEntityContent = EntityContentBlueprint.makeWithOverrides({
  configSchema: { model: z.string().optional() },
  factory: (originalFactory, { config }) =>
    originalFactory({
      path: '/maturity',
      title: 'Maturity',
      icon: <TrendingUpIcon fontSize="inherit" />,
      routeRef: entityContentRouteRef,
      filter: defaultEntityFilter,
      loader: async () => {
        const { loadMaturityContent } = await import('../loaders');
        const { EntityMaturityContent } = await loadMaturityContent();
        return <EntityMaturityContent defaultModel={config.model} />;
      },
    }),
});
