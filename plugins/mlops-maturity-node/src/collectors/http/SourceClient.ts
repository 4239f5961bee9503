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

import { z } from 'zod';
import type { SourceCache } from '../sourceCache';
import type { CollectionResult, RateLimit } from '../types';
import { parseNextLink } from './parseNextLink';
import type { Answer } from './readAnswer';
import { InvalidAnswerError, SourceError } from './SourceError';
import type { SourcePages, SourceRequest } from './SourceRequest';
import { SourceTransport } from './SourceTransport';

/**
 * How a {@link SourceClient} behaves.
 *
 * @public
 */
export type SourceClientOptions = {
  /** Where the API is; http or https, no query. */
  baseUrl: string;
  /** Credentials and whatever else each request carries. */
  headers: () => Promise<Record<string, string>>;
  cache: SourceCache;
  /** Aborts everything under way. */
  signal: AbortSignal;
  now: () => Date;
  /** Requests under way at the same time. */
  concurrency: number;
  /** Requests in the client's life, retries and redirects counted. */
  maxRequests: number;
  timeoutMs: number;
  /** Of one answer, after decompression. */
  maxAnswerBytes: number;
  /** Sends requests in another way, such as with a CA of one's own. */
  fetch?: typeof fetch;
};

/** Where the next page is: a link, or what to add to the request. */
type NextPage = string | Readonly<Record<string, string | number>>;
type Page<Value> = { value: Value; next?: NextPage };

const nextPageSchema = z.union([
  z.string(),
  z.record(z.string(), z.union([z.string(), z.number()])),
]);

/**
 * Reads JSON from one source during one sweep, and asks as little as it can:
 * answers of earlier sweeps are revalidated by ETag, settled ones not even
 * that; the request budget and the source's rate limit end the asking; only
 * the origin of the base URL is ever talked to.
 *
 * @public
 */
export class SourceClient {
  readonly #baseUrl: string;
  readonly #cache: SourceCache;
  readonly #transport: SourceTransport;

  constructor(options: SourceClientOptions) {
    this.#baseUrl = options.baseUrl.replace(/\/$/, '');
    this.#cache = options.cache;
    this.#transport = new SourceTransport(options);
  }

  /** What was sent so far. */
  get requests(): CollectionResult['requests'] {
    return this.#transport.requests;
  }

  /** What the newest answer said of the rate limit. */
  get rateLimit(): RateLimit | undefined {
    return this.#transport.rateLimit;
  }

  /** Set when the source refused because of its rate limit. */
  get retryAfter(): Date | undefined {
    return this.#transport.retryAfter;
  }

  /**
   * The answer to a request.
   *
   * @throws SourceError, or the reason of the abort signal
   */
  async get<Value>(request: SourceRequest<Value>): Promise<Value> {
    const url = this.#urlOf(request);
    const key = request.cacheKey ?? keyOf(url, request.body);
    const page = await this.#read(url, key, request);
    return page.value;
  }

  /**
   * A listing, page by page as the source tells where the next one is.
   *
   * @throws SourceError, or the reason of the abort signal
   */
  async getPages<Value>(
    request: SourceRequest<Value>,
    options: { maxPages: number },
  ): Promise<SourcePages<Value>> {
    const pages: Value[] = [];
    let at: { url: URL; request: SourceRequest<Value> } | undefined = {
      url: this.#urlOf(request),
      request,
    };
    while (at && pages.length < options.maxPages) {
      const key: string = request.cacheKey
        ? `${request.cacheKey} page ${pages.length + 1}`
        : keyOf(at.url, at.request.body);
      const page: Page<Value> = await this.#read(at.url, key, at.request);
      pages.push(page.value);
      at = page.next === undefined ? undefined : this.#next(page.next, at);
    }
    return { pages, more: at !== undefined };
  }

  #next<Value>(
    next: NextPage,
    at: { url: URL; request: SourceRequest<Value> },
  ): { url: URL; request: SourceRequest<Value> } {
    const { url, request } = at;
    if (typeof next === 'string') {
      return { url: this.#transport.resolve(next, url), request };
    }
    if (request.body) {
      return {
        url,
        request: { ...request, body: { ...request.body, ...next } },
      };
    }
    const query = { ...request.query, ...next };
    return { url: this.#urlOf({ path: request.path, query }), request };
  }

  #urlOf(request: Pick<SourceRequest<unknown>, 'path' | 'query'>): URL {
    const path = request.path.map(segment => {
      const escaped = encodeURIComponent(segment);
      // Escaping leaves dots alone, and URL parsing would resolve them.
      if (/^\.{0,2}$/.test(escaped)) {
        throw new InvalidAnswerError('a name in the request is empty or dots');
      }
      return escaped;
    });
    const url = new URL([this.#baseUrl, ...path].join('/'));
    for (const [name, value] of Object.entries(request.query ?? {})) {
      url.searchParams.set(name, String(value));
    }
    return url;
  }

  async #read<Value>(
    url: URL,
    key: string,
    request: SourceRequest<Value>,
  ): Promise<Page<Value>> {
    const stored = this.#cache.get(key);
    const page = z
      .object({ value: request.schema, next: nextPageSchema.optional() })
      .safeParse(stored?.value);
    // A value that an older version stored may not fit: then ask afresh.
    const cached = page.success ? page.data : undefined;
    if (cached && stored?.settled) {
      return cached;
    }
    const answer = await this.#transport.send({
      url,
      etag: cached && !request.body ? stored?.etag : undefined,
      body: request.body && JSON.stringify(request.body),
    });

    if (answer.status === 304) {
      if (!cached) {
        throw new InvalidAnswerError('"not modified" without being asked', 304);
      }
      if (request.settled?.(cached.value)) {
        this.#cache.set(key, { settled: true, value: cached });
      }
      return cached;
    }
    const fresh = parse(answer, request);
    const etag = answer.headers.get('etag');
    if (request.settled?.(fresh.value)) {
      this.#cache.set(key, { settled: true, value: fresh });
    } else if (etag && !request.body && answer.status !== 404) {
      this.#cache.set(key, { etag, value: fresh });
    }
    return fresh;
  }
}

function keyOf(url: URL, body: SourceRequest<unknown>['body']): string {
  const asked = body ? ` ${JSON.stringify(body)}` : '';
  return url.pathname + url.search + asked;
}

function parse<Value>(
  answer: Answer,
  request: SourceRequest<Value>,
): Page<Value> {
  if (answer.status === 404 && request.notFound !== undefined) {
    return { value: request.notFound };
  }
  if (answer.status < 200 || answer.status > 299) {
    throw statusError(answer.status);
  }
  try {
    const body: unknown = JSON.parse(answer.text);
    const value = request.schema.parse(request.map ? request.map(body) : body);
    const next = request.nextPage
      ? request.nextPage({ body, headers: answer.headers })
      : parseNextLink(answer.headers.get('link'));
    return next ? { value, next } : { value };
  } catch {
    throw new InvalidAnswerError(
      'the answer has not the form that the API documents',
      answer.status,
    );
  }
}

function statusError(status: number): SourceError {
  const message = `the source answered with status ${status}`;
  if (status === 401 || status === 403) {
    return new SourceError(message, 'forbidden', status);
  }
  if (status === 404 || status === 410 || status === 451) {
    return new SourceError(message, 'not-found', status);
  }
  return new InvalidAnswerError(message, status);
}
