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
  CriterionResult,
  ModelAssessment,
  Score,
  Scoring,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { ShownLevel } from './levelLabels';

/** Points in one section, as the screens tell them. */
type SectionStanding = {
  dimension: string;
  title: string;
  points: number;
  most: number;
  /** No other has fewer points, and some have more: it decides the score. */
  lowest: boolean;
};

/** What a component lacks for the next band of points. */
export type MissingPoints = {
  /**
   * The sections that lack points, by title, with how many each of them lacks;
   * without sections where a point counts the same wherever it is made.
   */
  parts: { points: number; sections: string[] }[];
  /**
   * Too few criteria apply to ever get there: in these sections, by title, or
   * in the model as a whole.
   */
  outOfReach?: string[];
};

/** Where a component stands in a model that scores. */
export type ScoreStanding = {
  total: Scoring['total'];
  points: number;
  potentialPoints: number;
  /** In the model's order. */
  sections: SectionStanding[];
  /** What `next` asks for; absent in the highest band. */
  missing?: MissingPoints;
};

// Points come in halves, so that this is the least that can be added.
const half = 0.5;

/** Works out where a component stands; none for a model that doesn't score. */
export function scoreStandingOf(
  item: ModelAssessment,
  next: ShownLevel | undefined,
): ScoreStanding | undefined {
  const { model, assessment } = item;
  const { score } = assessment;
  if (!score) return undefined;
  const total = model.scoring?.total ?? 'min';
  const points = score.sections.map(section => section.points);
  const [least, greatest] = [Math.min(...points), Math.max(...points)];
  const sections = score.sections.map(section => ({
    dimension: section.dimension,
    title:
      model.dimensions.find(({ id }) => id === section.dimension)?.title ??
      section.dimension,
    points: section.points,
    most: section.most,
    lowest: total === 'min' && section.points === least && least !== greatest,
  }));
  return {
    total,
    points: score.points,
    potentialPoints: score.potentialPoints,
    sections,
    ...(next?.above !== undefined && {
      missing:
        total === 'min'
          ? missingBySection(sections, assessment.criteria, next.above)
          : missingAnywhere(score, assessment.criteria, {
              total,
              above: next.above,
            }),
    }),
  };
}

/** Every section that isn't above the edge lacks its own points. */
function missingBySection(
  sections: SectionStanding[],
  criteria: CriterionResult[],
  above: number,
): MissingPoints {
  const lacking = sections
    .filter(({ points }) => points <= above)
    .sort((a, b) => a.points - b.points);
  const byPoints = new Map<number, string[]>();
  for (const { title, points } of lacking) {
    const missing = stepsOver(above - points);
    byPoints.set(missing, [...(byPoints.get(missing) ?? []), title]);
  }
  const outOfReach = lacking
    .filter(({ dimension }) => mostOf(criteria, [dimension]) <= above)
    .map(({ title }) => title);
  return {
    parts: [...byPoints].map(([points, titles]) => ({
      points,
      sections: titles,
    })),
    ...(outOfReach.length > 0 && { outOfReach }),
  };
}

/** Points of all sections add up, so that a point helps wherever it is made. */
function missingAnywhere(
  { sections }: Score,
  criteria: CriterionResult[],
  { total, above }: { total: Scoring['total']; above: number },
): MissingPoints {
  const edge = total === 'mean' ? above * sections.length : above;
  const sum = sections.reduce((added, { points }) => added + points, 0);
  const dimensions = sections.map(({ dimension }) => dimension);
  return {
    parts: [{ points: stepsOver(edge - sum), sections: [] }],
    ...(mostOf(criteria, dimensions) <= edge && { outOfReach: [] }),
  };
}

/** What can be had in some sections: what doesn't apply can't be improved. */
function mostOf(criteria: CriterionResult[], dimensions: string[]): number {
  return criteria
    .filter(
      ({ kind, dimension }) =>
        kind === 'requirement' && dimensions.includes(dimension),
    )
    .reduce(
      (added, { outcome, points = 0 }) =>
        added + (outcome === 'not-applicable' ? points : 1),
      0,
    );
}

/** The least that is more than a distance: bands begin above their edge. */
function stepsOver(distance: number): number {
  return (Math.floor(distance / half) + 1) * half;
}
