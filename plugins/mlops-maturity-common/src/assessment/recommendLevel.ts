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

import type { FactResult, FactStatus } from '../facts';
import type { Criterion, Recommendation } from '../models';

/**
 * The level that a model's advice recommends, as a rank.
 *
 * The advice that says most about this very component wins: what depends on
 * its lifecycle first, then what depends on a fact (many facts tell of the
 * team rather than of the component), and last what holds for everyone. An
 * experiment of a team with ten models in production is still an experiment.
 * Where several pieces of advice say equally much, the highest level wins.
 */
export function recommendLevel(
  criteria: Criterion[],
  lifecycle: string | undefined,
  facts: ReadonlyMap<string, FactResult>,
  statuses: ReadonlyMap<string, FactStatus>,
): number | undefined {
  const matching = criteria
    .flatMap(criterion => criterion.recommends ?? [])
    .filter(({ when }) => applies(when, lifecycle, facts, statuses));
  const closest = Math.max(...matching.map(closeness));
  const levels = matching
    .filter(recommendation => closeness(recommendation) === closest)
    .map(recommendation => recommendation.level);
  return levels.length > 0 ? Math.max(...levels) : undefined;
}

function closeness({ when }: Recommendation): number {
  if (when.lifecycle) return 2;
  return when.fact === undefined ? 0 : 1;
}

function applies(
  when: Recommendation['when'],
  lifecycle: string | undefined,
  facts: ReadonlyMap<string, FactResult>,
  statuses: ReadonlyMap<string, FactStatus>,
): boolean {
  if (
    when.lifecycle &&
    (lifecycle === undefined || !when.lifecycle.includes(lifecycle))
  ) {
    return false;
  }
  if (when.fact === undefined) return true;

  const status = statuses.get(when.fact) ?? 'unknown';
  if (when.min === undefined && when.max === undefined) {
    return status === 'pass';
  }
  // The number of a fact that has lapsed is as unknown as its status.
  const value = facts.get(when.fact)?.value;
  return (
    status !== 'unknown' &&
    value !== undefined &&
    value >= (when.min ?? -Infinity) &&
    value <= (when.max ?? Infinity)
  );
}
