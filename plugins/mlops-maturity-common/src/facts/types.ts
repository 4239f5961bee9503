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

import type { FailureCause } from '../scorecard/health';

/**
 * What is known about a fact.
 *
 * - `pass`: seen, or attested and unexpired
 * - `partial`: wired up, but no execution was seen
 * - `fail`: the source was read and the practice isn't there
 * - `unknown`: no source is connected, or the source couldn't be read
 * - `not-applicable`: the practice makes no sense for this component
 *
 * `unknown` is never `fail`, and never lifts a level.
 *
 * @public
 */
export type FactStatus =
  'pass' | 'partial' | 'fail' | 'unknown' | 'not-applicable';

/**
 * Where a fact's status comes from: seen in a source, pushed by a CI job,
 * stated by a person, or computed from other facts.
 *
 * @public
 */
export type FactOrigin = 'observed' | 'reported' | 'attested' | 'composed';

/**
 * Where a fact's evidence, and an attestation of it, live.
 *
 * @public
 */
export type FactScope =
  'component' | 'application' | 'group' | 'system' | 'organization';

/**
 * Whether a person may state a fact: `yes` when nothing was detected, `only`
 * when software can't see it at all, `no` when it must be observed.
 *
 * @public
 */
export type Attestable = 'yes' | 'only' | 'no';

/**
 * The part of the lifecycle that a fact belongs to.
 *
 * @public
 */
export type FactGroup =
  | 'code'
  | 'release'
  | 'data'
  | 'training'
  | 'tracking'
  | 'monitoring'
  | 'people'
  | 'governance';

/**
 * The kinds of source that can decide a fact.
 *
 * @public
 */
export type FactSource =
  'catalog' | 'ci' | 'repository' | 'ml-platform' | 'metrics' | 'attestation';

/**
 * One piece of what a fact was decided from.
 *
 * @public
 */
export type Evidence = {
  /** What it is, for a person: `Run 412 of train.yml, scheduled, succeeded`. */
  title: string;
  /** An `http` or `https` address where it can be looked at. */
  url?: string;
  /** When it happened, ISO 8601 UTC. */
  at?: string;
};

/**
 * A source that couldn't be read, or wasn't yet, and why.
 *
 * @public
 */
export type UnreadableSource = {
  /** Id of the collector that reads it. */
  collector: string;
  host: string;
  /** Identifies it on the host: `owner/name` of a repository. */
  key: string;
  code: FailureCause;
};

/**
 * A fact's status for one component, with the reason.
 *
 * @public
 */
export type FactResult = {
  factId: string;
  status: FactStatus;
  origin: FactOrigin;
  /** One sentence: what was expected and what was seen. */
  reason: string;
  evidence: Evidence[];
  /** The evidence's own time (never the time of looking), ISO 8601 UTC. */
  observedAt?: string;
  /** When the status ends if nothing new is seen, ISO 8601 UTC. */
  validUntil?: string;
  /** The source couldn't be read lately: this is the last thing known. */
  stale?: boolean;
  /**
   * How often it was seen to run by itself in the last 90 days, for facts about
   * something that runs; absent for what holds all the time, such as a rule
   * that is evaluated every minute.
   */
  executions?: number;
  /** A number behind the status, for facts that count something. */
  value?: number;
  /** Who stated it, and in which words; only of what is attested. */
  stated?: {
    /** Whoever is named as the author: mostly the ref of a User. */
    by?: string;
    note?: string;
  };
  /** The entity that an inherited attestation stands on. */
  inheritedFrom?: string;
  /** What an attestation said against what was observed, where they differ. */
  conflict?: string;
  /** Something that suggests the answer without proving it. */
  hint?: string;
  /**
   * The annotations of which one would bring data; only where nothing else is
   * missing.
   */
  annotations?: string[];
  /** The source that would have told, had it been read. */
  unreadable?: UnreadableSource;
};

/**
 * What a fact means; the same for every component.
 *
 * @public
 */
export type FactDefinition = {
  id: string;
  group: FactGroup;
  title: string;
  /** What is looked at, and when it passes. */
  description: string;
  /** What an engineer does to make it pass. */
  howToFix: string;
  scope: FactScope;
  attestable: Attestable;
  /** The kinds of source that can decide it, the primary one first. */
  sources: FactSource[];
  /** How old the evidence may be, in days; absent where age doesn't matter. */
  windowDays?: number;
};
