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
  type FactDefinition,
  type MaturityModel,
  type ScorecardFix,
  type ScorecardFixOrder,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { BlockedSet } from '../database/scorecardBlockers';
import { primarySources } from './blockingCriteria';

/** Criteria that ask for the same facts: to fix one is to fix them all. */
type Line = { criteria: Criterion[]; factIds: string[] };

/** A set of components, with the lines that block it and aren't fixed yet. */
type Blocked = { lines: Set<Line>; count: number };

type Counts = Pick<ScorecardFix, 'blocked' | 'notMet' | 'noData' | 'lifts'>;

/**
 * What would help, as lines that one fix each covers: criteria that ask for the
 * same facts are one. `liftsTogether` counts for a line and all before it.
 *
 * By `blocks`, what blocks most components comes first. By `lifts`, each line is
 * the one that lifts most together with those before it.
 */
export function fixesOf(
  sets: readonly BlockedSet[],
  options: {
    model: MaturityModel;
    facts: ReadonlyMap<string, FactDefinition>;
    sort: ScorecardFixOrder;
    limit: number;
  },
): ScorecardFix[] {
  const { model, facts, sort, limit } = options;
  const lineOf = linesOf(model);
  const counted = [...countsOf(sets, lineOf)]
    .map(([line, counts]) => ({ line, ...counts }))
    .sort((a, b) => b.blocked - a.blocked);
  const open = sets.map(({ blockers, count }): Blocked => ({
    lines: new Set(
      blockers.flatMap(({ criterionId }) => lineOf.get(criterionId) ?? []),
    ),
    count,
  }));

  const fixes: ScorecardFix[] = [];
  let liftsTogether = 0;
  while (counted.length > 0 && fixes.length < limit) {
    const lifted = liftedBy(open);
    const gain = ({ line }: { line: Line }) => lifted.get(line) ?? 0;
    const next =
      sort === 'blocks'
        ? counted[0]
        : counted.reduce((most, one) => (gain(one) > gain(most) ? one : most));
    counted.splice(counted.indexOf(next), 1);
    liftsTogether += gain(next);
    for (const { lines } of open) lines.delete(next.line);
    const { line, ...counts } = next;
    fixes.push({
      criteria: line.criteria.map(({ id, title, from, dimension }) => ({
        ...{ criterionId: id, title, level: from, dimension },
      })),
      factIds: line.factIds,
      sources: primarySources(line.factIds, facts),
      ...counts,
      liftsTogether,
    });
  }
  return fixes;
}

/** Whom each line lifts that is the last one to block them. */
function liftedBy(open: readonly Blocked[]): Map<Line, number> {
  const lifted = new Map<Line, number>();
  for (const { lines, count } of open) {
    if (lines.size !== 1) continue;
    const [line] = lines;
    lifted.set(line, (lifted.get(line) ?? 0) + count);
  }
  return lifted;
}

/** Of the lines that block anybody, in the model's order. */
function countsOf(
  sets: readonly BlockedSet[],
  lineOf: ReadonlyMap<string, Line>,
): Map<Line, Counts> {
  const counted = new Map(
    [...new Set(lineOf.values())].map((line): [Line, Counts] => [
      line,
      { blocked: 0, notMet: 0, noData: 0, lifts: 0 },
    ]),
  );
  for (const { blockers, count } of sets) {
    const own = new Map<Line, BlockedSet['blockers']>();
    for (const blocker of blockers) {
      const line = lineOf.get(blocker.criterionId);
      if (line) own.set(line, [...(own.get(line) ?? []), blocker]);
    }
    for (const [line, found] of own) {
      const counts = counted.get(line)!;
      counts.blocked += count;
      if (found.some(({ lack }) => lack === 'not-met')) counts.notMet += count;
      else if (found.every(({ lack }) => lack)) counts.noData += count;
      if (found.length === blockers.length) counts.lifts += count;
    }
  }
  for (const [line, { blocked }] of counted) {
    if (blocked === 0) counted.delete(line);
  }
  return counted;
}

/** Every requirement's line; the criteria of a line lowest level first. */
function linesOf(model: MaturityModel): Map<string, Line> {
  const byFacts = new Map<string, Line>();
  const lineOf = new Map<string, Line>();
  const requirements = model.criteria
    .filter(({ kind }) => kind === 'requirement')
    .sort((a, b) => a.from - b.from);
  for (const criterion of requirements) {
    const factIds = factsOf(criterion.requires);
    const key = [...factIds].sort().join(' ') || `criterion ${criterion.id}`;
    const line = byFacts.get(key) ?? { criteria: [], factIds };
    line.criteria.push(criterion);
    byFacts.set(key, line);
    lineOf.set(criterion.id, line);
  }
  return lineOf;
}
