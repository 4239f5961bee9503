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
import { RepeatedFailures } from './RepeatedFailures';

const looking = 'looking for work';

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
  /** How long {@link WorkLoop.stop} waits for work that doesn't end. */
  stopWithinMs?: number;
  clock?: () => number;
};

/** What orchestrators leave a process before they end it is ten times that. */
const defaultStopWithinMs = 3_000;

/** How a loop is doing in this process. */
export type WorkLoopState = {
  name: string;
  running: boolean;
  /** Items in work. */
  active: number;
  /** When it last found out what is due, or began to; absent before. */
  lookedAt?: number;
};

/**
 * Claims due rows and works on them, forever. Every replica runs its own; the
 * claims keep them out of each other's way.
 */
export class WorkLoop<Key extends string | number> {
  readonly #options: WorkLoopOptions<Key>;
  readonly #abort = new AbortController();
  #running: Promise<void> | undefined;
  #wake: () => void = () => {};
  #woken = false;
  readonly #active = new Set<Promise<void>>();
  readonly #failures: RepeatedFailures;
  readonly #clock: () => number;
  #lookedAt: number | undefined;

  constructor(options: WorkLoopOptions<Key>) {
    this.#options = options;
    this.#clock = options.clock ?? Date.now;
    this.#failures = new RepeatedFailures({ clock: this.#clock });
  }

  get state(): WorkLoopState {
    return {
      name: this.#options.name,
      running: this.#running !== undefined && !this.#abort.signal.aborted,
      active: this.#active.size,
      lookedAt: this.#lookedAt,
    };
  }

  start(): void {
    this.#lookedAt ??= this.#clock();
    this.#running ??= this.#run();
  }

  /** Looks for due rows now instead of after the idle time. */
  wake(): void {
    this.#woken = true;
    this.#wake();
  }

  /** Ends after the items in work have been given up, or soon in any case. */
  async stop(): Promise<void> {
    const { name, logger, stopWithinMs = defaultStopWithinMs } = this.#options;
    this.#abort.abort();
    this.#wake();
    let timer: NodeJS.Timeout | undefined;
    const timeUp = new Promise<'time up'>(resolve => {
      timer = setTimeout(() => resolve('time up'), stopWithinMs);
    });
    const ended = await Promise.race([this.#running, timeUp]);
    clearTimeout(timer);
    if (ended === 'time up') {
      logger.warn(
        `Work on ${this.#active.size} ${name} did not end in ${stopWithinMs} ms; others take it over when the claims run out`,
      );
    }
  }

  async #run(): Promise<void> {
    const { concurrency } = this.#options;
    const { signal } = this.#abort;
    const active = this.#active;
    while (!signal.aborted) {
      const free = concurrency - active.size;
      let claims: Claim<Key>[] = [];
      this.#woken = false;
      try {
        if (free > 0) {
          claims = await this.#options.claim(free);
          this.#looked();
        }
      } catch (error) {
        this.#failed(looking, toError(error));
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
      this.#failures.worked('work', claim.key);
    } catch (error) {
      if (this.#abort.signal.aborted) return;
      this.#failed(claim.key, toError(error));
    }
  }

  #looked(): void {
    this.#lookedAt = this.#clock();
    const { logger, name } = this.#options;
    if (this.#failures.worked(looking, looking)) {
      logger.info(`Looking for due ${name} works again`);
    }
  }

  /** One line for what goes on failing in the same way. */
  #failed(key: string | number, error: Error): void {
    const { logger, name } = this.#options;
    const place = key === looking ? looking : 'work';
    const message =
      place === looking
        ? `Looking for due ${name} failed`
        : `Work on ${name} '${key}' failed`;
    if (this.#failures.failed(place, key, error.message)) {
      logger.error(message, error);
    } else logger.debug(message, error);
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
