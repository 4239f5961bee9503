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

/** The columns of the table; those that the backend can order by are buttons. */
export function ComponentTableHead(props: {
  sort: ScorecardSortField;
  order: 'asc' | 'desc';
  withDimensions: boolean;
  /** Points are told rather than levels. */
  scores: boolean;
  onSort: (sorting: {
    sort: ScorecardSortField;
    order: 'asc' | 'desc';
  }) => void;
}) {
  const { sort, order, withDimensions, scores, onSort } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const columns: { title: string; field?: ScorecardSortField }[] = [
    { title: t('table.name'), field: 'name' },
    {
      title: scores ? t('scoreboard.band') : t('table.level'),
      field: 'level',
    },
    { title: t('table.potential'), field: 'potential' },
    { title: t('table.target') },
    ...(withDimensions
      ? [{ title: scores ? t('scoreboard.sections') : t('table.dimensions') }]
      : []),
    { title: scores ? t('scoreboard.blocking') : t('table.blocking') },
    { title: t('table.owner'), field: 'owner' },
    { title: t('table.system'), field: 'system' },
    { title: t('table.lifecycle'), field: 'lifecycle' },
    { title: t('table.type'), field: 'type' },
  ];
  return (
    <TableHead>
      <TableRow>
        {columns.map(({ title, field }) => (
          <TableCell key={title} sortDirection={field === sort && order}>
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
