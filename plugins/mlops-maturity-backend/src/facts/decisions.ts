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

import type { Evidence } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { FactDecision, SourceGap } from './types';

type Details = Partial<Omit<FactDecision, 'status' | 'reason' | 'evidence'>> & {
  evidence?: Evidence[];
};

function decision(status: FactDecision['status']) {
  return (reason: string, details: Details = {}): FactDecision => ({
    status,
    reason,
    ...details,
    evidence: details.evidence ?? [],
  });
}

/** The practice was seen. */
export const pass = decision('pass');

/** It is wired up, but no execution was seen. */
export const partial = decision('partial');

/** The source was read and the practice isn't there. */
export const fail = decision('fail');

/**
 * No source is connected, or it couldn't be read.
 *
 * @param why - a sentence, or what kept the source from telling
 */
export function unknown(
  why: string | SourceGap,
  details: Details = {},
): FactDecision {
  if (typeof why === 'string') return decision('unknown')(why, details);
  const { source, annotations, code, message } = why;
  return decision('unknown')(message, {
    ...(source && { unreadable: { ...source, code } }),
    ...(annotations && { annotations }),
    ...details,
  });
}

/** The practice makes no sense for this component. */
export const notApplicable = decision('not-applicable');

const dayMs = 24 * 60 * 60 * 1000;

/** Later years are written with a sign, which sorts before all others. */
const lastInstant = Date.parse('9999-12-31T23:59:59.999Z');

/** The instant `days` after `instant`, ISO 8601 UTC. */
export function daysAfter(instant: string, days: number): string {
  const at = Date.parse(instant) + days * dayMs;
  return new Date(Math.min(at, lastInstant)).toISOString();
}

/** Whether `instant` lies within the last `days` before `now`, both included. */
export function isWithin(
  instant: string | undefined,
  days: number,
  now: Date,
): boolean {
  if (instant === undefined) return false;
  const at = Date.parse(instant);
  return at <= now.getTime() + dayMs && at >= now.getTime() - days * dayMs;
}
