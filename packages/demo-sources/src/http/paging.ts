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

/** One page of a list and where the other pages are. */
export type Page<T> = {
  items: T[];
  /** Value of the `Link` header; absent where there is only one page. */
  link?: string;
};

/**
 * Cuts the page out of a list that `per_page` and `page` ask for. As GitHub
 * does, at most 100, and 30 where nothing sensible is asked for.
 */
export function paginate<T>(items: T[], url: URL): Page<T> {
  const size = Math.min(whole(url.searchParams.get('per_page')) ?? 30, 100);
  const page = whole(url.searchParams.get('page')) ?? 1;
  const last = Math.max(1, Math.ceil(items.length / size));
  const to = (number: number, rel: string) => {
    const target = new URL(url);
    target.searchParams.set('page', String(number));
    return `<${target}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to(Math.min(page - 1, last), 'prev')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ...(page > 1 ? [to(1, 'first')] : []),
  ];
  return {
    items: items.slice((page - 1) * size, page * size),
    link: links.length > 0 ? links.join(', ') : undefined,
  };
}

function whole(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,6}$/.test(text)
    ? Number(text)
    : undefined;
}
