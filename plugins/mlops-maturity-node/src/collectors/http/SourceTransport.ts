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

import { setMaxListeners } from 'events';
import pLimit from 'p-limit';
import { setTimeout as delay } from 'timers/promises';
import type { CollectionResult, RateLimit } from '../types';
import { readAnswer, type Answer, type Sending } from './readAnswer';
import { readRateLimit, readRetryAfter } from './readRateLimit';
import type { SourceClientOptions } from './SourceClient';
import {
  BudgetExceededError,
  InvalidAnswerError,
  RateLimitedError,
  UnavailableError,
} from './SourceError';

const maxRedirects = 3;
const retryDelayMs = 500;
/** After so many tries without an answer, one after another, none follows. */
const mostSilent = 3;

/**
 * Sends requests to one origin and to no other, within the budget, and stops
 * for good once the source says that its rate limit is used up, or is silent.
 */
export class SourceTransport {
  readonly #options: SourceClientOptions;
  readonly #origin: string;
  readonly #limit: ReturnType<typeof pLimit>;
  #sent = 0;
  #notModified = 0;
  #rateLimit: RateLimit | undefined;
  #rateLimited: RateLimitedError | undefined;
  #silent = 0;
  #gaveUp: UnavailableError | undefined;

  constructor(options: SourceClientOptions) {
    // As many requests as are waiting listen to it at once.
    const signal = AbortSignal.any([options.signal]);
    setMaxListeners(0, signal);
    this.#options = { ...options, signal };
    this.#origin = new URL(options.baseUrl).origin;
    this.#limit = pLimit(options.concurrency);
  }

  get requests(): CollectionResult['requests'] {
    return { sent: this.#sent, notModified: this.#notModified };
  }

  get rateLimit(): RateLimit | undefined {
    return this.#rateLimit;
  }

  get retryAfter(): Date | undefined {
    return this.#rateLimited?.retryAfter;
  }

  /**
   * Where a link in an answer leads.
   *
   * @throws InvalidAnswerError when that is another origin
   */
  resolve(link: string, base: URL): URL {
    const url = URL.canParse(link, base) ? new URL(link, base) : undefined;
    if (url?.origin !== this.#origin) {
      throw new InvalidAnswerError('the answer points at another host');
    }
    return url;
  }

  /** Sends a request, again after a server error, and follows redirects. */
  async send(sending: Sending): Promise<Answer> {
    let target = sending.url;
    let redirects = 0;
    let retried = false;
    for (;;) {
      try {
        const at = target;
        const answer = await this.#limit(() =>
          this.#sendOnce({ ...sending, url: at }),
        );
        const location = answer.headers.get('location');
        if (![301, 302, 303, 307, 308].includes(answer.status) || !location) {
          return answer;
        }
        if (redirects >= maxRedirects) {
          throw new InvalidAnswerError('too many redirects', answer.status);
        }
        redirects += 1;
        target = this.resolve(location, target);
      } catch (error) {
        if (!(error instanceof UnavailableError) || retried || this.#gaveUp) {
          throw error;
        }
        retried = true;
        await this.#pause();
      }
    }
  }

  async #pause() {
    const { signal } = this.#options;
    await delay(retryDelayMs, undefined, { signal }).catch(() =>
      signal.throwIfAborted(),
    );
  }

  async #sendOnce(sending: Sending): Promise<Answer> {
    const { signal, maxRequests, now } = this.#options;
    signal.throwIfAborted();
    if (this.#rateLimited) {
      throw this.#rateLimited;
    }
    if (this.#gaveUp) {
      throw this.#gaveUp;
    }
    if (this.#sent >= maxRequests) {
      throw new BudgetExceededError(maxRequests);
    }
    this.#sent += 1;
    const answer = await this.#answerTo(sending);
    this.#rateLimit = readRateLimit(answer.headers) ?? this.#rateLimit;
    if (answer.status === 304) {
      this.#notModified += 1;
    }
    const retryAfter = readRetryAfter(answer, now());
    if (retryAfter) {
      this.#rateLimited = new RateLimitedError(retryAfter, answer.status);
      throw this.#rateLimited;
    }
    if (answer.status >= 500) {
      throw new UnavailableError(
        `the source answered with status ${answer.status}`,
        answer.status,
      );
    }
    return answer;
  }

  /**
   * The answer, whatever it says. After some tries in a row without any, no
   * more is sent: a source that is down would hold every request up until the
   * sweep itself takes too long, which loses what it did read.
   */
  async #answerTo(sending: Sending): Promise<Answer> {
    const silentBefore = this.#silent;
    try {
      const answer = await readAnswer(sending, this.#options);
      this.#silent = 0;
      return answer;
    } catch (error) {
      if (!(error instanceof UnavailableError)) {
        // Too long an answer is one.
        this.#silent = 0;
      } else if (this.#silent === silentBefore) {
        // Those that were under way together count as one: a connection that
        // breaks may take all of them with it, and the next try may succeed.
        this.#silent += 1;
        if (this.#silent >= mostSilent) {
          this.#gaveUp = error;
        }
      }
      throw error;
    }
  }
}
