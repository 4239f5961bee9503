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

/** What a search asks for beside its filter. */
export type SearchOptions = {
  maxResults: unknown;
  /** Taken when nothing is asked for. */
  defaultResults: number;
  /** More is refused. */
  mostResults: number;
  orderBy: readonly unknown[];
  pageToken: unknown;
};

/**
 * Orders a list and cuts the page out of it.
 *
 * @param valueOf - the value of a field that can be ordered by
 * @throws Error with MLflow's kind of message, for what it refuses
 */
export function searchPage<Item>(
  items: readonly Item[],
  options: SearchOptions,
  valueOf: (item: Item, field: string) => string | number | undefined,
): { items: Item[]; nextPageToken?: string } {
  const size = sizeOf(options);
  const sorted = [...items];
  for (const order of [...options.orderBy].reverse()) {
    const match = /^(?:attributes?\.)?(\w+)(?:\s+(ASC|DESC))?$/i.exec(
      String(order),
    );
    const [, field = '', direction = 'ASC'] = match ?? [];
    if (!match || (items[0] && valueOf(items[0], field) === undefined)) {
      throw new Error(`Invalid order_by clause '${order}'`);
    }
    const sign = direction.toUpperCase() === 'ASC' ? 1 : -1;
    sorted.sort((a, b) => {
      const [left, right] = [valueOf(a, field) ?? 0, valueOf(b, field) ?? 0];
      if (left === right) return 0;
      return left < right ? -sign : sign;
    });
  }
  const start = startOf(options.pageToken);
  const end = start + size;
  return {
    items: sorted.slice(start, end),
    ...(end < sorted.length && {
      nextPageToken: Buffer.from(JSON.stringify({ offset: end })).toString(
        'base64',
      ),
    }),
  };
}

function sizeOf({
  maxResults,
  defaultResults,
  mostResults,
}: SearchOptions): number {
  const size = maxResults === undefined ? defaultResults : Number(maxResults);
  if (!Number.isInteger(size) || size < 1 || size > mostResults) {
    throw new Error(
      `Invalid value for max_results. It must be a positive number no more than ${mostResults}, but got ${maxResults}`,
    );
  }
  return size;
}

function startOf(token: unknown): number {
  if (token === undefined || token === null || token === '') {
    return 0;
  }
  try {
    const { offset } = JSON.parse(
      Buffer.from(String(token), 'base64').toString('utf8'),
    );
    if (Number.isInteger(offset) && offset >= 0) return offset;
  } catch {
    // Refused below.
  }
  throw new Error('Invalid page token');
}
