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

import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { Knex } from 'knex';
import type { Settings } from './config/readSettings';
import type { EntitySync } from './entities/EntitySync';
import type { RulesInForce } from './work/RulesInForce';
import { cleanUp } from './observations/cleanUp';

export type TasksOptions = {
  scheduler: SchedulerService;
  logger: LoggerService;
  knex: Knex;
  settings: Settings;
  rules: RulesInForce;
  sync: EntitySync;
  /** Makes this replica look for due work now. */
  wake: () => void;
  /** Called after every look at the catalog, with what it took. */
  onSync?: (outcome: 'done' | 'failed', durationMs: number) => void;
  /** Called with the number of rows that a clean-up removed. */
  onCleanUp?: (removed: number) => void;
};

/** The catalog takes a moment to read a file that was pushed. */
const catalogReadsMs = 15_000;

/**
 * A task of its own for each rule set: whoever looks at a task first runs it,
 * and that could always be a replica whose rules aren't in force.
 */
function syncTask(rulesHash: string): string {
  return `catalog-sync-${rulesHash.slice(0, 12)}`;
}

/** Schedules what one replica does for all. */
export async function startTasks(options: TasksOptions): Promise<void> {
  const { scheduler, logger, knex, settings, rules, sync, wake } = options;
  await scheduler.scheduleTask({
    id: syncTask(rules.hash),
    frequency: settings.schedule.catalog,
    timeout: { minutes: 10 },
    scope: 'global',
    fn: async () => {
      // Other rules may take other entities for components, and find other
      // targets.
      if (!(await rules.inForce())) return;
      const began = performance.now();
      const took = (outcome: 'done' | 'failed') =>
        options.onSync?.(outcome, performance.now() - began);
      const { components, changed, removed } = await sync.run().catch(error => {
        took('failed');
        throw error;
      });
      took('done');
      if (changed + removed > 0) {
        logger.info(
          `${components} ML components, ${changed} new or changed, ${removed} gone`,
        );
        wake();
      }
    },
  });
  await scheduler.scheduleTask({
    id: 'clean-up',
    frequency: { hours: 6 },
    initialDelay: { minutes: 10 },
    timeout: { minutes: 10 },
    scope: 'global',
    fn: async () => {
      const removed = await cleanUp(knex, {
        now: new Date(),
        keepDays: settings.facts.windows.drill,
        keepStatementsDays: settings.statements.keepDays,
      });
      options.onCleanUp?.(removed);
      if (removed > 0) {
        logger.info(`${removed} rows removed that nothing rests on any more`);
      }
    },
  });
}

/**
 * Has the catalog looked at some seconds from now, once however often it is
 * asked for. The schedule goes on as it is.
 */
export class SoonerSync {
  readonly #scheduler: SchedulerService;
  readonly #logger: LoggerService;
  readonly #rules: RulesInForce;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: Pick<TasksOptions, 'scheduler' | 'logger' | 'rules'>) {
    this.#scheduler = options.scheduler;
    this.#logger = options.logger;
    this.#rules = options.rules;
  }

  ask(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#trigger().catch(error => {
        // It is being done at this moment, on some replica.
        this.#logger.debug('The catalog is not looked at', toError(error));
      });
    }, catalogReadsMs).unref();
  }

  async #trigger(): Promise<void> {
    const hash = await this.#rules.newestHash();
    await this.#scheduler.triggerTask(syncTask(hash));
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
