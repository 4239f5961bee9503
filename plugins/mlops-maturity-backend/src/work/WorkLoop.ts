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

import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { Claim } from '../database/claims';

export type WorkLoopOptions<Key> = {
  /** What it works on, for the log: `targets`. */
  name: string;
  /** How many items are worked on at the same time. */
  concurrency: number;
  /** How long to wait when nothing is due. */
  idleMs: number;
  logger: LoggerService;
  claim(limit: number): Promise<Claim<Key>[]>;
  work(claim: Claim<Key>, signal: AbortSignal): Promise<void>;
};

/**
 * Claims due rows and works on them, forever. Every replica runs its own; the
 * claims keep them out of each other's way.
 */
export class WorkLoop<Key> {
  readonly #options: WorkLoopOptions<Key>;
  readonly #abort = new AbortController();
  #running: Promise<void> | undefined;
  #wake: () => void = () => {};
  #woken = false;

  constructor(options: WorkLoopOptions<Key>) {
    this.#options = options;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Looks for due rows now instead of after the idle time. */
  wake(): void {
    this.#woken = true;
    this.#wake();
  }

  /** Ends after the items in work have been given up. */
  async stop(): Promise<void> {
    this.#abort.abort();
    this.#wake();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { concurrency, logger, name } = this.#options;
    const { signal } = this.#abort;
    const active = new Set<Promise<void>>();
    while (!signal.aborted) {
      const free = concurrency - active.size;
      let claims: Claim<Key>[] = [];
      this.#woken = false;
      try {
        if (free > 0) claims = await this.#options.claim(free);
      } catch (error) {
        logger.error(`Looking for due ${name} failed`, toError(error));
      }
      for (const claim of claims) {
        const item = this.#workOn(claim).finally(() => active.delete(item));
        active.add(item);
      }
      if (active.size >= concurrency) await Promise.race(active);
      else if (claims.length < free) await this.#idle(active);
    }
    await Promise.all(active);
  }

  async #workOn(claim: Claim<Key>): Promise<void> {
    try {
      await this.#options.work(claim, this.#abort.signal);
    } catch (error) {
      if (this.#abort.signal.aborted) return;
      this.#options.logger.error(
        `Work on ${this.#options.name} '${claim.key}' failed`,
        toError(error),
      );
    }
  }

  async #idle(active: Set<Promise<void>>): Promise<void> {
    if (this.#woken || this.#abort.signal.aborted) return;
    let timer: NodeJS.Timeout | undefined;
    const pause = new Promise<void>(resolve => {
      this.#wake = resolve;
      timer = setTimeout(resolve, this.#options.idleMs);
    });
    await Promise.race([pause, ...active]);
    clearTimeout(timer);
    this.#wake = () => {};
  }
}
