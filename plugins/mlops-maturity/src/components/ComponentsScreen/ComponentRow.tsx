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

import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import type {
  ScorecardComponent,
  ScorecardFilter,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { ComponentCell } from './ComponentCell';
import { NameCell } from './NameCell';
import type { ColumnId } from './columns';

/** One component in the table. */
export function ComponentRow(props: {
  model: ServedModel;
  component: ScorecardComponent;
  columns: ColumnId[];
  listOf: (filter: ScorecardFilter) => string | undefined;
}) {
  const { model, component, columns, listOf } = props;
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" role="rowheader">
        <NameCell component={component} />
      </TableCell>
      {columns.map(column => (
        <TableCell key={column}>
          <ComponentCell
            column={column}
            model={model}
            component={component}
            listOf={listOf}
          />
        </TableCell>
      ))}
    </TableRow>
  );
}
