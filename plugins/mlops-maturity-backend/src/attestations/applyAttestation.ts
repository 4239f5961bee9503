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
  FactDefinition,
  FactResult,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { FactDecision } from '../facts/types';
import {
  attestationEnd,
  attestationLifetime,
  attestationState,
  type AttestationTime,
} from './chooseAttestation';
import type { Attestation } from './types';

const wordByStatus: Readonly<Record<Attestation['status'], string>> = {
  pass: 'met',
  partial: 'partly met',
  fail: 'not met',
  'not-applicable': 'not applicable',
};

/**
 * Combines what a fact's rule says with what a person attests, if anyone does.
 *
 * What was seen comes first: an observed pass needs nobody's word, and against
 * an observed failure nobody's word counts; the contradiction is shown. Only
 * that the practice makes no sense here can be stated against what was seen,
 * since a source can't show that. A person's word decides where nothing was
 * seen, completes what was half seen, and is all there is for facts that can
 * only be attested.
 *
 * The catalog doesn't say who wrote an annotation. Whoever `by` names is shown
 * as the author and not checked: the owners of the file answer for it.
 */
export function applyAttestation(
  definition: Pick<FactDefinition, 'id' | 'attestable' | 'windowDays'>,
  decision: FactDecision,
  attestation: Attestation | undefined,
  {
    lifetimeDays,
    ...rest
  }: AttestationTime & {
    /** The component that the fact is about. */
    componentRef: string;
  },
): FactResult {
  const decided = asDecided(definition.id, decision);
  if (!attestation || definition.attestable === 'no') return decided;
  const only = definition.attestable === 'only';
  const settled =
    decision.status === 'pass' || decision.status === 'not-applicable';
  if (settled && !only) return decided;

  const options = {
    ...rest,
    lifetimeDays: attestationLifetime(definition, lifetimeDays),
  };
  const state = attestationState(attestation, options);
  if (state !== 'current') {
    return {
      ...decided,
      reason: `${decided.reason} ${notCounting(attestation, state, options)}`,
    };
  }
  const attested = asAttested(decision, attestation, options);
  if (only || decision.status === 'unknown') return attested;
  if (attestation.status === 'not-applicable') return attested;
  if (decision.status === 'partial' && attestation.status === 'pass') {
    return attested;
  }
  return attestation.status === decision.status
    ? decided
    : {
        ...decided,
        conflict: `${statement(attestation, options)}. What was observed counts.`,
      };
}

function asDecided(factId: string, decision: FactDecision): FactResult {
  const { nextChangeAt: _, origin = 'observed', ...rest } = decision;
  return { factId, origin, ...rest };
}

function asAttested(
  { evidence, hint }: FactDecision,
  attestation: Attestation,
  options: AttestationTime & { componentRef: string },
): FactResult {
  const { factId, status, on, by, note, entityRef } = attestation;
  const link = attestation.evidence && {
    title: 'Evidence given with the attestation',
    url: attestation.evidence,
    at: on,
  };
  return {
    factId,
    status,
    origin: 'attested',
    reason: `${statement(attestation, options)}${note ? `: ${note}` : '.'}`,
    stated: { ...(by && { by }), ...(note && { note }) },
    evidence: link ? [link, ...evidence] : evidence,
    observedAt: on,
    validUntil: attestationEnd(attestation, options.lifetimeDays),
    ...(entityRef !== options.componentRef && { inheritedFrom: entityRef }),
    ...(hint !== undefined && { hint }),
  };
}

/** Who stated what, when, until when and where. */
function statement(
  attestation: Attestation,
  options: AttestationTime & { componentRef: string },
): string {
  const { status, by, on, entityRef } = attestation;
  const end = attestationEnd(attestation, options.lifetimeDays);
  const words = [
    `Attested as ${wordByStatus[status]}`,
    by ? `by ${by}` : 'by someone unnamed',
    `on ${day(on)}, valid until ${day(end)}`,
  ].join(' ');
  return entityRef === options.componentRef
    ? words
    : `${words}, on ${entityRef}`;
}

function notCounting(
  attestation: Attestation,
  state: 'future' | 'expired',
  { lifetimeDays }: AttestationTime,
): string {
  const { by, on, entityRef } = attestation;
  const who = by ? ` by ${by}` : '';
  return state === 'future'
    ? `The attestation${who} on ${entityRef} doesn't count before ${day(on)}.`
    : `It was attested until ${day(
        attestationEnd(attestation, lifetimeDays),
      )}${who} on ${entityRef}, which has expired.`;
}

function day(instant: string): string {
  return instant.slice(0, 10);
}
