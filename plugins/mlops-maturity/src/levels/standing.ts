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

import type { ModelAssessment } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { levelOf, shownLevels, type ShownLevel } from './levelLabels';
import { scoreStandingOf, type ScoreStanding } from './scoreStanding';

/**
 * Where a component stands in one model, as the screens tell it: on a ladder of
 * levels, or in a band of points.
 */
export type Standing = {
  /** Levels, the lowest first. */
  levels: ShownLevel[];
  /** What is published. */
  current: ShownLevel;
  /** What the evidence supports now; below `current` while at risk. */
  verified: ShownLevel;
  /** The level if everything without data turned out to be met. */
  potential: ShownLevel;
  /** Requirements without data that stand between here and the potential. */
  undecidedCount: number;
  /** The level that the blockers block; absent at the highest one. */
  next?: ShownLevel;
  target?: ShownLevel;
  /** Levels missing to the target; 0 where it is reached. */
  targetGap: number;
  /** Dimensions that are no further than the whole; none where all are. */
  holdingBack: string[];
  /** Only of a model that scores. */
  score?: ScoreStanding;
};

/** Works out where a component stands. */
export function standingOf(item: ModelAssessment): Standing {
  const { model, assessment, published, target } = item;
  const levels = shownLevels(model.levels);
  const { verifiedLevel, potentialLevel } = assessment;
  const next = levels.find(({ rank }) => rank > verifiedLevel);
  const score = scoreStandingOf(item, next);
  const lowest = assessment.dimensions.filter(
    dimension => dimension.verifiedLevel <= verifiedLevel,
  );
  return {
    levels,
    current: levelOf(levels, published.level),
    verified: levelOf(levels, verifiedLevel),
    potential: levelOf(levels, potentialLevel),
    undecidedCount: assessment.criteria.filter(
      ({ kind, outcome, level, enforcedFrom }) =>
        kind === 'requirement' &&
        enforcedFrom === undefined &&
        outcome === 'unknown' &&
        level <= potentialLevel,
    ).length,
    next,
    target: target && levelOf(levels, target.level),
    targetGap: target ? Math.max(target.level - published.level, 0) : 0,
    holdingBack:
      lowest.length < assessment.dimensions.length
        ? lowest.map(({ dimension }) => dimension)
        : [],
    ...(score && { score }),
  };
}
