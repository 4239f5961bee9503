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

import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { z } from 'zod/v4';

/**
 * `home-page-widget:mlops-maturity`: the ML components of who is signed in.
 * Titles and settings of widgets are plain text in Backstage, not translated.
 */
export const myComponentsWidget = HomePageWidgetBlueprint.makeWithOverrides({
  configSchema: {
    /** Id of the model that it shows; else the user chooses. */
    model: z.string().optional(),
    /** Fewer components. */
    compact: z.boolean().default(false),
  },
  *factory(originalFactory, { config }) {
    yield* originalFactory({
      name: 'MlopsMaturityMyComponents',
      title: 'My ML components',
      description:
        'The level of the ML components that you own, the next step of each, and what moved lately',
      layout: {
        width: { minColumns: 3, defaultColumns: 6 },
        height: { minRows: 4, defaultRows: 8 },
      },
      settings: {
        schema: {
          title: 'Settings of “My ML components”',
          type: 'object',
          properties: {
            model: {
              title:
                'Maturity model: its id, such as microsoft-2020; empty for the one looked at last',
              type: 'string',
            },
          },
        },
      },
      componentProps: { ...config },
      components: async () => {
        const { loadMyComponents } = await import('../loaders');
        const { MyComponents } = await loadMyComponents();
        return { Content: MyComponents };
      },
    });
  },
});
