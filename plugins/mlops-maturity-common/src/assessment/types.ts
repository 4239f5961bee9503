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

import type { FactResult } from '../facts';
import type { CriterionKind } from '../models';

/**
 * What came out of one criterion.
 *
 * For a marker, `met` means that the lack it describes is there, and `unmet`
 * that the component has left it behind.
 *
 * @public
 */
export type CriterionOutcome =
  'met' | 'partial' | 'unmet' | 'unknown' | 'not-applicable' | 'waived';

/**
 * One criterion of an assessment.
 *
 * @public
 */
export type CriterionResult = {
  criterionId: string;
  kind: CriterionKind;
  level: number;
  dimension: string;
  /** Absent for advice that rests on no fact. */
  outcome?: CriterionOutcome;
  /** The facts it rests on, those of its advice included. */
  factIds: string[];
  /**
   * The criterion of a higher level that is met and stands in for this one,
   * which then counts as met too.
   */
  supersededBy?: string;
  /** When its waiver ends, ISO 8601 UTC; only where it is waived. */
  waivedUntil?: string;
  /** What it is worth in a model that scores, 0..1. */
  points?: number;
  /**
   * Of an upcoming requirement: when it begins to gate, ISO 8601 UTC. Its outcome
   * is what it would come to, and no level depends on it. Absent once it gates.
   */
  enforcedFrom?: string;
};

/**
 * What becomes of a component when upcoming requirements come into force and
 * nothing else changes.
 *
 * @public
 */
export type UpcomingChange = {
  /** When they come into force, ISO 8601 UTC. */
  from: string;
  /** The verified level from then on; those of earlier days gate too. */
  verifiedLevel: number;
  /**
   * The requirements of this very day that aren't met, unknown ones included;
   * lower levels first. At least one.
   */
  unmet: { criterionId: string; title: string; level: number }[];
};

/**
 * Points of a model that scores.
 *
 * @public
 */
export type Score = {
  /** What the sections come to; the level is a band of it. */
  points: number;
  /** The same if everything unknown turned out to be met. */
  potentialPoints: number;
  /** In the model's order. */
  sections: {
    dimension: string;
    points: number;
    potentialPoints: number;
    /** What can be had at most. */
    most: number;
  }[];
};

/**
 * An approved, expiring exception for one requirement of one component. Other
 * kinds of criterion gate nothing, so that there is nothing to excuse.
 *
 * @public
 */
export type Waiver = {
  modelId: string;
  criterionId: string;
  reason: string;
  /** ISO 8601 UTC. */
  expiresAt: string;
};

/**
 * The level of one dimension.
 *
 * @public
 */
export type DimensionLevel = {
  dimension: string;
  verifiedLevel: number;
  potentialLevel: number;
};

/**
 * How much of one level's own requirements is met; those of lower levels,
 * which it builds on, count there. Requirements that don't apply aren't asked
 * for, waived ones count as met, and a level may ask for none.
 *
 * @public
 */
export type LevelProgress = {
  level: number;
  met: number;
  required: number;
};

/**
 * What the catalog and the repository say about the component itself.
 *
 * @public
 */
export type AssessedComponent = {
  /** The entity's `spec.lifecycle`. */
  lifecycle?: string;
  /**
   * Whether the repository holds notebooks. Criteria about notebooks are left
   * out where it is known to hold none.
   */
  hasNotebooks?: boolean;
};

/**
 * What an assessment is made from, beside the model.
 *
 * @public
 */
export type AssessInput = {
  /** The component's facts by id; one that is missing is unknown. */
  facts: ReadonlyMap<string, FactResult>;
  /** The component's waivers, of whichever model, expired ones included. */
  waivers?: readonly Waiver[];
  component?: AssessedComponent;
};

/**
 * The circumstances of an assessment.
 *
 * @public
 */
export type AssessOptions = {
  /** The instant to judge windows, attestations and waivers at. */
  now: Date;
};

/**
 * One component against one model.
 *
 * @public
 */
export type Assessment = {
  modelId: string;
  modelVersion: string;
  /** The rank of the highest level whose requirements are all met. */
  verifiedLevel: number;
  /** The level if everything unknown turned out to be met. */
  potentialLevel: number;
  /** Gating dimensions, in the model's order. */
  dimensions: DimensionLevel[];
  criteria: CriterionResult[];
  /**
   * Requirements between here and the next level that aren't met, unknown ones
   * included; lower levels first. Empty at the highest level.
   */
  blocking: string[];
  /**
   * Requirements of higher levels that are met already in their own right;
   * lower levels first.
   */
  ahead: string[];
  /**
   * One per level, the lowest first. In a model that scores: how many of its
   * sections have the points that the level asks for.
   */
  progress: LevelProgress[];
  /** Only of a model that scores. */
  score?: Score;
  /**
   * One per day on which requirements come into force that aren't met, the
   * nearest first; absent where there is none.
   */
  upcoming?: UpcomingChange[];
  /** The rank that the model's advice recommends for this component. */
  recommendedLevel?: number;
  /**
   * The earliest instant at which the same input could give another result,
   * ISO 8601 UTC; absent where time alone changes nothing.
   */
  nextChangeAt?: string;
};

/**
 * What is shown of an assessment: a rise at once, a drop after a hold.
 *
 * @public
 */
export type PublishedLevel = {
  level: number;
  /**
   * Since when the verified level has been below the published one, ISO 8601
   * UTC; absent while it isn't.
   */
  atRiskSince?: string;
  /** When the drop is published unless the level recovers, ISO 8601 UTC. */
  nextChangeAt?: string;
  /** The code is archived: the level stays as it was when that was seen. */
  frozen?: boolean;
};

/**
 * The circumstances of publishing a level.
 *
 * @public
 */
export type PublishOptions = {
  now: Date;
  /** How long a drop is held back, in milliseconds. */
  holdDropForMs: number;
  /** Nobody works on the component any more: what is shown stays. */
  frozen?: boolean;
};
