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

const hourMs = 3_600_000;

/** The requests that one client may still make in this hour. */
export class RateBudget {
  #used = 0;
  #resetAt = 0;

  constructor(readonly limit = 5000) {}

  /** Takes one request off; an answer that nothing changed is free. */
  spend(status: number, now: number) {
    this.#roll(now);
    if (status !== 304) {
      this.#used += 1;
    }
  }

  /** The headers that tell the client. */
  headers(now: number): Record<string, string> {
    this.#roll(now);
    return {
      'x-ratelimit-limit': String(this.limit),
      'x-ratelimit-remaining': String(Math.max(0, this.limit - this.#used)),
      'x-ratelimit-used': String(this.#used),
      'x-ratelimit-reset': String(Math.ceil(this.#resetAt / 1000)),
      'x-ratelimit-resource': 'core',
    };
  }

  #roll(now: number) {
    if (now >= this.#resetAt) {
      this.#used = 0;
      this.#resetAt = now + hourMs;
    }
  }
}
