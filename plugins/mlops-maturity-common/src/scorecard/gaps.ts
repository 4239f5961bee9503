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
  /** Components that it blocks. */
  blocked: number;
  /**
   * Of these, those that nothing else blocks: to fix it lifts them to
   * `liftsTo`, at least.
   */
  only: number;
  /** Rank. */
  liftsTo: number;
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
