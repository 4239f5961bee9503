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

import type { FactSource } from '../facts/types';
import type { LevelCount } from './types';

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
  /** What would decide these facts first. */
  sources: FactSource[];
  /** Components that it blocks. */
  blocked: number;
  /** Of these, those where it isn't met, or in part. */
  notMet: number;
  /**
   * Of these, those where there is no data. What an older version assessed last
   * is in neither.
   */
  noData: number;
  /**
   * Of these, those that nothing else blocks: to fix it lifts them to
   * `liftsTo`, at least.
   */
  only: number;
  /** Rank. */
  liftsTo: number;
};

/**
 * What one fix covers: criteria of a model that ask for the same facts.
 *
 * @public
 */
export type ScorecardFix = {
  /** Lowest level first. */
  criteria: {
    criterionId: string;
    title: string;
    /** Rank of the level that asks for it. */
    level: number;
    dimension: string;
  }[];
  factIds: string[];
  /** What would decide these facts first. */
  sources: FactSource[];
  /** Components that one of the criteria blocks. */
  blocked: number;
  /** Of these, those where one of them isn't met, or in part. */
  notMet: number;
  /** Of these, those where there is no data for any of them. */
  noData: number;
  /** Of these, those that nothing else blocks: the fix lifts them. */
  lifts: number;
  /** Components that this fix and all those before it lift together. */
  liftsTogether: number;
};

/**
 * What fixes are ordered by: how many components they block; or so that each
 * lifts most together with those before it.
 *
 * @public
 */
export type ScorecardFixOrder = 'blocks' | 'lifts';

/**
 * What blocks most components.
 *
 * @public
 */
export type ScorecardGapsResponse = {
  modelId: string;
  /** Assessed components that were looked at, blocked or not. */
  total: number;
  /** By criterion, most blocking first. */
  items: ScorecardGap[];
  /** By what one fix covers, in the order that was asked for. */
  fixes: ScorecardFix[];
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
