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
 * A component whose level changed.
 *
 * @public
 */
export type ScorecardMover = {
  entityRef: string;
  title?: string;
  owner?: string;
  /** Ranks: at the beginning of the time, and now. */
  from: number;
  to: number;
  /** When it changed last, ISO 8601 UTC. */
  at: string;
};

/**
 * How levels changed by their evidence over some days. What only a change of
 * the rules moved is counted apart: nobody got better or worse by it.
 *
 * @public
 */
export type ScorecardMovement = {
  /** ISO 8601 UTC. */
  since: string;
  risen: number;
  fallen: number;
  /** Components whose level a change of the rules moved. */
  byRules: number;
  /** The biggest rises, at most five. */
  rises: ScorecardMover[];
  /** The biggest falls, at most five. */
  falls: ScorecardMover[];
};
