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

import type { FactDefinition } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Attestation } from './types';

/** When attestations count. */
export type AttestationTime = {
  now: Date;
  /** How long one counts that names no end. */
  lifetimeDays: number;
};

const dayMs = 86_400_000;

/**
 * How long an attestation of a fact counts that names no end: where nothing
 * but attestations decides it, for the fact's own window if it has one.
 */
export function attestationLifetime(
  { attestable, windowDays }: Pick<FactDefinition, 'attestable' | 'windowDays'>,
  defaultDays: number,
): number {
  return attestable === 'only' ? (windowDays ?? defaultDays) : defaultDays;
}

/** The instant at which an attestation ceases to count, ISO 8601 UTC. */
export function attestationEnd(
  { on, until }: Attestation,
  lifetimeDays: number,
): string {
  if (until !== undefined) return until;
  // To the end of the last day, as with an end that is named.
  const end = Date.parse(on) + (lifetimeDays + 1) * dayMs - 1;
  return new Date(end).toISOString();
}

/** Whether an attestation counts now, or did, or will. */
export function attestationState(
  attestation: Attestation,
  { now, lifetimeDays }: AttestationTime,
): 'future' | 'current' | 'expired' {
  if (Date.parse(attestation.on) > now.getTime()) return 'future';
  const end = Date.parse(attestationEnd(attestation, lifetimeDays));
  return end > now.getTime() ? 'current' : 'expired';
}

/**
 * The attestation of a fact that is to be looked at: the nearest one that
 * counts now, so that a valid one of the owner group isn't hidden by one that
 * ran out on the component; or else the nearest of all.
 *
 * @param attestations - of any facts; of each fact, the nearest first
 */
export function chooseAttestation(
  attestations: readonly Attestation[],
  factId: string,
  time: AttestationTime,
): {
  attestation?: Attestation;
  /** The earliest instant at which the choice, or its state, could differ. */
  nextChangeAt?: string;
} {
  const candidates = attestations.filter(one => one.factId === factId);
  const current = candidates.findIndex(
    one => attestationState(one, time) === 'current',
  );
  const changes = candidates
    .slice(0, current === -1 ? undefined : current + 1)
    .flatMap(one => [one.on, attestationEnd(one, time.lifetimeDays)])
    .filter(instant => Date.parse(instant) > time.now.getTime())
    .sort();
  return {
    attestation: candidates[Math.max(current, 0)],
    nextChangeAt: changes[0],
  };
}
