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
  CollectorHealth,
  CollectorHealthResponse,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Collector } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import {
  readBudgets,
  type BudgetName,
  type RateBudget,
} from '../database/rateBudgets';
import type { ReadableSet } from '../database/readable';
import {
  readAllTargets,
  readReadableTargetIds,
  type StoredTarget,
  type TargetState,
} from '../database/targets';

/** At most so many failing targets are named. */
const mostFailing = 100;

/**
 * How each collector is doing, by what is stored of its targets. All are
 * counted; named are those, and the rate limits of those, that belong to a
 * readable component.
 */
export async function collectorHealth(
  knex: Knex,
  options: {
    collectors: readonly Collector[];
    readable: ReadableSet;
    now: Date;
  },
): Promise<CollectorHealthResponse> {
  const { collectors, readable, now } = options;
  const targets = await readAllTargets(knex, now);
  const budgets = await readBudgets(knex);
  const named = await readReadableTargetIds(knex, readable);
  const isNamed = ({ id }: StoredTarget) => named === 'all' || named.has(id);
  return {
    items: collectors.map(collector => {
      const { id, title } = collector;
      const own = targets.filter(one => one.collector === id);
      const failing = own.filter(({ gaps }) => gaps.length > 0);
      const limits = new Set(
        own.filter(isNamed).map(one => limitName(one, collector)),
      );
      return {
        id,
        title,
        targets: own.length,
        due: own.filter(({ due }) => due).length,
        pending: own.filter(({ checkedAt }) => !checkedAt).length,
        failingCount: failing.length,
        failing: failing.filter(isNamed).slice(0, mostFailing).map(asFailing),
        rateLimits: rateLimitsOf(
          budgets.filter(
            budget =>
              budget.collector === id &&
              (readable === 'all' || limits.has(budgetName(budget))),
          ),
        ),
      };
    }),
  };
}

function limitName(target: StoredTarget, collector: Collector): string {
  const { host } = target;
  return budgetName({ host, name: collector.budgetOf?.(target) ?? '' });
}

function budgetName({ host, name }: Pick<BudgetName, 'host' | 'name'>): string {
  return JSON.stringify([host, name]);
}

function asFailing({
  host,
  key,
  gaps,
}: StoredTarget & TargetState): CollectorHealth['failing'][number] {
  return {
    host,
    key,
    since: gaps.map(({ since }) => since).sort()[0],
    causes: [...new Set(gaps.map(({ code }) => code))],
    problems: [...new Set(gaps.map(({ message }) => message))],
  };
}

/** What is known of the limits that a collector's targets share. */
function rateLimitsOf(
  budgets: (BudgetName & RateBudget)[],
): CollectorHealth['rateLimits'] {
  return budgets.flatMap(({ host, name, rateLimit, blockedUntil }) =>
    rateLimit || blockedUntil
      ? [
          {
            host,
            ...(name && { name }),
            ...(rateLimit && {
              limit: rateLimit.limit,
              remaining: rateLimit.remaining,
              ...(rateLimit.resetAt && { resetAt: rateLimit.resetAt }),
            }),
            ...(blockedUntil && { blockedUntil }),
          },
        ]
      : [],
  );
}
