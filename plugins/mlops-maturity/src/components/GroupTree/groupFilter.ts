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
  ScorecardFilter,
  ScorecardGrouping,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** What narrows a filter to one group, or to what belongs to none. */
export function groupFilter(
  filter: ScorecardFilter,
  groupBy: ScorecardGrouping,
  value: string | undefined,
): ScorecardFilter {
  const others = (filter.without ?? []).filter(one => one !== groupBy);
  const without = value === undefined ? [...others, groupBy] : others;
  return {
    [groupBy]: value === undefined ? undefined : [value],
    without: without.length > 0 ? without : undefined,
  };
}

/** What widens a filter to all groups of a kind again. */
export function withoutGroup(
  filter: ScorecardFilter,
  groupBy: ScorecardGrouping,
): ScorecardFilter {
  const others = (filter.without ?? []).filter(one => one !== groupBy);
  return {
    [groupBy]: undefined,
    without: others.length > 0 ? others : undefined,
  };
}
