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

/** @public */
export type ScorecardGrouping = (typeof scorecardGroupings)[number];

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
  /** Components that this criterion of the model blocks. */
  blockedBy?: string;
  /** Part of the name or title. */
  search?: string;
};

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
};

/** @public */
export type ScorecardGroup = ScorecardFigures & {
  /** An entity ref, a lifecycle or a type; absent for components without. */
  value?: string;
};

/** @public */
export type ScorecardSummary = ScorecardFigures & {
  modelId: string;
  groups?: ScorecardGroup[];
};

/** @public */
export type ScorecardSummaryResponse = {
  /** ML components known, assessed or not. */
  components: number;
  /** Those that wait for their first assessment. */
  pending: number;
  items: ScorecardSummary[];
};

/** @public */
export const scorecardSortFields = [
  'name',
  'level',
  'potential',
  'owner',
  'system',
  'lifecycle',
  'type',
] as const;

/** @public */
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
  level: number;
  potentialLevel: number;
  targetLevel?: number;
  dimensions: { dimension: string; verifiedLevel: number }[];
  /** Ids of the requirements that block the next level. */
  blocking: string[];
  atRiskSince?: string;
  /** A source of it could not be read in full. */
  sourceProblem: boolean;
  assessedAt: string;
};

/** @public */
export type ScorecardComponentsResponse = {
  modelId: string;
  total: number;
  items: ScorecardComponent[];
  nextCursor?: string;
};

/**
 * A criterion with the number of components whose next level it blocks.
 *
 * @public
 */
export type ScorecardGap = {
  criterionId: string;
  title: string;
  /** Rank of the level that asks for it. */
  level: number;
  dimension: string;
  factIds: string[];
  /** Components that it blocks. */
  blocked: number;
  /** Of these, those that nothing else blocks. */
  only: number;
};

/** @public */
export type ScorecardGapsResponse = {
  modelId: string;
  total: number;
  items: ScorecardGap[];
};

/** @public */
export type ScorecardTrendResponse = {
  modelId: string;
  /** One point a day, oldest first; the date in UTC. */
  points: { date: string; total: number; distribution: LevelCount[] }[];
};

/**
 * How a collector is doing.
 *
 * @public
 */
export type CollectorHealth = {
  id: string;
  title: string;
  targets: number;
  /** Waiting for their turn now. */
  due: number;
  /** Never read yet. */
  pending: number;
  failing: {
    host: string;
    key: string;
    since: string;
    problems: string[];
  }[];
  rateLimits: {
    host: string;
    limit: number;
    remaining: number;
    resetAt: string;
  }[];
};

/** @public */
export type CollectorHealthResponse = { items: CollectorHealth[] };
