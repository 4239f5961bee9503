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

import type { Answer } from '../http/Answer';
import { paginate } from '../http/paging';

/** One page of a list, with `Link` and the headers that name pages. */
export function listAnswer<T>(items: T[], url: URL): Answer {
  const asked = new URL(url);
  if (!asked.searchParams.has('per_page')) {
    asked.searchParams.set('per_page', '20');
  }
  const size = Math.min(Number(asked.searchParams.get('per_page')) || 20, 100);
  const page = Number(asked.searchParams.get('page')) || 1;
  const pages = Math.max(1, Math.ceil(items.length / size));
  const { items: body, link } = paginate(items, asked);
  return {
    body,
    link,
    headers: {
      'x-page': String(page),
      'x-per-page': String(size),
      'x-next-page': page < pages ? String(page + 1) : '',
      'x-total': String(items.length),
      'x-total-pages': String(pages),
    },
  };
}

/** One page of a list whose next page is named by the last item of this one. */
export function keysetAnswer<T>(
  items: T[],
  url: URL,
  keyOf: (item: T) => string,
): Answer {
  const size = Math.min(Number(url.searchParams.get('per_page')) || 20, 100);
  const token = url.searchParams.get('page_token');
  const start = items.findIndex(item => keyOf(item) === token) + 1;
  const body = items.slice(start, start + size);
  const target = new URL(url);
  if (start + size < items.length) {
    target.searchParams.set('page_token', keyOf(body[body.length - 1]));
  }
  return {
    body,
    link: start + size < items.length ? `<${target}>; rel="next"` : undefined,
  };
}
