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

import type { Criterion, MaturityModel, ModelLevel } from '../models';
import { factsOfCriterion } from './evaluateCriteria';
import { pointsEndAt, pointsOf, type Points } from './pointsOf';
import type {
  AssessInput,
  Assessment,
  AssessOptions,
  CriterionOutcome,
  CriterionResult,
  Score,
} from './types';

type Scored = { criterion: Criterion; result: CriterionResult; points: Points };

/**
 * Assesses one component against a model that scores: points by criterion,
 * summed by section; the level is the band that the total lies in. Bands are
 * half-open: exactly 2 points are not "above 2".
 *
 * Waivers excuse no points: a score says what is done.
 */
export function assessScore(
  model: MaturityModel,
  { facts }: AssessInput,
  { now }: AssessOptions,
): Assessment {
  const scoring = model.scoring ?? { total: 'min', notApplicable: 0 };
  const scored = model.criteria.map((criterion): Scored => {
    const points =
      criterion.requires === undefined
        ? { points: 0, potential: 0 }
        : pointsOf(criterion.requires, facts, scoring, now);
    return { criterion, points, result: resultOf(criterion, points) };
  });
  const score = scoreOf(model, scored, scoring.total);
  const verifiedLevel = bandOf(model.levels, score.points);
  const ends = scored.flatMap(({ result }) =>
    result.factIds.flatMap(id => [
      Date.parse(facts.get(id)?.validUntil ?? ''),
      pointsEndAt(facts.get(id)),
    ]),
  );
  const next = Math.min(...ends.filter(time => time > now.getTime()));

  return {
    modelId: model.id,
    modelVersion: model.version,
    verifiedLevel,
    potentialLevel: bandOf(model.levels, score.potentialPoints),
    dimensions: score.sections.map(section => ({
      dimension: section.dimension,
      verifiedLevel: bandOf(model.levels, section.points),
      potentialLevel: bandOf(model.levels, section.potentialPoints),
    })),
    criteria: scored.map(({ result }) => result),
    blocking: blockingOf(model, scored, score, verifiedLevel),
    ahead: [],
    progress: model.levels.map(({ rank, above }) => ({
      level: rank,
      met: score.sections.filter(({ points }) => isAbove(points, above)).length,
      required: score.sections.length,
    })),
    score,
    ...(Number.isFinite(next) && {
      nextChangeAt: new Date(next).toISOString(),
    }),
  };
}

function isAbove(points: number, above: number | undefined): boolean {
  return above === undefined || points > above;
}

/** The rank of the highest band that the points lie above the edge of. */
function bandOf(levels: ModelLevel[], points: number): number {
  return Math.max(
    ...levels
      .filter(({ rank, above }) => rank === 0 || isAbove(points, above))
      .map(({ rank }) => rank),
  );
}

function resultOf(criterion: Criterion, points: Points): CriterionResult {
  return {
    criterionId: criterion.id,
    kind: criterion.kind,
    level: criterion.from,
    dimension: criterion.dimension,
    ...(criterion.requires !== undefined && {
      outcome: outcomeOf(points),
      points: points.points,
    }),
    factIds: factsOfCriterion(criterion),
  };
}

function outcomeOf({
  points,
  potential,
  notApplicable,
}: Points): CriterionOutcome {
  if (notApplicable) return 'not-applicable';
  if (points >= 1) return 'met';
  if (potential > points) return 'unknown';
  return points > 0 ? 'partial' : 'unmet';
}

function scoreOf(
  model: MaturityModel,
  scored: Scored[],
  total: 'min' | 'sum' | 'mean',
): Score {
  const counting = scored.filter(
    ({ criterion }) => criterion.kind === 'requirement',
  );
  const sections = model.dimensions.flatMap(({ id }) => {
    const own = counting.filter(({ criterion }) => criterion.dimension === id);
    if (own.length === 0) return [];
    const sum = (value: (points: Points) => number) =>
      own.reduce((added, { points }) => added + value(points), 0);
    return {
      dimension: id,
      points: sum(({ points }) => points),
      potentialPoints: sum(({ potential }) => potential),
      most: own.length,
    };
  });
  return {
    points: addUp(
      sections.map(({ points }) => points),
      total,
    ),
    potentialPoints: addUp(
      sections.map(({ potentialPoints }) => potentialPoints),
      total,
    ),
    sections,
  };
}

function addUp(values: number[], total: 'min' | 'sum' | 'mean'): number {
  if (values.length === 0) return 0;
  if (total === 'min') return Math.min(...values);
  const sum = values.reduce((added, value) => added + value, 0);
  return total === 'sum' ? sum : sum / values.length;
}

/**
 * What would bring points towards the next band: where the lowest section
 * decides, only criteria of sections that aren't above its edge yet; those of
 * the lowest sections first.
 */
function blockingOf(
  model: MaturityModel,
  scored: Scored[],
  score: Score,
  verifiedLevel: number,
): string[] {
  const next = model.levels.find(({ rank }) => rank === verifiedLevel + 1);
  if (!next) return [];
  const bySum =
    model.scoring?.total !== undefined && model.scoring.total !== 'min';
  return score.sections
    .filter(({ points }) => bySum || !isAbove(points, next.above))
    .sort((a, b) => a.points - b.points)
    .flatMap(({ dimension }) =>
      scored.filter(
        ({ criterion, points }) =>
          criterion.kind === 'requirement' &&
          criterion.dimension === dimension &&
          !points.notApplicable &&
          points.points < 1,
      ),
    )
    .map(({ criterion }) => criterion.id);
}
