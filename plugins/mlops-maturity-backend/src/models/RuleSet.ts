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
import type { Knex } from 'knex';
import type { RulesInForce } from '../work/RulesInForce';
import type { RegisteredModel } from './loadModels';
import {
  isInUse,
  newestRules,
  registerRules,
  takeOverRules,
} from './registerRules';

export type RuleSetOptions = {
  knex: Knex;
  /** Of everything that decides results. */
  hash: string;
  models: RegisteredModel[];
  logger: LoggerService;
  clock?: () => Date;
};

const signEveryMs = 10_000;

/**
 * The rules that this replica decides by, beside those of other replicas on the
 * same database. Of all rules that a replica lives with, those registered last
 * are in force; a replica with others answers, and changes nothing.
 */
export class RuleSet implements RulesInForce {
  readonly #options: RuleSetOptions;
  readonly #clock: () => Date;
  #generation: number;
  #wasInForce = true;

  private constructor(options: RuleSetOptions, generation: number) {
    this.#options = options;
    this.#clock = options.clock ?? (() => new Date());
    this.#generation = generation;
  }

  /** @throws ConflictError when a shipped model changed but its version didn't */
  static async register(options: RuleSetOptions): Promise<RuleSet> {
    const { knex, hash, models, logger, clock } = options;
    const generation = await registerRules(knex, {
      ...{ ruleSetHash: hash, models, logger },
      now: clock?.() ?? new Date(),
    });
    return new RuleSet(options, generation);
  }

  get hash(): string {
    return this.#options.hash;
  }

  /** What is decided by these rules is marked with. */
  get generation(): number {
    return this.#generation;
  }

  /**
   * Whether this replica is to do work. Gives a sign of life if so; puts its
   * rules in force if those with newer ones are gone.
   */
  async inForce(): Promise<boolean> {
    const { knex, hash, logger } = this.#options;
    const now = this.#clock();
    const newest = await newestRules(knex);
    if (newest?.hash === hash) {
      this.#generation = newest.generation;
      const signDue = Date.parse(newest.seenAt) + signEveryMs;
      if (now.getTime() >= signDue) {
        await knex('rule_set')
          .where('generation', newest.generation)
          .update('seen_at', now.toISOString());
      }
      this.#wasInForce = true;
      return true;
    }
    const taken = isInUse(newest, now)
      ? undefined
      : await takeOverRules(knex, hash, now);
    if (taken !== undefined) {
      logger.info(
        `No backend decides by generation ${newest?.generation} any more: these rules are in force again, as generation ${taken}`,
      );
      this.#generation = taken;
      this.#wasInForce = true;
      return true;
    }
    if (this.#wasInForce) {
      logger.info(
        `Rules of generation ${newest?.generation} are in force, registered by another backend: this one answers, and leaves collecting and assessing to those that have them`,
      );
      this.#wasInForce = false;
    }
    return false;
  }

  /** Names the rules that are in force, on whichever replica. */
  async newestHash(): Promise<string> {
    return (await newestRules(this.#options.knex))?.hash ?? this.hash;
  }

  /** Whether these rules are in force, as a transaction sees it. */
  async isNewest(tx: Knex): Promise<boolean> {
    return (await newestRules(tx))?.hash === this.#options.hash;
  }
}
