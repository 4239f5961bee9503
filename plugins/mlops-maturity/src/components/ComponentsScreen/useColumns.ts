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

import { useMemo } from 'react';
import { useStored } from '../../hooks/useStored';
import { columnIds, defaultColumns, type ColumnId } from './columns';

/** Which columns the user wants to see; the portal remembers them. */
export function useColumns(): {
  columns: ColumnId[];
  toggle: (column: ColumnId) => void;
  reset: () => void;
} {
  const [stored, store] = useStored<string[]>('columns');
  const columns = useMemo(() => {
    const wanted: readonly string[] = Array.isArray(stored)
      ? stored
      : defaultColumns;
    return columnIds.filter(column => wanted.includes(column));
  }, [stored]);
  return {
    columns,
    toggle: column => {
      const changed = columns.includes(column)
        ? columns.filter(one => one !== column)
        : [...columns, column];
      store(changed);
    },
    reset: () => store(undefined),
  };
}
