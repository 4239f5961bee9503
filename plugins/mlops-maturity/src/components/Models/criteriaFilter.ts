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
  type Criterion,
  type CriterionKind,
  type ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** The kinds of criteria, those that decide first. */
export const criterionKinds: readonly CriterionKind[] = [
  'requirement',
  'optional',
  'marker',
  'neutral',
  'context',
];

/** Which criteria of a model are listed. */
export type CriteriaFilter = {
  search?: string;
  /** Rank. */
  level?: number;
  dimension?: string;
  kind?: CriterionKind;
};

const names = ['search', 'level', 'dimension', 'kind'] as const;

/** Reads the filter from a query string; what the model lacks is left out. */
export function readCriteriaFilter(
  parameters: URLSearchParams,
  model: ServedModel,
): CriteriaFilter {
  const level = parameters.get('level');
  const dimension = parameters.get('dimension');
  return {
    search: parameters.get('search')?.slice(0, 100) || undefined,
    level: model.levels.find(({ rank }) => String(rank) === level)?.rank,
    dimension: model.dimensions.find(({ id }) => id === dimension)?.id,
    kind: criterionKinds.find(kind => kind === parameters.get('kind')),
  };
}

/** Writes the filter into a query string, beside what others keep there. */
export function writeCriteriaFilter(
  parameters: URLSearchParams,
  filter: CriteriaFilter,
): URLSearchParams {
  const result = new URLSearchParams(parameters);
  for (const name of names) {
    const value = filter[name];
    if (value === undefined || value === '') result.delete(name);
    else result.set(name, String(value));
  }
  return result;
}

/** Whether anything is left out. */
export function isNarrowed(filter: CriteriaFilter): boolean {
  return names.some(name => filter[name] !== undefined);
}

/** The criteria that a filter lets through, in the model's order. */
export function filterCriteria(
  criteria: readonly Criterion[],
  { search, level, dimension, kind }: CriteriaFilter,
): Criterion[] {
  return criteria.filter(
    criterion =>
      (level === undefined || isAtLevel(criterion, level)) &&
      (dimension === undefined || criterion.dimension === dimension) &&
      (kind === undefined || criterion.kind === kind) &&
      (search === undefined || mentions(criterion, search)),
  );
}

/** Descriptions of a lack can span several levels. */
function isAtLevel({ from, to = from }: Criterion, level: number): boolean {
  return from <= level && level <= to;
}

/** Whether a criterion, or the name of a fact in it, has each of the words. */
function mentions(criterion: Criterion, search: string): boolean {
  const { id, title, description, tags, requires } = criterion;
  const text = [id, title, description, tags, factsOf(requires)]
    .flat()
    .join(' ')
    .toLocaleLowerCase('en-US');
  // Ids are words with hyphens between them.
  const written = `${text} ${text.replaceAll('-', ' ')}`;
  return search
    .toLocaleLowerCase('en-US')
    .split(/\s+/)
    .every(word => written.includes(word));
}
