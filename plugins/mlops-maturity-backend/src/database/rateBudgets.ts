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
  RateLimit,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/** Names a rate limit that targets share: one of a host, or of an owner. */
export type BudgetName = {
  collector: string;
  host: string;
  /** Which of several on the host; empty for the only one. */
  name: string;
};

/** A shared rate limit as it is known. */
export type RateBudget = {
  /** Absent until a source has told of its limit. */
  rateLimit?: Omit<RateLimit, 'resetAt'> & {
    /** Absent when the time is over and the source wasn't asked since. */
    resetAt?: string;
  };
  /** Requests that sweeps under way may still send. */
  reserved: number;
  /** What a sweep needs at most. */
  sweepRequests?: number;
  /** The source wants to be left alone until then. */
  blockedUntil?: string;
};

/** That part of a limit is left for what people and events ask for. */
const reservePart = 10;

/**
 * Longer than sweeps last unless configured so. What was set aside lapses then
 * where the source didn't tell when its time is over, or a replica that died
 * would keep it for ever.
 */
const lapseMs = 10 * 60_000;

/** What is known of a rate limit; undefined where nothing is. */
export async function readBudget(
  knex: Knex,
  budget: BudgetName,
): Promise<RateBudget | undefined> {
  const row = await knex('rate_budget_state').where(budget).first();
  return row && asBudget(row);
}

/** Every rate limit that is known. */
export async function readBudgets(
  knex: Knex,
): Promise<(BudgetName & RateBudget)[]> {
  const rows = await knex('rate_budget_state')
    .orderBy(['collector', 'host', 'name'])
    .select();
  return rows.map(({ collector, host, name, ...row }) => ({
    ...{ collector, host, name },
    ...asBudget(row),
  }));
}

/**
 * Sets requests aside for a sweep, so that sweeps on all replicas together
 * stay within the limit. What nobody asked for leaves the reserve alone. A
 * budget that is as full as it gets serves one sweep even where that may need
 * more.
 *
 * @returns false when there isn't enough left
 */
export async function reserveRequests(
  knex: Knex,
  budget: BudgetName,
  options: { requests: number; askedFor: boolean; now: Date },
): Promise<boolean> {
  const { requests, askedFor, now } = options;
  const at = now.toISOString();
  // The time is over: what sweeps had set aside before is gone with it.
  await knex('rate_budget_state')
    .where(budget)
    .where(over =>
      over.where('reset_at', '<=', at).orWhere('reserved_until', '<=', at),
    )
    .update({
      remaining: knex.ref('request_limit'),
      reset_at: null,
      reserved: 0,
      reserved_until: null,
    });
  const updated = await knex('rate_budget_state')
    .where(budget)
    .where(free =>
      free.whereNull('blocked_until').orWhere('blocked_until', '<=', at),
    )
    .where(enough =>
      enough
        .whereNull('request_limit')
        .orWhereRaw('(remaining - reserved - ?) * ? >= request_limit * ?', [
          requests,
          reservePart,
          askedFor ? 0 : 1,
        ])
        .orWhere(full =>
          full
            .where('reserved', 0)
            .whereRaw('remaining * ? >= request_limit * ?', [
              reservePart,
              reservePart - 1,
            ]),
        ),
    )
    .update({
      reserved: knex.raw('reserved + ?', [requests]),
      // By the first one: those that follow would put it off for ever.
      reserved_until: knex.raw(
        'CASE WHEN reset_at IS NULL THEN COALESCE(reserved_until, ?) END',
        [new Date(now.getTime() + lapseMs).toISOString()],
      ),
    });
  return updated === 1;
}

/**
 * Gives back what was set aside for a sweep, and keeps what the source said of
 * its limit meanwhile.
 */
export async function settleRequests(
  knex: Knex,
  budget: BudgetName,
  options: {
    reserved: number;
    /** Absent for a sweep that was given up. */
    result?: Pick<CollectionResult, 'rateLimit' | 'retryAfter' | 'requests'>;
    now: Date;
  },
): Promise<void> {
  const { reserved, result, now } = options;
  const told = result?.rateLimit !== undefined || result?.retryAfter;
  await knex.transaction(async tx => {
    if (told)
      await tx('rate_budget_state').insert(budget).onConflict().ignore();
    const rows = tx('rate_budget_state').where(budget);
    const row = await (isPostgres(knex) ? rows.forUpdate() : rows).first();
    if (!row) return;
    const known = asBudget(row);
    const limit = newerOf(known.rateLimit, result?.rateLimit, now);
    const left = Math.max(0, known.reserved - reserved);
    const counted = result ? countedRequests(result) : 0;
    await tx('rate_budget_state')
      .where(budget)
      .update({
        request_limit: limit?.limit ?? null,
        remaining: limit?.remaining ?? null,
        reset_at: limit?.resetAt ?? null,
        reserved: left,
        reserved_until: left > 0 && !limit?.resetAt ? row.reserved_until : null,
        sweep_requests: Math.max(
          counted,
          Math.floor((known.sweepRequests ?? 0) * 0.9),
        ),
        blocked_until: laterEnd(row.blocked_until, result?.retryAfter, now),
      });
  });
}

/** The requests of a sweep that its source counts. */
export function countedRequests({
  requests,
}: Pick<CollectionResult, 'requests'>): number {
  return Math.max(0, requests.sent - requests.notModified);
}

/** Two clocks of one source, or rounding. */
const sameResetMs = 5_000;
/** More than any source grants, and nothing that a column can't hold. */
const highestLimit = 100_000_000;
const longestMs = 24 * 3_600_000;

/**
 * Of sweeps that end in any order: within one span of time, the least that
 * was said to remain; of two, what the later one says.
 */
function newerOf(
  known: RateBudget['rateLimit'],
  told: RateLimit | undefined,
  now: Date,
): RateBudget['rateLimit'] {
  const toldReset = Date.parse(told?.resetAt ?? '');
  if (!told || !(toldReset > now.getTime())) return known;
  const knownReset = Date.parse(known?.resetAt ?? '');
  const end = Math.min(toldReset, now.getTime() + longestMs);
  const toldRate = {
    limit: Math.min(told.limit, highestLimit),
    remaining: Math.min(told.remaining, highestLimit),
    resetAt: new Date(end).toISOString(),
  };
  if (!known || !(knownReset > end - sameResetMs)) return toldRate;
  if (knownReset > end + sameResetMs) return known;
  return {
    ...toldRate,
    remaining: Math.min(known.remaining, toldRate.remaining),
  };
}

/** Of two sweeps that were told to wait, the longer wait counts. */
function laterEnd(
  known: string | null,
  told: string | undefined,
  now: Date,
): string | null {
  const toldEnd = Math.min(Date.parse(told ?? ''), now.getTime() + longestMs);
  if (Number.isNaN(toldEnd) || Date.parse(known ?? '') > toldEnd) return known;
  return new Date(toldEnd).toISOString();
}

function asBudget(row: {
  request_limit: number | null;
  remaining: number | null;
  reset_at: string | null;
  reserved: number;
  sweep_requests: number | null;
  blocked_until: string | null;
}): RateBudget {
  return {
    ...(row.request_limit !== null && {
      rateLimit: {
        limit: row.request_limit,
        remaining: row.remaining ?? row.request_limit,
        ...(row.reset_at !== null && { resetAt: row.reset_at }),
      },
    }),
    reserved: row.reserved,
    ...(row.sweep_requests !== null && { sweepRequests: row.sweep_requests }),
    ...(row.blocked_until !== null && { blockedUntil: row.blocked_until }),
  };
}
