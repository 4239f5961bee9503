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

import type { FactStatus } from '../facts';

/**
 * What a person can say of a fact; never that it is unknown.
 *
 * @public
 */
export type AttestedStatus = Exclude<FactStatus, 'unknown'>;

/**
 * An attestation that was set through the API. Others stand in annotations of
 * the catalog.
 *
 * @public
 */
export type StatedAttestation = {
  factId: string;
  status: AttestedStatus;
  /** What is stated, and why it is so. */
  note: string;
  /** Address of something that shows it: http or https. */
  evidence?: string;
  /** Ref of the User who was signed in. */
  by: string;
  /** ISO 8601 UTC. */
  on: string;
  /** When it ends, ISO 8601 UTC. */
  until: string;
};

/**
 * A waiver as it was set through the API: for one requirement of one model.
 *
 * @public
 */
export type StatedWaiver = {
  modelId: string;
  criterionId: string;
  /** Why the component need not meet it. */
  reason: string;
  /** Address of something that shows it: http or https. */
  evidence?: string;
  /** Ref of the User who was signed in. */
  by: string;
  /** ISO 8601 UTC. */
  on: string;
  /** When it ends, ISO 8601 UTC. */
  until: string;
};

/**
 * What a person states of a fact. It counts through the day `until`, in UTC;
 * without one for the lifetime of attestations.
 *
 * @public
 */
export type AttestationRequest = Pick<
  StatedAttestation,
  'status' | 'note' | 'evidence'
> & {
  /** The last day, `YYYY-MM-DD`. */
  until?: string;
};

/**
 * Why a component need not meet a requirement, through the day `until`, in UTC.
 *
 * @public
 */
export type WaiverRequest = Pick<StatedWaiver, 'reason' | 'evidence'> & {
  /** The last day, `YYYY-MM-DD`. */
  until: string;
};

/**
 * What people set of a component through the API, with those that ended lately.
 *
 * @public
 */
export type ComponentStatementsResponse = {
  entityRef: string;
  /** How long an attestation counts that names no end. */
  defaultDays: number;
  /** How many days ahead a new one may end. */
  maxDays: number;
  /** By fact. */
  attestations: StatedAttestation[];
  /** By model and criterion. */
  waivers: StatedWaiver[];
};
