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

import type {
  Attestable,
  FactGroup,
  FactSource,
  FactStatus,
} from '../facts/types';

/**
 * How many components a fact is decided for, and how.
 *
 * @public
 */
export type FactCoverage = {
  factId: string;
  title: string;
  group: FactGroup;
  /** The kinds of source that can decide it, the primary one first. */
  sources: FactSource[];
  attestable: Attestable;
  /** Whether it passes, partly or in full, or fails for any component. */
  hasData: boolean;
  pass: number;
  partial: number;
  fail: number;
  unknown: number;
  notApplicable: number;
};

/**
 * A requirement that no component can meet, whatever it does, because facts
 * that it asks for have no data for any component.
 *
 * @public
 */
export type UnmeetableCriterion = {
  modelId: string;
  criterionId: string;
  title: string;
  /** Rank of the level that asks for it. */
  level: number;
  dimension: string;
  /** Ids of the facts without data. */
  missingFacts: string[];
  /** Whether it could be met if these were attested, as far as they can be. */
  attestingHelps: boolean;
};

/**
 * An attestation that ends soon.
 *
 * @public
 */
export type ExpiringAttestation = {
  /** The component that it counts for. */
  entityRef: string;
  factId: string;
  title: string;
  /** What it states. */
  status: FactStatus;
  /** ISO 8601 UTC. */
  validUntil: string;
  /** The entity that an inherited attestation stands on. */
  inheritedFrom?: string;
};

/**
 * What is known about the components that the caller may read, and what isn't.
 *
 * @public
 */
export type CoverageResponse = {
  /** Components with facts. */
  components: number;
  /** Every fact; empty while there is no component with facts. */
  facts: FactCoverage[];
  /** By model, in its order; empty while there is no component with facts. */
  unmeetable: UnmeetableCriterion[];
  expiring: {
    /** Attestations that end within so many days count. */
    days: number;
    total: number;
    /** Soonest first; at most 100 are named. */
    items: ExpiringAttestation[];
  };
};
