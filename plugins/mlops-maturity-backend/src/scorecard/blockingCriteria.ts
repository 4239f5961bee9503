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

import {
  factsOf,
  type FactDefinition,
  type FactSource,
  type MaturityModel,
  type ScorecardGap,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { BlockedSet } from '../database/scorecardBlockers';

type Counts = Pick<ScorecardGap, 'blocked' | 'notMet' | 'noData' | 'only'>;

/** The criteria of a model that block anybody, most blocking first. */
export function blockingCriteria(
  sets: readonly BlockedSet[],
  options: {
    model: MaturityModel;
    facts: ReadonlyMap<string, FactDefinition>;
  },
): ScorecardGap[] {
  const { model, facts } = options;
  const counted = new Map<string, Counts>();
  for (const { blockers, count } of sets) {
    for (const { criterionId, lack } of blockers) {
      const known = counted.get(criterionId);
      const counts = known ?? { blocked: 0, notMet: 0, noData: 0, only: 0 };
      if (!known) counted.set(criterionId, counts);
      counts.blocked += count;
      if (lack === 'not-met') counts.notMet += count;
      if (lack === 'no-data') counts.noData += count;
      if (blockers.length === 1) counts.only += count;
    }
  }
  return model.criteria
    .flatMap(({ id, title, from, dimension, requires }): ScorecardGap[] => {
      const counts = counted.get(id);
      if (!counts) return [];
      const factIds = factsOf(requires);
      return [
        {
          ...{ criterionId: id, title, level: from, dimension, factIds },
          sources: primarySources(factIds, facts),
          ...counts,
          liftsTo: from,
        },
      ];
    })
    .sort(
      (a, b) =>
        b.blocked - a.blocked || (a.criterionId < b.criterionId ? -1 : 1),
    );
}

/** The kind of source that decides each of some facts first, each once. */
export function primarySources(
  factIds: readonly string[],
  facts: ReadonlyMap<string, FactDefinition>,
): FactSource[] {
  const sources = factIds.flatMap(id => facts.get(id)?.sources[0] ?? []);
  return [...new Set(sources)];
}
