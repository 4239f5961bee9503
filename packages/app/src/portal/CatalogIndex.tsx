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

import type { ReactNode } from 'react';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import {
  CatalogTable,
  type CatalogTableColumnsFunc,
  type CatalogTableRow,
} from '@backstage/plugin-catalog';
import {
  CatalogFilterLayout,
  EntityListProvider,
  type EntityListPagination,
} from '@backstage/plugin-catalog-react';
import { Container, Header } from '@backstage/ui';
import { createMaturityLevelColumn } from '@mlops-maturity/backstage-plugin-mlops-maturity';

const levelColumn = createMaturityLevelColumn<CatalogTableRow>();
const withLevels = ['component', 'resource', 'api'];
const leftOut = ['entity.metadata.tags', 'entity.metadata.description'];

/** Backstage's own columns, with the level in place of description and tags. */
const columns: CatalogTableColumnsFunc = context => {
  const [title, name, ...others] = CatalogTable.defaultColumnsFunc(context);
  const kind = context.entities[0]?.kind ?? context.filters.kind?.value ?? '';
  return withLevels.includes(kind.toLocaleLowerCase('en-US'))
    ? [
        title,
        { ...name, cellStyle: { minWidth: 180 } },
        levelColumn,
        ...others.filter(({ field }) => !leftOut.includes(String(field))),
      ]
    : [title, name, ...others];
};

/** The catalog's list, made of the same parts as Backstage's own. */
export function CatalogIndex(props: {
  pagination: EntityListPagination;
  filters: ReactNode[];
}) {
  const company = useApi(configApiRef).getOptionalString('organization.name');
  return (
    <EntityListProvider pagination={props.pagination}>
      <Header title={`${company} Catalog`} />
      <Container>
        <CatalogFilterLayout>
          <CatalogFilterLayout.Filters>
            <>{props.filters}</>
          </CatalogFilterLayout.Filters>
          <CatalogFilterLayout.Content>
            <CatalogTable columns={columns} />
          </CatalogFilterLayout.Content>
        </CatalogFilterLayout>
      </Container>
    </EntityListProvider>
  );
}
