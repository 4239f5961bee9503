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
  CollectionGap,
  ObservationKind,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { StandingGap } from '../database/targets';

/** Failures after which a source will answer again by itself. */
const passing: readonly CollectionGap['code'][] = [
  'rate-limited',
  'unavailable',
  'invalid',
];

/**
 * Gaps with the instant since which each of their kinds has been missing. A
 * source that fails in turns in several passing ways has failed all along,
 * whatever else fails beside. Where a gap names kinds that are missing since
 * different instants, it comes once for each: a kind that was read meanwhile
 * isn't taken for as old as the others.
 */
export function standingGaps(
  gaps: readonly CollectionGap[],
  before: readonly StandingGap[],
  now: Date,
): StandingGap[] {
  const since = new Map<string, string>();
  for (const gap of before) {
    for (const name of namesOf(gap)) {
      const known = since.get(name);
      if (!known || gap.since < known) since.set(name, gap.since);
    }
  }
  return gaps.flatMap(gap => {
    const kindsSince = new Map<string, ObservationKind[]>();
    for (const kind of gap.kinds) {
      const at = since.get(nameOf(gap, kind)) ?? now.toISOString();
      kindsSince.set(at, [...(kindsSince.get(at) ?? []), kind]);
    }
    return [...kindsSince].map(([at, kinds]) => ({ ...gap, kinds, since: at }));
  });
}

/**
 * Whether gaps mean the same as others to those who assess by them, in whatever
 * order they and their kinds come.
 */
export function sameGaps(
  some: readonly CollectionGap[],
  others: readonly CollectionGap[],
): boolean {
  return missing(some) === missing(others);
}

function missing(gaps: readonly CollectionGap[]): string {
  const names = gaps.flatMap(({ code, kinds }) =>
    kinds.map(kind => `${code} ${kind}`),
  );
  return [...new Set(names)].sort().join('\n');
}

function namesOf(gap: CollectionGap): string[] {
  return gap.kinds.map(kind => nameOf(gap, kind));
}

function nameOf({ code }: CollectionGap, kind: ObservationKind): string {
  return `${passing.includes(code) ? 'passing' : code} ${kind}`;
}
