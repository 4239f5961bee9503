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
  scorecardGroupings,
  scorecardSortFields,
  type ScorecardFilter,
  type ScorecardGrouping,
  type ScorecardSortField,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** The time spans of the trend, in days. */
export const trendSpans = [30, 90, 365] as const;

/** How many components a page of a list can have. */
export const pageSizes = [25, 50, 100] as const;

/** What the heat map lays out over the dimensions or criteria. */
export const heatMapViews = ['groups', 'criteria'] as const;

/** What the fixes can be ordered by. */
export const fixOrders = ['blocks', 'lifts'] as const;

/** What the scorecard page shows. */
export type ScorecardState = {
  model?: string;
  /** The model that `model` is compared with. */
  with?: string;
  /** Absent where the model decides. */
  view?: (typeof heatMapViews)[number];
  groupBy: ScorecardGrouping;
  fixes: (typeof fixOrders)[number];
  filter: ScorecardFilter;
  sort: ScorecardSortField;
  order: 'asc' | 'desc';
  days: (typeof trendSpans)[number];
  limit: (typeof pageSizes)[number];
  cursor?: string;
  /** Counted from 1; shown only, the cursor is what decides. */
  page: number;
};

const defaults = {
  groupBy: 'owner',
  fixes: 'blocks',
  sort: 'level',
  order: 'asc',
  days: 90,
  limit: 25,
  page: 1,
} as const;

const flags = ['undecided', 'atRisk', 'noData'] as const;
const texts = ['search', 'weakIn', 'higherThan', 'lowerThan'] as const;

const owned = [
  ...['model', 'with', 'view', 'groupBy', 'sort', 'order', 'days'],
  ...['limit', 'cursor', 'page', 'level', 'target', 'moved', 'also'],
  ...['fixes', 'blockedBy', 'blockedFor', 'without'],
  ...scorecardGroupings,
  ...flags,
  ...texts,
];

/**
 * Reads the state from a query string; what makes no sense is left out.
 */
export function readScorecardState(
  parameters: URLSearchParams,
): ScorecardState {
  const days = Number(parameters.get('days'));
  const limit = Number(parameters.get('limit'));
  const page = Number(parameters.get('page'));
  const cursor = parameters.get('cursor') || undefined;
  return {
    model: parameters.get('model') || undefined,
    with: parameters.get('with') || undefined,
    view: oneOf(heatMapViews, parameters.get('view')),
    groupBy: oneOf(scorecardGroupings, parameters.get('groupBy')) ?? 'owner',
    fixes: oneOf(fixOrders, parameters.get('fixes')) ?? defaults.fixes,
    filter: readFilter(parameters),
    sort: oneOf(scorecardSortFields, parameters.get('sort')) ?? defaults.sort,
    order: oneOf(['asc', 'desc'], parameters.get('order')) ?? defaults.order,
    days: trendSpans.find(span => span === days) ?? defaults.days,
    limit: pageSizes.find(size => size === limit) ?? defaults.limit,
    cursor,
    page: cursor && Number.isSafeInteger(page) && page > 1 ? page : 1,
  };
}

function readFilter(parameters: URLSearchParams): ScorecardFilter {
  const filter: ScorecardFilter = {};
  for (const name of scorecardGroupings) {
    const values = parameters.getAll(name).filter(Boolean);
    if (values.length > 0) filter[name] = values;
  }
  const levels = parameters
    .getAll('level')
    .filter(level => /^\d{1,2}$/.test(level));
  if (levels.length > 0) filter.level = levels.map(Number);
  const also = parameters
    .getAll('also')
    .filter(one => /^[\w.-]{1,100}=\d{1,2}$/.test(one));
  if (also.length > 0) filter.also = also;
  const blockedBy = parameters.getAll('blockedBy').filter(Boolean);
  if (blockedBy.length > 0) {
    filter.blockedBy = blockedBy.slice(0, 20).map(id => id.slice(0, 100));
  }
  const blockedFor = oneOf(
    ['not-met', 'no-data'],
    parameters.get('blockedFor'),
  );
  if (blockedFor) filter.blockedFor = blockedFor;
  const without = scorecardGroupings.filter(name =>
    parameters.getAll('without').includes(name),
  );
  if (without.length > 0) filter.without = without;
  for (const name of texts) {
    const value = parameters.get(name);
    if (value) filter[name] = value.slice(0, 100);
  }
  for (const name of flags) {
    if (parameters.get(name) === 'true') filter[name] = true;
  }
  const target = oneOf(['below', 'reached'], parameters.get('target'));
  if (target) filter.target = target;
  const moved = oneOf(['up', 'down'], parameters.get('moved'));
  if (moved) filter.moved = moved;
  return filter;
}

/**
 * Writes the state into a query string, beside what others keep there.
 * Defaults are left out, to keep addresses short.
 */
export function writeScorecardState(
  parameters: URLSearchParams,
  state: ScorecardState,
): URLSearchParams {
  const result = new URLSearchParams(parameters);
  for (const name of owned) result.delete(name);
  const { filter, ...rest } = state;
  for (const [name, value] of Object.entries(rest)) {
    const standard = (defaults as Record<string, unknown>)[name];
    if (value !== undefined && value !== standard) {
      result.set(name, String(value));
    }
  }
  for (const [name, value] of Object.entries(filter)) {
    for (const one of [value].flat()) {
      if (one !== undefined && one !== '') result.append(name, String(one));
    }
  }
  return result;
}

/** Whether a filter asks for anything. */
export function isNarrowed(filter: ScorecardFilter): boolean {
  return Object.values(filter).some(value => value !== undefined);
}

function oneOf<T extends string>(
  allowed: readonly T[],
  value: string | null,
): T | undefined {
  return allowed.find(one => one === value);
}
