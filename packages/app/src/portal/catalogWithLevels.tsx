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

import { coreExtensionData } from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { CatalogIndex } from './CatalogIndex';

/** The catalog as Backstage has it, with a column for the level. */
export const catalogWithLevels = catalogPlugin.withOverrides({
  extensions: [
    catalogPlugin.getExtension('page:catalog').override({
      factory: (originalFactory, { inputs, config }) =>
        originalFactory({
          params: {
            loader: async () => (
              <CatalogIndex
                pagination={config.pagination}
                filters={inputs.filters.map(filter =>
                  filter.get(coreExtensionData.reactElement),
                )}
              />
            ),
          },
        }),
    }),
  ],
});
