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

import type { CriterionOutcome, Score } from '../assessment';
import type { ScorecardMovement } from './movement';

/**
 * What the scorecard can be grouped by.
 *
 * @public
 */
export const scorecardGroupings = [
  'owner',
  'system',
  'domain',
  'lifecycle',
  'type',
] as const;

/**
 * One of {@link scorecardGroupings}.
 *
 * @public
 */
export type ScorecardGrouping = (typeof scorecardGroupings)[number];

/**
 * Why criteria block a component: at least one of them isn't met, or all that is
 * known is that there is no data.
 *
 * @public
 */
export type ScorecardLack = 'not-met' | 'no-data';

/**
 * Which components a scorecard query looks at. Several values of one field
 * are alternatives; fields narrow each other.
 *
 * @public
 */
export type ScorecardFilter = {
  /** Group or User refs; a Group stands for its descendants too. */
  owner?: string[];
  system?: string[];
  domain?: string[];
  lifecycle?: string[];
  type?: string[];
  /** Ranks of published levels. */
  level?: number[];
  /** Components that one of these criteria of the model blocks. */
  blockedBy?: string[];
  /** Why those criteria block, or any without `blockedBy`. */
  blockedFor?: ScorecardLack;
  /** Part of the name or title. */
  search?: string;
  /** Below their target level, or at it and above; without a target neither. */
  target?: 'below' | 'reached';
  /** Whose level could be higher if what is unknown were known. */
  undecided?: true;
  /** About to lose their published level. */
  atRisk?: true;
  /** Of which nothing was read from a source. */
  noData?: true;
  /** Whose level rose or fell in the last 30 days, by their evidence. */
  moved?: 'up' | 'down';
  /** Whose level this dimension of the model holds back. */
  weakIn?: string;
  /**
   * Levels in other models, all of them: `<model id>=<rank>`, such as
   * `microsoft-2020=3`.
   */
  also?: string[];
  /** That the model places higher than another one, as a comparison does. */
  higherThan?: string;
  /** That the model places lower than another one, as a comparison does. */
  lowerThan?: string;
  /** That say nothing of these; beside the values of a field, an alternative. */
  without?: ScorecardGrouping[];
};

/**
 * What a trend can be narrowed by: what transitions keep of a component.
 *
 * @public
 */
export type ScorecardTrendFilter = Pick<
  ScorecardFilter,
  'owner' | 'system' | 'domain' | 'lifecycle' | 'type' | 'without'
>;

/**
 * How many components stand at a level.
 *
 * @public
 */
export type LevelCount = {
  /** Rank. */
  level: number;
  count: number;
  /** Of these, in lifecycle `production`. */
  production: number;
};

/**
 * A distribution over levels, with its figures.
 *
 * @public
 */
export type ScorecardFigures = {
  /** Assessed components. */
  total: number;
  distribution: LevelCount[];
  /** Rank of the median (the lower one of an even number). */
  median?: number;
  minimum?: number;
  /** Of the components that have a target level. */
  target: { withTarget: number; reached: number };
  /**
   * The highest rank that at least 80 % of the production components have
   * reached.
   */
  organizationLevel?: number;
  /** Components whose level could be higher if what is unknown were known. */
  undecided: number;
  /** Components about to lose their published level. */
  atRisk: number;
  /** Components of which nothing was read from a source. */
  noData: number;
};

/**
 * The figures of one group. Where groups are nested, a component counts for
 * every group above its owner, so that groups don't add up to the whole.
 *
 * @public
 */
export type ScorecardGroup = ScorecardFigures & {
  /** An entity ref, a lifecycle or a type; absent for components without. */
  value?: string;
  /** By owner: the group above this one, where it is in the answer too. */
  parent?: string;
};

/**
 * The figures of one model, as a whole and by group where that was asked for.
 *
 * @public
 */
export type ScorecardSummary = ScorecardFigures & {
  modelId: string;
  groups?: ScorecardGroup[];
  /** Of the last 30 days; only where it was asked for. */
  movement?: ScorecardMovement;
};

/**
 * The scorecard's figures, of every model or of the one that was asked for.
 *
 * @public
 */
export type ScorecardSummaryResponse = {
  /** ML components known, assessed or not. */
  components: number;
  /** Those that wait for their first assessment. */
  pending: number;
  items: ScorecardSummary[];
};

/**
 * What the scorecard's table can be sorted by.
 *
 * @public
 */
export const scorecardSortFields = [
  'name',
  'level',
  'potential',
  'target',
  'owner',
  'system',
  'domain',
  'lifecycle',
  'type',
] as const;

/**
 * One of {@link scorecardSortFields}: `target` sorts by the levels that are
 * missing to the target, components without one first.
 *
 * @public
 */
export type ScorecardSortField = (typeof scorecardSortFields)[number];

/**
 * A component in the scorecard's table.
 *
 * @public
 */
export type ScorecardComponent = {
  entityRef: string;
  title?: string;
  type?: string;
  lifecycle?: string;
  owner?: string;
  system?: string;
  domain?: string;
  /** Rank of the published level. */
  level: number;
  /** Rank of the level if everything unknown turned out to be met. */
  potentialLevel: number;
  /** Rank. */
  targetLevel?: number;
  dimensions: { dimension: string; verifiedLevel: number }[];
  /** Only where the model scores. */
  score?: Score;
  /** Ids of the requirements that block the next level. */
  blocking: string[];
  /** Since when the verified level is below the published one, ISO 8601 UTC. */
  atRiskSince?: string;
  /** A source of it could not be read in full. */
  sourceProblem: boolean;
  /** When this result was first reached, ISO 8601 UTC. */
  assessedAt: string;
  /** What came out of each criterion; only where it was asked for. */
  criteria?: { criterionId: string; outcome: CriterionOutcome }[];
};

/**
 * One page of the scorecard's table.
 *
 * @public
 */
export type ScorecardComponentsResponse = {
  modelId: string;
  /** Components on all pages. */
  total: number;
  items: ScorecardComponent[];
  /** Asks for the page after this one; absent on the last. */
  nextCursor?: string;
};
