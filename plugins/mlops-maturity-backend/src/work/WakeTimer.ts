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

/** Wakes the work loops at instants that are known beforehand. */
export class WakeTimer {
  readonly #wake: () => void;
  #latest = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(wake: () => void) {
    this.#wake = wake;
  }

  /** However many instants are asked for, one timer is under way. */
  at(instant: Date): void {
    this.#latest = Math.max(this.#latest, instant.getTime());
    this.#timer ??= this.#start(instant.getTime());
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #start(instant: number): NodeJS.Timeout {
    // A row is due from its instant on, not before.
    const waitMs = Math.max(0, instant - Date.now()) + 10;
    const timer = setTimeout(() => {
      this.#timer = undefined;
      this.#wake();
      if (this.#latest > Date.now()) this.#timer = this.#start(this.#latest);
    }, waitMs);
    timer.unref();
    return timer;
  }
}
