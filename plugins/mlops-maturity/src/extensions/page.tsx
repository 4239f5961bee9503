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

import { PageBlueprint } from '@backstage/frontend-plugin-api';
import TrendingUpIcon from '@material-ui/icons/TrendingUp';
import { z } from 'zod';
import { scorecardRouteRef } from '../routes';

const values = z
  .union([z.string(), z.array(z.string()).min(1)])
  .transform(given => [given].flat())
  .optional();

/** `page:mlops-maturity`: the scorecard over all components. */
export const scorecardPage = PageBlueprint.makeWithOverrides({
  configSchema: {
    model: z.string().optional(),
    filter: z
      .strictObject({
        owner: values,
        system: values,
        domain: values,
        lifecycle: values,
        type: values,
      })
      .optional(),
  },
  factory: (originalFactory, { config }) =>
    originalFactory({
      path: '/mlops-maturity',
      title: 'MLOps maturity',
      icon: <TrendingUpIcon fontSize="inherit" />,
      routeRef: scorecardRouteRef,
      loader: async () => {
        const { loadMaturityPage } = await import('../loaders');
        const { MaturityPage, ScorecardDefaultsProvider } =
          await loadMaturityPage();
        return (
          // Frames of pages have a landmark in the old system only.
          <main>
            <ScorecardDefaultsProvider defaults={config}>
              <MaturityPage />
            </ScorecardDefaultsProvider>
          </main>
        );
      },
    }),
});
