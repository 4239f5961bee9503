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
 * Why a target can't be read in full.
 *
 * - `forbidden`, `not-found`: the credentials don't reach it
 * - `rate-limited`, `unavailable`: the source can't answer now
 * - `too-large`: past a limit
 * - `invalid`: the source answered something that can't be understood
 *
 * @public
 */
export type FailureCause =
  | 'forbidden'
  | 'not-found'
  | 'rate-limited'
  | 'unavailable'
  | 'too-large'
  | 'invalid';

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
  /** How many targets couldn't be read in full. */
  failingCount: number;
  /**
   * Targets that couldn't be read in full; at most 100 are named, and only those
   * of components that the caller may read.
   */
  failing: {
    host: string;
    key: string;
    /** ISO 8601 UTC. */
    since: string;
    causes: FailureCause[];
    problems: string[];
  }[];
  /**
   * What is left of each rate limit, by the newest answers; of those that targets
   * of readable components share.
   */
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
