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

import type { ScorecardFilter } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/**
 * A filter of one model that asks for the same components in another one;
 * undefined where something that it says of the first can't be said of the
 * other. What no longer holds is there as undefined.
 */
export function filterInModel(
  filter: ScorecardFilter,
  models: { from: string; to: string },
): ScorecardFilter | undefined {
  const { from, to } = models;
  const { level = [], also = [] } = filter;
  const { blockedBy, blockedFor, weakIn, higherThan, lowerThan } = filter;
  const { target, moved, undecided, atRisk } = filter;
  const onlyOfTheFirst = [
    ...[blockedBy, blockedFor, weakIn, higherThan, lowerThan],
    ...[target, moved, undecided, atRisk],
  ];
  const [own, others] = [true, false].map(wanted =>
    also.filter(one => one.startsWith(`${to}=`) === wanted),
  );
  if (
    onlyOfTheFirst.some(value => value !== undefined) ||
    level.length > 1 ||
    own.length > 1
  ) {
    return undefined;
  }
  const elsewhere = [...others, ...level.map(rank => `${from}=${rank}`)];
  return {
    ...filter,
    level: own.length ? own.map(one => Number(one.split('=')[1])) : undefined,
    also: elsewhere.length ? elsewhere : undefined,
  };
}
