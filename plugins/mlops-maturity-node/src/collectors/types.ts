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

import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { Observation, ObservationKind } from '../observations';
import type { SourceCache } from './sourceCache';

/**
 * What a collector collects: one repository on a host, one experiment, one
 * workload's metrics. Kept per target, not per component, so that a monorepo
 * is read once.
 *
 * @public
 */
export type TargetReference = {
  /** The host as it stands in configuration, such as `github.com`. */
  host: string;
  /** Identifies the target on the host, such as `acme/churn-model`. */
  key: string;
};

/**
 * A target that an entity points at, and how.
 *
 * @public
 */
export type EntityTarget = TargetReference & {
  /**
   * The folder of the repository that the entity lives in, without leading or
   * trailing slash; absent for the whole repository.
   */
  pathPrefix?: string;
};

/**
 * Why a kind of observation is missing or incomplete.
 *
 * - `forbidden`, `not-found`: the credentials don't reach it
 * - `rate-limited`, `unavailable`: the source can't answer now
 * - `too-large`: past a limit
 * - `invalid`: the source answered something that can't be understood
 *
 * @public
 */
export type GapCode =
  | 'forbidden'
  | 'not-found'
  | 'rate-limited'
  | 'unavailable'
  | 'too-large'
  | 'invalid';

/**
 * Evidence that a collector could not get. Observations of these kinds from an
 * earlier sweep are kept; facts that need them become stale, then unknown.
 *
 * @public
 */
export type CollectionGap = {
  kinds: ObservationKind[];
  code: GapCode;
  /** One sentence for the person who reads the card; holds no secret. */
  message: string;
};

/**
 * What is left of a source's rate limit after a sweep.
 *
 * @public
 */
export type RateLimit = {
  limit: number;
  remaining: number;
  /** ISO 8601 UTC. */
  resetAt: string;
};

/**
 * What a sweep of one target returned.
 *
 * @public
 */
export type CollectionResult = {
  /** Everything that there is of every kind that no gap names. */
  observations: Observation[];
  gaps: CollectionGap[];
  requests: {
    /** All requests that were sent. */
    sent: number;
    /** Those that were answered `304 Not Modified`. */
    notModified: number;
  };
  rateLimit?: RateLimit;
  /** Don't come back before this instant, ISO 8601 UTC. */
  retryAfter?: string;
};

/**
 * What a collector is handed for one sweep of one target.
 *
 * @public
 */
export type CollectionContext = {
  now: Date;
  /** Aborted when the backend stops or the sweep takes too long. */
  signal: AbortSignal;
  logger: LoggerService;
  /** Answers of earlier sweeps of this target. */
  cache: SourceCache;
};

/**
 * What an event of the events service means to a collector.
 *
 * @public
 */
export type EventOutcome = {
  /** What the event is about; collected again soon. */
  target: TargetReference;
  /**
   * What the source can't be asked for later, such as the run behind a
   * deployment. Kept beside what sweeps return: fields that a sweep's
   * observation of the same kind and key lacks are filled in from here.
   */
  keep?: Observation[];
  /** What changed may be a file that the catalog reads. */
  catalogMayChange?: boolean;
};

/**
 * Which events a collector understands.
 *
 * @public
 */
export interface CollectorEvents {
  /** Topics of the events service, such as `github.workflow_run`. */
  readonly topics: readonly string[];
  /**
   * What an event means. Pure; payloads are untrusted, and one that says
   * nothing gives an empty list. Nothing is looked up in metadata.
   */
  read(event: { topic: string; eventPayload: unknown }): EventOutcome[];
}

/**
 * Code that reads one kind of source. It knows a vendor's API; it knows
 * nothing of facts or models.
 *
 * @public
 */
export interface Collector {
  /** Unique, kebab-case, such as `github`. */
  readonly id: string;
  /** What it reads, for a person: `GitHub`. */
  readonly title: string;
  /** The kinds of observation that it can return. */
  readonly kinds: readonly ObservationKind[];
  /** Where its source tells of changes by itself. */
  readonly events?: CollectorEvents;
  /**
   * The targets that an entity points at by its annotations. Pure: no request
   * is made. Annotations are untrusted: whatever can't be a target is left out.
   */
  targetsOf(entity: Entity): EntityTarget[];
  /**
   * Names the rate limit that requests for a target count against, where
   * targets of one host have several, such as one per owner. Holds no secret.
   * Without it, and where it is empty, all targets of a host share one.
   */
  budgetOf?(target: TargetReference): string;
  /**
   * Reads a target. Failures of single endpoints are returned as gaps; a
   * thrown error counts as a gap in everything.
   */
  collect(
    target: TargetReference,
    context: CollectionContext,
  ): Promise<CollectionResult>;
}
