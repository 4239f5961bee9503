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

import catalogPlugin from '@backstage/plugin-catalog/alpha';
import {
  CatalogIndexPage,
  CatalogTable,
  type CatalogTableColumnsFunc,
  type CatalogTableRow,
} from '@backstage/plugin-catalog';
import { coreExtensionData } from '@backstage/frontend-plugin-api';
import { createMaturityLevelColumn } from '@mlops-maturity/backstage-plugin-mlops-maturity';

const levelColumn = createMaturityLevelColumn<CatalogTableRow>();
const withLevels = ['component', 'resource', 'api'];

/** Backstage's own columns, with the level after the name. */
const columns: CatalogTableColumnsFunc = context => {
  const [title, name, ...others] = CatalogTable.defaultColumnsFunc(context);
  const kind = context.entities[0]?.kind ?? context.filters.kind?.value ?? '';
  return withLevels.includes(kind.toLocaleLowerCase('en-US'))
    ? [title, name, levelColumn, ...others]
    : [title, name, ...others];
};

/** The catalog as Backstage has it, with a column for the level. */
export const catalogWithLevels = catalogPlugin.withOverrides({
  extensions: [
    catalogPlugin.getExtension('page:catalog').override({
      factory: (originalFactory, { inputs, config }) =>
        originalFactory({
          params: {
            noHeader: true,
            loader: async () => (
              <CatalogIndexPage
                columns={columns}
                filters={
                  <>
                    {inputs.filters.map(filter =>
                      filter.get(coreExtensionData.reactElement),
                    )}
                  </>
                }
                pagination={config.pagination}
              />
            ),
          },
        }),
    }),
  ],
});
