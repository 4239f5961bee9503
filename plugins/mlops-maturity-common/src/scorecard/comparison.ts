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
 * How a group of components stands in each dimension of a model.
 *
 * @public
 */
export type ScorecardDimensionGroup = {
  /** An entity ref, a lifecycle or a type; absent for components without. */
  value?: string;
  /** By owner: the group above this one, where it is in the answer too. */
  parent?: string;
  total: number;
  /** In the model's order. */
  dimensions: {
    dimension: string;
    /** Rank of the median (the lower one of an even number). */
    median: number;
    /** Levels that nobody is at are left out. */
    distribution: { level: number; count: number }[];
    /** Components whose level it holds back. */
    holdsBack: number;
  }[];
};

/**
 * How groups stand in each dimension of a model.
 *
 * @public
 */
export type ScorecardDimensionsResponse = {
  modelId: string;
  groups: ScorecardDimensionGroup[];
};

/**
 * Components that stand higher in one model than in another.
 *
 * @public
 */
export type ScorecardDisagreement = {
  count: number;
  /**
   * What blocks them in the model that sees them lower, most blocking first; at
   * most five.
   */
  reasons: { criterionId: string; title: string; blocked: number }[];
  /** Those furthest apart; at most five. */
  examples: {
    entityRef: string;
    title?: string;
    level: number;
    withLevel: number;
  }[];
};

/**
 * Where two models see the same components differently. Levels of two models
 * mean different things: components count as apart when their places between
 * the lowest and the highest level differ by a whole level of the model that
 * has fewer.
 *
 * @public
 */
export type ScorecardComparisonResponse = {
  modelId: string;
  withModelId: string;
  /** Components assessed against both. */
  total: number;
  /** How many stand at which pair of levels; pairs without any are left out. */
  cells: { level: number; withLevel: number; count: number }[];
  /** Those that the first model sees higher; reasons are the second's. */
  higher: ScorecardDisagreement;
  /** Those that the first model sees lower; reasons are the first's. */
  lower: ScorecardDisagreement;
};

/**
 * The levels of some components in one model. Those that are no ML components,
 * aren't assessed or may not be seen are left out.
 *
 * @public
 */
export type ComponentLevelsResponse = {
  modelId: string;
  items: {
    entityRef: string;
    /** Rank. */
    level: number;
    /** Rank. */
    targetLevel?: number;
  }[];
};
