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
 * Which facts a criterion asks for: a fact's id, or all, any or none of
 * several.
 *
 * @public
 */
export type FactExpression =
  | string
  | { all: FactExpression[] }
  | { any: FactExpression[] }
  | { not: FactExpression };

/**
 * What a criterion does to a level.
 *
 * - `requirement`: gates its level and every higher one
 * - `optional`: the source says "likely" or "could"; counts as done, gates nothing
 * - `marker`: a lack that describes a low level; explains, never gates
 * - `neutral`: the source allows either value; shown only
 * - `context`: advice or a summary; shown only
 *
 * @public
 */
export type CriterionKind =
  'requirement' | 'optional' | 'marker' | 'neutral' | 'context';

/**
 * When a `context` criterion's advice about the target level applies.
 *
 * @public
 */
export type Recommendation = {
  /** The rank of the level that the source recommends. */
  level: number;
  /** All that is given must hold. */
  when: {
    /** The component's `spec.lifecycle` is one of these. */
    lifecycle?: string[];
    /** This fact passes; or its value lies within `min` and `max`. */
    fact?: string;
    min?: number;
    max?: number;
  };
};

/**
 * One statement of a maturity model.
 *
 * @public
 */
export type Criterion = {
  /** Unique within the model; the full id is `<model id>/<id>`. */
  id: string;
  /**
   * The rank of the level that the statement belongs to. A requirement holds
   * from here upwards. In a model that scores it says nothing: write 1.
   */
  from: number;
  /**
   * The rank of the last level that the statement describes; for markers and
   * neutral rows that span several levels.
   */
  to?: number;
  dimension: string;
  kind: CriterionKind;
  title: string;
  description?: string;
  /** Absent only for `context` criteria that are pure advice. */
  requires?: FactExpression;
  /** The criterion of a higher level that stands in for this one. */
  supersededBy?: string;
  /**
   * The first day on which a requirement gates, `2027-03-01`, from midnight UTC.
   * Until then it is upcoming: decided and shown, and no level depends on it.
   * Absent where it always gates.
   */
  enforcedFrom?: string;
  /** Free words for filtering, such as `data` or `training`. */
  tags?: string[];
  recommends?: Recommendation;
  /** `notebooks`: shown only when the repository holds notebooks. */
  shownWhen?: 'notebooks';
  /**
   * For a marker whose absence no higher level asks for: why that is known and
   * left so. The linter warns about every other one.
   */
  noHigherRequirement?: string;
};

/**
 * A level of a model. Ranks count upwards from 0, the lowest.
 *
 * @public
 */
export type ModelLevel = {
  rank: number;
  /** What the published model calls it: `0`, `1`, `Level 2`. */
  label: string;
  name: string;
  description: string;
  /**
   * For models that score: the level is reached by more points than this. The
   * lowest level has none.
   */
  above?: number;
};

/**
 * How a model that scores adds up its points. Each criterion is worth a point,
 * half of it where people did it by hand; each dimension is a section.
 *
 * @public
 */
export type Scoring = {
  /** What the sections' sums come to: the lowest of them, their sum or mean. */
  total: 'min' | 'sum' | 'mean';
  /** Points for a criterion that doesn't apply, 0..1. */
  notApplicable: number;
};

/**
 * A dimension of a model. One that doesn't gate is shown beside the others.
 *
 * @public
 */
export type ModelDimension = {
  id: string;
  title: string;
  description?: string;
};

/**
 * Names of another published list of levels that this model's results are
 * also shown under.
 *
 * @public
 */
export type ModelAlias = {
  id: string;
  title: string;
  source: ModelSource;
  /** One label per level, lowest first. */
  levels: { label: string; name: string }[];
};

/**
 * Where a model was published.
 *
 * @public
 */
export type ModelSource = {
  title: string;
  url?: string;
};

/**
 * A maturity model: published statements as data.
 *
 * @public
 */
export type MaturityModel = {
  id: string;
  version: string;
  title: string;
  description: string;
  source: ModelSource;
  /**
   * - `ladder`: levels build on each other; a gap stops the climb
   * - `score`: points per criterion, summed by section; levels are bands of the
   *   total
   */
  engine: 'ladder' | 'score';
  /** Of a model that scores; others have none. */
  scoring?: Scoring;
  dimensions: ModelDimension[];
  levels: ModelLevel[];
  criteria: Criterion[];
  aliases?: ModelAlias[];
};
