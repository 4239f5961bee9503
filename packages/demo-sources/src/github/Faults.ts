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

import type { ScenarioFault } from '../scenarios/scenarioSchema';
import { errorAnswer, type Answer } from './Answer';

/** What a fault does to a request. */
export type FaultEffect = { delayMs: number; answer?: Answer };

/** Lets a repository fail on request, as its scenario says. */
export class Faults {
  #seen = new Map<ScenarioFault, number>();

  /**
   * @param path - below the repository, such as `/actions/runs`
   * @param now - milliseconds since 1970
   */
  effectOn(faults: ScenarioFault[], path: string, now: number): FaultEffect {
    const fault = faults.find(
      one => (one.on === '*' || isBelow(path, one.on)) && this.#strikes(one),
    );
    return {
      delayMs: fault?.delay ?? 0,
      answer: fault && answerOf(fault, now),
    };
  }

  #strikes(fault: ScenarioFault): boolean {
    const seen = (this.#seen.get(fault) ?? 0) + 1;
    this.#seen.set(fault, seen);
    return fault.first === undefined || seen <= fault.first;
  }
}

function isBelow(path: string, prefix: string): boolean {
  const start = `/${prefix.replace(/^\/|\/$/g, '')}`;
  return path === start || path.startsWith(`${start}/`);
}

function answerOf(fault: ScenarioFault, now: number): Answer | undefined {
  if (fault.rateLimited) {
    return errorAnswer(
      fault.status ?? 403,
      'API rate limit exceeded. (See the documentation for more details.)',
      {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.ceil(now / 1000) + 600),
        ...(fault.status === 429 && { 'retry-after': '600' }),
      },
    );
  }
  switch (fault.status) {
    case undefined:
      return undefined;
    case 401:
      return errorAnswer(401, 'Bad credentials');
    case 403:
      return errorAnswer(403, 'Resource not accessible by integration');
    case 404:
      return errorAnswer(404, 'Not Found');
    default:
      return errorAnswer(fault.status, 'Server Error');
  }
}
