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
  Blocker,
  BlockingFact,
  ComponentSource,
  UnreadableSource,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** Criteria that nobody could look at, as one source couldn't be read. */
export type Wait = {
  unreadable: UnreadableSource;
  /** Absent where the component isn't linked to it any more. */
  source?: ComponentSource;
  blockers: Blocker[];
  /** What couldn't be read, each said once. */
  reasons: string[];
};

/**
 * The fact that says most about a criterion: one that stands as the criterion
 * does, so that what has no data isn't told of one that is known to fail.
 */
export function tellingFact({
  outcome,
  facts,
}: Blocker): BlockingFact | undefined {
  const statuses = { unmet: 'fail', partial: 'partial', unknown: 'unknown' };
  const status = statuses[outcome as keyof typeof statuses];
  return facts.find(fact => fact.status === status) ?? facts[0];
}

/** Whether two things tell of the same source. */
export function isSameSource(
  one: Omit<UnreadableSource, 'code'>,
  other: Omit<UnreadableSource, 'code'>,
): boolean {
  return (
    one.collector === other.collector &&
    one.host === other.host &&
    one.key === other.key
  );
}

/**
 * Sorts blockers into those that wait for a source, by source, and those that
 * the component's people can do something about.
 */
export function sortBlockers(
  blockers: readonly Blocker[],
  sources: readonly ComponentSource[],
): { waits: Wait[]; others: Blocker[] } {
  const waits: Wait[] = [];
  const others: Blocker[] = [];
  for (const blocker of blockers) {
    const fact = tellingFact(blocker);
    const unreadable = fact?.status === 'unknown' ? fact.unreadable : undefined;
    if (!fact || !unreadable) {
      others.push(blocker);
      continue;
    }
    let wait = waits.find(one => isSameSource(one.unreadable, unreadable));
    if (!wait) {
      const source = sources.find(one => isSameSource(one, unreadable));
      wait = {
        unreadable,
        ...(source && { source }),
        blockers: [],
        reasons: [],
      };
      waits.push(wait);
    }
    wait.blockers.push(blocker);
    if (!wait.reasons.includes(fact.reason)) wait.reasons.push(fact.reason);
  }
  return { waits, others };
}
