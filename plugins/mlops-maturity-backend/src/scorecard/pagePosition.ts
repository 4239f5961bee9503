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

import { InputError } from '@backstage/errors';
import type { ScorecardSortField } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../paging/cursor';

/** Sorting by these compares numbers. */
const rankSorts = new Set<ScorecardSortField>(['level', 'potential', 'target']);

/** How a list of components is sorted. */
export type PageOrder = { sort: ScorecardSortField; order: 'asc' | 'desc' };

/** The last row of a page, by what the list is sorted by. */
export type PagePosition = { value: string | number; ref: string };

// A cursor comes back from outside. What the database couldn't compare with
// the column would be an error of its own: other numbers, and NUL in a text.
const text = z.string().refine(value => !value.includes('\0'));
const positionSchema = z.object({
  sort: z.string(),
  order: z.string(),
  value: z.union([text, z.int32()]),
  ref: text,
});

/** The cursor of the page after a row. */
export function nextCursor(order: PageOrder, last: PagePosition): string {
  return encodeCursor({ ...order, ...last });
}

/**
 * The row that a page begins after; undefined for the first page.
 *
 * @throws InputError when the cursor is none, or that of another order
 */
export function pagePosition(
  cursor: string | undefined,
  { sort, order }: PageOrder,
): PagePosition | undefined {
  const found = decodeCursor(cursor, positionSchema);
  if (!found) return undefined;
  const { value, ref } = found;
  const isRank = rankSorts.has(sort);
  if (
    found.sort !== sort ||
    found.order !== order ||
    (typeof value === 'number') !== isRank
  ) {
    throw new InputError('The cursor belongs to another order of the list');
  }
  return { value, ref };
}
