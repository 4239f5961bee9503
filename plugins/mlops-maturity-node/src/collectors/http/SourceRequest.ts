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

import type { z } from 'zod';

/**
 * One request for JSON: GET, or POST for searches that want their question in
 * the body.
 *
 * @public
 */
export type SourceRequest<Value> = {
  /**
   * Segments below the base URL; each is escaped, so they may come from
   * outside.
   */
  path: readonly (string | number)[];
  query?: Readonly<Record<string, string | number | boolean>>;
  /**
   * Sent as JSON by POST, for searches that change nothing. Such answers are
   * never revalidated; only `settled` ones are kept.
   */
  body?: Readonly<Record<string, unknown>>;
  /**
   * For listings that tell their next page in another way than by a `Link`
   * header: what to add to the query (for POST, to the body) for the next page;
   * undefined after the last.
   */
  nextPage?: (answer: {
    body: unknown;
    headers: Headers;
  }) => Readonly<Record<string, string | number>> | undefined;
  /**
   * Checks what is kept of an answer, and again what the cache kept of it: it
   * must accept its own output. Fields that it doesn't name are dropped.
   */
  schema: z.ZodType<Value>;
  /** Makes what `schema` checks out of the body; without it, the body is. */
  map?: (body: unknown) => unknown;
  /**
   * Under which name the answer is kept; without it, path and query. For
   * answers that depend on more than those, such as the attempt of a run.
   */
  cacheKey?: string;
  /** Whether the source can never answer otherwise: never asked again. */
  settled?: (value: Value) => boolean;
  /** What an answer of 404 means; without it, it is an error. */
  notFound?: Value;
};

/**
 * The pages of a listing, in order.
 *
 * @public
 */
export type SourcePages<Value> = {
  pages: Value[];
  /** The source has further pages past the limit. */
  more: boolean;
};
