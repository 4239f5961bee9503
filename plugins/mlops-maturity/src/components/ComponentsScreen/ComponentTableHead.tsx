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

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import type { ScorecardSortField } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { sortFields, type ColumnId } from './columns';

/** The columns of the table; those that the backend can order by are buttons. */
export function ComponentTableHead(props: {
  columns: ColumnId[];
  titles: Record<ColumnId, string>;
  sort: ScorecardSortField;
  order: 'asc' | 'desc';
  onSort: (sorting: {
    sort: ScorecardSortField;
    order: 'asc' | 'desc';
  }) => void;
}) {
  const { columns, titles, sort, order, onSort } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const cells: { title: string; field?: ScorecardSortField }[] = [
    { title: t('table.name'), field: 'name' },
    ...columns.map(column => ({
      title: titles[column],
      field: sortFields[column],
    })),
  ];
  return (
    <TableHead>
      <TableRow>
        {cells.map(({ title, field }) => (
          <TableCell
            key={title}
            scope="col"
            sortDirection={field === sort && order}
          >
            {field ? (
              <TableSortLabel
                active={field === sort}
                direction={field === sort ? order : 'asc'}
                onClick={() =>
                  onSort({
                    sort: field,
                    order: field === sort && order === 'asc' ? 'desc' : 'asc',
                  })
                }
              >
                {title}
              </TableSortLabel>
            ) : (
              title
            )}
          </TableCell>
        ))}
      </TableRow>
    </TableHead>
  );
}
