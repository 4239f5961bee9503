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

import { CustomErrorBase } from '@backstage/errors';
import type { GapCode } from '../types';

/**
 * A request that a source didn't answer usefully. The message holds no URL, no
 * header and nothing that the source sent, so that it can be shown.
 *
 * @public
 */
export class SourceError extends CustomErrorBase {
  name = 'SourceError' as const;

  constructor(
    message: string,
    /** What the failure means for the evidence. */
    readonly code: GapCode,
    /** The HTTP status, where there was an answer. */
    readonly status?: number,
  ) {
    super(message);
  }
}

/**
 * The source asks to be left alone until {@link RateLimitedError.retryAfter}.
 *
 * @public
 */
export class RateLimitedError extends SourceError {
  constructor(
    readonly retryAfter: Date,
    status?: number,
  ) {
    super('the rate limit of the source is used up', 'rate-limited', status);
  }
}

/**
 * The sweep has sent as many requests as it may. The code is `too-large`.
 *
 * @public
 */
export class BudgetExceededError extends SourceError {
  constructor(maxRequests: number) {
    super(
      `the limit of ${maxRequests} requests per sweep is reached`,
      'too-large',
    );
  }
}

/**
 * The source can't answer now: a server error, a broken connection or a
 * time-out.
 *
 * @public
 */
export class UnavailableError extends SourceError {
  constructor(message: string, status?: number) {
    super(message, 'unavailable', status);
  }
}

/**
 * The source answered something that can't be understood or mustn't be
 * followed.
 *
 * @public
 */
export class InvalidAnswerError extends SourceError {
  constructor(message: string, status?: number) {
    super(message, 'invalid', status);
  }
}

/**
 * The answer is longer than the limit.
 *
 * @public
 */
export class AnswerTooLargeError extends SourceError {
  constructor(maxBytes: number) {
    super(`the answer is longer than ${maxBytes} bytes`, 'too-large');
  }
}
