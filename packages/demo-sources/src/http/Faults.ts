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

import type { ScenarioFault } from '../scenarios/faultSchema';
import type { Answer } from './Answer';

/** What a fault does to a request. */
export type FaultEffect = {
  delayMs: number;
  /** Sent instead of the answer. */
  answer?: Answer;
  /** Changes the answer. */
  spoil?: (answer: Answer) => Answer;
};

/** An error in the shape of the vendor. */
export type ErrorAnswer = (
  status: number,
  message: string,
  headers?: Record<string, string>,
) => Answer;

const messages: Record<number, string> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
};

/** Lets a source fail on request, as its scenario says. */
export class Faults {
  readonly #errorAnswer: ErrorAnswer;
  readonly #seen = new Map<ScenarioFault, number>();

  constructor(errorAnswer: ErrorAnswer) {
    this.#errorAnswer = errorAnswer;
  }

  /**
   * @param path - below what the scenario is about, such as `/actions/runs`
   * @param now - milliseconds since 1970
   */
  effectOn(
    faults: readonly ScenarioFault[],
    path: string,
    now: number,
  ): FaultEffect {
    const fault = faults.find(
      one => (one.on === '*' || isBelow(path, one.on)) && this.#strikes(one),
    );
    if (!fault) return { delayMs: 0 };
    return {
      delayMs: fault.delay ?? 0,
      answer: this.#answerOf(fault, now),
      spoil: spoilerOf(fault),
    };
  }

  #strikes(fault: ScenarioFault): boolean {
    const seen = (this.#seen.get(fault) ?? 0) + 1;
    this.#seen.set(fault, seen);
    return fault.first === undefined || seen <= fault.first;
  }

  #answerOf(fault: ScenarioFault, now: number): Answer | undefined {
    if (fault.hang) return { body: '', hang: true };
    if (fault.rateLimited) {
      return this.#errorAnswer(
        fault.status ?? 403,
        'API rate limit exceeded.',
        retryHeaders(fault, now),
      );
    }
    if (fault.status === undefined) return undefined;
    return this.#errorAnswer(
      fault.status,
      messages[fault.status] ?? 'Server Error',
    );
  }
}

function isBelow(path: string, prefix: string): boolean {
  const start = `/${prefix.replace(/^\/|\/$/g, '')}`;
  return path === start || path.startsWith(`${start}/`);
}

const waitSeconds = 600;

function retryHeaders(
  { status, retryHeader }: ScenarioFault,
  now: number,
): Record<string, string> {
  const reset = String(Math.ceil(now / 1000) + waitSeconds);
  switch (retryHeader) {
    case 'none':
      return {};
    case 'retry-after':
      return { 'retry-after': String(waitSeconds) };
    case 'retry-after-date':
      return {
        'retry-after': new Date(now + waitSeconds * 1000).toUTCString(),
      };
    default:
      return {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': reset,
        ...(status === 429 && { 'retry-after': String(waitSeconds) }),
      };
  }
}

function spoilerOf({
  body,
}: ScenarioFault): ((answer: Answer) => Answer) | undefined {
  switch (body) {
    case 'html':
      return () => ({
        body: Buffer.from('<!doctype html><title>Sign in</title>'),
        contentType: 'text/html; charset=utf-8',
      });
    case 'empty':
      return () => ({ body: Buffer.from(''), contentType: 'application/json' });
    case 'truncated':
      return answer => ({ ...answer, cut: true });
    default:
      return undefined;
  }
}
