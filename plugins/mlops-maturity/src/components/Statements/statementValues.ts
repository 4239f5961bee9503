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

import type { AttestedStatus } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** What stands in the form of a statement. */
export type StatementValues = {
  status: AttestedStatus;
  text: string;
  evidence: string;
  /** `YYYY-MM-DD`, or nothing. */
  until: string;
};

/** The fields in the order in which they stand. */
export const statementFields = ['status', 'text', 'evidence', 'until'] as const;

export type StatementField = (typeof statementFields)[number];

/** What is wrong with a field, for the message that says so. */
type StatementProblem =
  'text' | 'evidence' | 'untilMissing' | 'untilPast' | 'untilFar';

const dayMs = 86_400_000;

/** The day so many days from now, in UTC as the backend counts. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);
}

/** What can be told of the fields without asking the backend. */
export function findProblems(
  values: StatementValues,
  maxDays: number,
): Partial<Record<StatementField, StatementProblem>> {
  const text = values.text.trim() === '' ? 'text' : undefined;
  const evidence =
    values.evidence.trim() === '' || isWebAddress(values.evidence.trim())
      ? undefined
      : 'evidence';
  const until = untilProblem(values.until, maxDays);
  return {
    ...(text && { text }),
    ...(evidence && { evidence }),
    ...(until && { until }),
  };
}

function untilProblem(until: string, maxDays: number) {
  if (until === '') return 'untilMissing';
  if (until < dayFromNow(0)) return 'untilPast';
  return until > dayFromNow(maxDays) ? 'untilFar' : undefined;
}

function isWebAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}
