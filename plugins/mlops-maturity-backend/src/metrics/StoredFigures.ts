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

import type { Knex } from 'knex';
import {
  countComponentStates,
  countLevels,
  countTargets,
  readScarcestLimits,
} from '../database/figures';

/** What is stored, counted; the same on every replica. */
export type Figures = {
  at: Date;
  targets: Awaited<ReturnType<typeof countTargets>>;
  components: Awaited<ReturnType<typeof countComponentStates>>;
  levels: Awaited<ReturnType<typeof countLevels>>;
  limits: Awaited<ReturnType<typeof readScarcestLimits>>;
};

/** Less often than metrics are usually exported. */
const rememberForMs = 30_000;

/**
 * Counts what is stored with a grouped statement per table, at most twice a
 * minute however often somebody looks.
 */
export class StoredFigures {
  readonly #knex: Knex;
  readonly #clock: () => Date;
  #latest: { until: number; figures: Promise<Figures> } | undefined;

  constructor(knex: Knex, clock: () => Date = () => new Date()) {
    this.#knex = knex;
    this.#clock = clock;
  }

  read(): Promise<Figures> {
    const now = this.#clock();
    if (this.#latest && this.#latest.until > now.getTime()) {
      return this.#latest.figures;
    }
    const until = now.getTime() + rememberForMs;
    const latest = { until, figures: this.#count(now) };
    this.#latest = latest;
    return latest.figures;
  }

  async #count(at: Date): Promise<Figures> {
    const knex = this.#knex;
    return {
      at,
      targets: await countTargets(knex, at),
      components: await countComponentStates(knex, at),
      levels: await countLevels(knex),
      limits: await readScarcestLimits(knex),
    };
  }
}
