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

import type { Attestable } from '../facts';
import type { ModelLevel } from '../models';

/**
 * The file that a model in force was read from.
 *
 * @public
 */
export type ModelSourceResponse = {
  modelId: string;
  /** YAML, with its comments. */
  yaml: string;
};

/**
 * Something about the text of a model, and where.
 *
 * @public
 */
export type TrialProblem = {
  /** Counted from 1; absent where it is about the model as a whole. */
  line?: number;
  criterionId?: string;
  message: string;
};

/**
 * How many components are at a level.
 *
 * @public
 */
export type TrialLevelCount = {
  /** Rank. */
  level: number;
  count: number;
};

/**
 * A component whose level a changed model would move.
 *
 * @public
 */
export type TrialMove = {
  entityRef: string;
  title?: string;
  /** Rank in the model in force. */
  from: number;
  /** Rank in the model that is tried. */
  to: number;
  /**
   * Of one that falls: requirements of the tried model that it misses up to the
   * level it has. Of one that rises: those of the model in force that kept it
   * from the level it would have.
   */
  criteria: { criterionId: string; title: string }[];
};

/**
 * Components that would rise, or fall.
 *
 * @public
 */
export type TrialMoves = {
  count: number;
  /** At most 200, those that move furthest first. */
  items: TrialMove[];
};

/**
 * A requirement of the tried model that components miss.
 *
 * @public
 */
export type TrialCriterion = {
  criterionId: string;
  title: string;
  /** Rank of the level that asks for it. */
  level: number;
  /** Components that don't meet it. */
  missed: number;
  /** Of these, the ones of which it isn't known. */
  unknown: number;
  /**
   * How many miss it in the model in force; absent where that has no
   * requirement with this id.
   */
  missedBefore?: number;
};

/**
 * What a model would make of the components, if it took the place of the one
 * with its id. Levels are those that the stored evidence verifies now, of both
 * models: drops that are held back count as dropped.
 *
 * @public
 */
export type ModelTrialResponse = {
  /** The model that was tried. */
  model: { id: string; version: string; title: string; levels: ModelLevel[] };
  /** The one in force with its id; absent for a new one. */
  inForce?: {
    id: string;
    version: string;
    title: string;
    levels: ModelLevel[];
  };
  /** It says what the one in force says. */
  unchanged: boolean;
  /** Assessed components that the filter asks for. */
  total: number;
  /**
   * Components that the model was tried on, on which all figures rest. Where
   * they are fewer than `total` they are a sample, the same each time.
   */
  tried: number;
  /** Components that keep their level, whatever the model: of archived code. */
  archived: number;
  /** Why it wasn't tried on all. */
  limitedBy?: 'components' | 'time';
  /** By level, lowest first; absent for a new model. */
  before?: TrialLevelCount[];
  after: TrialLevelCount[];
  /** Empty for a new model. */
  rises: TrialMoves;
  falls: TrialMoves;
  /** At most 25, those that most components miss first. */
  missed: TrialCriterion[];
  /** Facts that the model asks for, and that no component has any data about. */
  withoutData: {
    factId: string;
    title: string;
    /** Whether people may state it. */
    attestable: Attestable;
    criteria: { criterionId: string; title: string }[];
  }[];
  /** What the linter finds questionable, though it may be loaded. */
  warnings: TrialProblem[];
};
