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

import type { Score } from '../assessment';

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
 * What a trend can be narrowed by: what transitions keep of a component.
 *
 * @public
 */
export type ScorecardTrendFilter = Pick<
  ScorecardFilter,
  'owner' | 'system' | 'domain' | 'lifecycle' | 'type'
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
};

/**
 * The figures of one model, as a whole and by group where that was asked for.
 *
 * @public
 */
export type ScorecardSummary = ScorecardFigures & {
  modelId: string;
  groups?: ScorecardGroup[];
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
  'owner',
  'system',
  'lifecycle',
  'type',
] as const;

/**
 * One of {@link scorecardSortFields}.
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

/**
 * The criteria that block most components, most blocking first.
 *
 * @public
 */
export type ScorecardGapsResponse = {
  modelId: string;
  /** Assessed components that were looked at, blocked or not. */
  total: number;
  items: ScorecardGap[];
};

/**
 * How the distribution over levels has developed.
 *
 * @public
 */
export type ScorecardTrendResponse = {
  modelId: string;
  /**
   * One point a day, oldest first; the date in UTC. Days before the first
   * assessment are left out.
   */
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
  /** Targets that couldn't be read in full; at most 100 are named. */
  failing: {
    host: string;
    key: string;
    /** ISO 8601 UTC. */
    since: string;
    problems: string[];
  }[];
  /** What is left of each rate limit, by the newest answers. */
  rateLimits: {
    host: string;
    /** Which of several on the host. */
    name?: string;
    /** Requests; absent where the source doesn't tell. */
    limit?: number;
    remaining?: number;
    /** ISO 8601 UTC; absent when the time is over and nobody asked since. */
    resetAt?: string;
    /** The source asked to be left alone until then, ISO 8601 UTC. */
    blockedUntil?: string;
  }[];
};

/**
 * How every collector is doing.
 *
 * @public
 */
export type CollectorHealthResponse = { items: CollectorHealth[] };
