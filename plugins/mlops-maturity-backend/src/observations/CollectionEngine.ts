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
import {
  SourceCache,
  type CollectionGap,
  type CollectionResult,
  type Collector,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import {
  claimDue,
  completeClaim,
  componentClaims,
  invalidate,
  releaseClaim,
  targetClaims,
  type Claim,
} from '../database/claims';
import { readKeptAt } from '../database/kept';
import {
  readSourceAnswers,
  replaceObservations,
  writeSourceAnswers,
} from '../database/observations';
import { budgetKey } from '../database/putOffTargets';
import {
  componentsOfTarget,
  readTarget,
  type StoredTarget,
  type TargetState,
} from '../database/targets';
import { countedRequests } from '../database/rateBudgets';
import { untraced, type Trace } from '../tracing/trace';
import type { RulesInForce } from '../work/RulesInForce';
import { WorkLoop } from '../work/WorkLoop';
import { collectTarget } from './collectTarget';
import { SharedBudgets, type Grant } from './SharedBudgets';
import { SourceLog } from './SourceLog';
import { sameGaps, standingGaps } from './standingGaps';

/** What one sweep of one target did. */
export type Sweep = {
  target: StoredTarget;
  requests: CollectionResult['requests'];
  rowsWritten: number;
  gaps: CollectionGap[];
  durationMs: number;
};

export type CollectionEngineOptions = {
  knex: Knex;
  logger: LoggerService;
  collectors: readonly Collector[];
  /** What this replica decides by. */
  rules: RulesInForce;
  collectEveryMs: number;
  timeoutMs: number;
  /** How long writing what was found may take, beyond the time-out. */
  takeOverAfterMs: number;
  /** How long what can't be read any more is trusted. */
  staleAfterMs: number;
  concurrency: number;
  idleMs: number;
  clock?: () => Date;
  /** Called after every sweep whose result was stored. */
  onSweep?: (sweep: Sweep) => void;
  /** Called for a target that waits for the rate limit of its source. */
  onPutOff?: (target: StoredTarget) => void;
  trace?: Trace;
};

/** How long what was seen before a gap is kept, unless it is trusted longer. */
const keepMs = 30 * 86_400_000;

/**
 * Collects targets when they are due: keeps what their sources said, and makes
 * the components due that rest on it when something changed.
 */
export class CollectionEngine {
  readonly #options: CollectionEngineOptions;
  readonly #collectors: Map<string, Collector>;
  readonly #budgets: SharedBudgets;
  readonly #log: SourceLog;
  readonly #trace: Trace;
  readonly #clock: () => Date;
  readonly loop: WorkLoop<number>;

  constructor(options: CollectionEngineOptions) {
    this.#options = options;
    this.#clock = options.clock ?? (() => new Date());
    this.#collectors = new Map(options.collectors.map(one => [one.id, one]));
    this.#budgets = new SharedBudgets(options.knex);
    this.#log = new SourceLog(options.logger);
    this.#trace = options.trace ?? untraced;
    this.loop = new WorkLoop<number>({
      name: 'targets',
      concurrency: options.concurrency,
      idleMs: options.idleMs,
      logger: options.logger,
      claim: limit => this.claim(limit),
      work: (claim, signal) => this.sweep(claim, signal),
    });
  }

  /**
   * Claims nothing while other rules are in force: an older version might not
   * have the collector, or see less.
   */
  async claim(limit: number): Promise<Claim<number>[]> {
    const { knex, rules } = this.#options;
    if (!(await rules.inForce())) return [];
    return claimDue<number>(knex, targetClaims, {
      now: this.#clock(),
      limit,
      claimForMs: this.#options.timeoutMs + this.#options.takeOverAfterMs,
      allowed: tx => rules.isNewest(tx),
    });
  }

  /**
   * Collects one claimed target and stores the outcome; puts it off where its
   * source has too little left of its rate limit.
   */
  async sweep(claim: Claim<number>, signal: AbortSignal): Promise<void> {
    const { knex, logger, timeoutMs } = this.#options;
    if (signal.aborted) return this.#giveBack(claim);
    const target = await readTarget(knex, claim.key);
    if (!target) return undefined;
    const started = this.#clock();
    const collector = this.#collectors.get(target.collector);
    const grant = await this.#budgets.take(target, collector, claim, started);
    if (!grant) {
      logger.debug(
        `${target.key} on ${target.host} waits until more requests are allowed`,
      );
      this.#options.onPutOff?.(target);
      return undefined;
    }
    const cache = new SourceCache(await readSourceAnswers(knex, target.id));
    let result: CollectionResult | undefined;
    try {
      result = await this.#trace(
        'collect',
        attributesOf(target),
        async span => {
          const collected = await collectTarget(
            target,
            collector,
            {
              now: started,
              signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
              logger: this.#log.forTarget(target),
              cache,
            },
            (error, code) => {
              span.setStatus({ code: 'error', message: code });
              if (!signal.aborted) this.#log.failed(target, error, code);
            },
          );
          span.setAttribute('mlops_maturity.gaps', collected.gaps.length);
          return collected;
        },
      );
    } finally {
      await this.#budgets.giveBack(grant, result, this.#clock());
    }
    if (signal.aborted) return this.#giveBack(claim);
    return this.#store({ claim, target, result, cache, started, grant });
  }

  /** A backend that stops leaves its work to others, who can begin at once. */
  #giveBack(claim: Claim<number>): Promise<void> {
    return releaseClaim(this.#options.knex, targetClaims, claim, {
      dueAt: this.#clock(),
    });
  }

  async #store(swept: {
    claim: Claim<number>;
    target: StoredTarget & TargetState;
    result: CollectionResult;
    cache: SourceCache;
    started: Date;
    grant: Grant;
  }): Promise<void> {
    const { claim, target, result, cache, started, grant } = swept;
    const { knex, collectEveryMs, staleAfterMs, onSweep } = this.#options;
    const now = this.#clock();
    const gaps = standingGaps(result.gaps, target.gaps, now);
    const gapsChanged = !sameGaps(gaps, target.gaps);
    // What was seen before a gap doesn't count for ever, and isn't kept for ever.
    const lasting = now.getTime() - Math.max(staleAfterMs, keepMs);
    const passing = gaps.filter(({ since }) => Date.parse(since) > lasting);
    // Past a limit, what was returned is all that there will be.
    const kept = new Set(
      passing.filter(gap => gap.code !== 'too-large').flatMap(gap => gap.kinds),
    );
    let rowsWritten = 0;
    let changed = false;
    const stored = await knex.transaction(async tx => {
      const current = await completeClaim(tx, targetClaims, claim, {
        now,
        dueAt: dueAfter(now, collectEveryMs, result.retryAfter),
        columns: {
          checked_at: now.toISOString(),
          gaps: JSON.stringify(gaps),
          rate_limit: result.rateLimit
            ? JSON.stringify(result.rateLimit)
            : null,
          requests: countedRequests(result),
          budget: budgetKey(grant.budget),
          ...(gaps.length === 0 ? { collected_at: now.toISOString() } : {}),
        },
      });
      if (!current) return false;
      const observed = await replaceObservations(
        tx,
        target.id,
        result.observations,
        kept,
      );
      const { written, unused } = cache.changes();
      // A sweep that was cut short didn't come to ask for everything: what it
      // didn't ask for must be there for the next one.
      const dropped = passing.length === 0 ? unused : [];
      rowsWritten =
        observed +
        (await writeSourceAnswers(tx, target.id, { written, unused: dropped }));
      changed =
        observed > 0 ||
        gapsChanged ||
        !target.checkedAt ||
        // What an event told counts together with what it made change.
        ((await readKeptAt(tx, target)) ?? '') >= target.checkedAt;
      if (changed) {
        const components = await componentsOfTarget(tx, target.id);
        await invalidate(tx, componentClaims, components, now);
      }
      return true;
    });
    if (!stored) return;
    if (result.gaps.length === 0) this.#log.worked(target);
    onSweep?.({
      target,
      requests: result.requests,
      rowsWritten,
      gaps: result.gaps,
      durationMs: now.getTime() - started.getTime(),
    });
  }
}

function attributesOf({ collector, host, key }: StoredTarget) {
  return {
    'mlops_maturity.collector': collector,
    'mlops_maturity.host': host,
    'mlops_maturity.target': key,
  };
}

/**
 * Up to a tenth later than the interval says, so that targets found together
 * don't stay together; never before the source wants to be asked again.
 */
function dueAfter(now: Date, everyMs: number, retryAfter?: string): Date {
  const next = now.getTime() + everyMs * (1 + Math.random() / 10);
  const asked = Date.parse(retryAfter ?? '');
  return new Date(Math.max(next, asked > next ? asked : 0));
}
