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
import {
  parseObservation,
  type Collector,
  type EventOutcome,
  type Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { EventParams } from '@backstage/plugin-events-node';
import type { Knex } from 'knex';
import { invalidate, targetClaims } from '../database/claims';
import { keepObservations } from '../database/kept';
import { readTargetId } from '../database/targets';

export type EventIntakeOptions = {
  knex: Knex;
  logger: LoggerService;
  collectors: readonly Collector[];
  /** How long to wait for other events about the same target. */
  debounceMs: number;
  /** Makes this replica look for due work at an instant. */
  wakeAt: (at: Date) => void;
  /** Looks at the catalog soon. */
  syncSoon: () => void;
  /** Called with what became of what a collector read in an event. */
  onOutcome?: (
    collectorId: string,
    outcome: 'taken' | 'unknown-target' | 'unreadable' | 'failed',
  ) => void;
  clock?: () => Date;
};

/** What one event may be about at most. */
const mostOutcomes = 20;
const mostKept = 50;

/**
 * Takes what sources tell by themselves: keeps what they can't be asked for
 * later, and has the target collected soon. Everything else is left to the
 * sweep, so that an event that never comes costs time and nothing more.
 */
export class EventIntake {
  readonly #options: EventIntakeOptions;
  readonly #clock: () => Date;
  #unreadable = 0;

  constructor(options: EventIntakeOptions) {
    this.#options = options;
    this.#clock = options.clock ?? (() => new Date());
  }

  /** What to subscribe to. */
  get topics(): string[] {
    const { collectors } = this.#options;
    return [
      ...new Set(collectors.flatMap(({ events }) => events?.topics ?? [])),
    ];
  }

  /** How many events nobody could make sense of. */
  get unreadable(): number {
    return this.#unreadable;
  }

  /** Handles an event; never throws, whatever it holds. */
  async handle({ topic, eventPayload }: EventParams): Promise<void> {
    const { collectors } = this.#options;
    for (const collector of collectors) {
      if (!collector.events?.topics.includes(topic)) continue;
      for (const outcome of this.#read(collector, { topic, eventPayload })) {
        await this.#take(collector, outcome);
      }
    }
  }

  #read(
    collector: Collector,
    event: { topic: string; eventPayload: unknown },
  ): EventOutcome[] {
    try {
      return collector.events!.read(event).slice(0, mostOutcomes);
    } catch (error) {
      this.#unreadable += 1;
      this.#options.onOutcome?.(collector.id, 'unreadable');
      this.#options.logger.debug(
        `${collector.title} can't read an event of ${event.topic} (${this.#unreadable} so far): ${toError(error).message}`,
      );
      return [];
    }
  }

  async #take(collector: Collector, outcome: EventOutcome): Promise<void> {
    const { knex, logger, debounceMs, wakeAt, syncSoon, onOutcome } =
      this.#options;
    const { host, key } = outcome.target;
    try {
      if (outcome.catalogMayChange) syncSoon();
      const scope = { collector: collector.id, host, key };
      const id = await readTargetId(knex, scope);
      if (id === undefined) {
        onOutcome?.(collector.id, 'unknown-target');
        return;
      }
      const observations = this.#sound(collector, outcome.keep ?? []);
      const now = this.#clock();
      const by = new Date(now.getTime() + debounceMs);
      await knex.transaction(async tx => {
        if (observations.length > 0) {
          await keepObservations(tx, scope, {
            origin: 'event',
            observations,
            now,
          });
        }
        await invalidate(tx, targetClaims, [id], by);
      });
      wakeAt(by);
      onOutcome?.(collector.id, 'taken');
    } catch (error) {
      onOutcome?.(collector.id, 'failed');
      // The schedule brings what this event would have brought.
      logger.warn(
        `An event about ${key} on ${host} could not be taken in`,
        toError(error),
      );
    }
  }

  #sound(collector: Collector, kept: Observation[]): Observation[] {
    return kept.slice(0, mostKept).flatMap(one => {
      try {
        return parseObservation(one);
      } catch (error) {
        this.#options.logger.debug(
          `${collector.title} made an observation of an event that has not its form: ${toError(error).message}`,
        );
        return [];
      }
    });
  }
}
