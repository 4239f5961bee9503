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

import { ServiceUnavailableError } from '@backstage/errors';

/**
 * Lets one piece of work run at a time, in the order in which they came, and
 * refuses more than some that wait.
 */
export class Turns {
  readonly #mostWaiting: number;
  #last: Promise<void> = Promise.resolve();
  #taken = 0;

  constructor(options: { mostWaiting: number }) {
    this.#mostWaiting = options.mostWaiting;
  }

  /** @throws ServiceUnavailableError where too many wait */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#taken > this.#mostWaiting) {
      throw new ServiceUnavailableError(
        'Too many models are being tried; try again in a minute',
      );
    }
    this.#taken += 1;
    const result = this.#last.then(work);
    this.#last = result.then(
      () => undefined,
      () => undefined,
    );
    try {
      return await result;
    } finally {
      this.#taken -= 1;
    }
  }
}
