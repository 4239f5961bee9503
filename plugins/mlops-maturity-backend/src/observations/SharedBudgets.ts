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
  CollectionResult,
  Collector,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import { releaseClaim, targetClaims, type Claim } from '../database/claims';
import {
  readBudget,
  reserveRequests,
  settleRequests,
  type BudgetName,
  type RateBudget,
} from '../database/rateBudgets';
import { budgetKey, putOffTargets } from '../database/putOffTargets';
import type { StoredTarget, TargetState } from '../database/targets';

/** That a sweep may go ahead. */
export type Grant = {
  budget: BudgetName;
  /** Requests that are set aside for it; 0 where no limit is known. */
  reserved: number;
};

/** What a sweep is expected to need where none ended yet. */
const firstGuess = 30;
/** A sweep may need more than the one before. */
const leastRequests = 10;
/** Where a source doesn't say until when. */
const unknownWaitMs = 60_000;
/** Targets that waited together are collected over so long a time. */
const spreadMs = 5 * 60_000;

/**
 * Keeps the sweeps of all replicas within the rate limits of their sources:
 * those that would go beyond wait until the source allows more.
 */
export class SharedBudgets {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /**
   * Lets a sweep go ahead, or puts it off with all others that share the limit
   * and that nobody asked for.
   */
  async take(
    target: StoredTarget & TargetState,
    collector: Collector | undefined,
    claim: Claim<number>,
    now: Date,
  ): Promise<Grant | undefined> {
    const knex = this.#knex;
    const budget = {
      collector: target.collector,
      host: target.host,
      name: collector?.budgetOf?.(target) ?? '',
    };
    const known = await readBudget(knex, budget);
    if (!known) return { budget, reserved: 0 };
    const requests = expectedRequests(target, known);
    const { doneVersion } = target;
    const granted = await reserveRequests(knex, budget, {
      requests,
      askedFor: doneVersion >= 0 && claim.wantedVersion > doneVersion,
      now,
    });
    if (granted) return { budget, reserved: requests };

    const from = waitUntil((await readBudget(knex, budget)) ?? known, now);
    await releaseClaim(knex, targetClaims, claim, {
      dueAt: new Date(from.getTime() + Math.random() * spreadMs),
      columns: { budget: budgetKey(budget) },
    });
    await putOffTargets(knex, budget, {
      wholeHost: budget.name === '',
      from,
      overMs: spreadMs,
    });
    return undefined;
  }

  /** Ends what {@link take} began; `result` is absent for a sweep given up. */
  async giveBack(
    { budget, reserved }: Grant,
    result: CollectionResult | undefined,
    now: Date,
  ): Promise<void> {
    if (reserved === 0 && !result?.rateLimit && !result?.retryAfter) return;
    await settleRequests(this.#knex, budget, { reserved, result, now });
  }
}

function expectedRequests(
  { checkedAt, requests }: TargetState,
  { sweepRequests }: RateBudget,
): number {
  return checkedAt && requests !== undefined
    ? Math.max(requests, leastRequests)
    : Math.max(sweepRequests ?? firstGuess, leastRequests);
}

function waitUntil({ rateLimit, blockedUntil }: RateBudget, now: Date): Date {
  const reset = Date.parse(rateLimit?.resetAt ?? '');
  const blocked = Date.parse(blockedUntil ?? '');
  const times = [reset, blocked].filter(time => time > now.getTime());
  return new Date(
    times.length > 0 ? Math.max(...times) : now.getTime() + unknownWaitMs,
  );
}
