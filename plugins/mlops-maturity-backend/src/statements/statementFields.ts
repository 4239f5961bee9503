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

import { InputError } from '@backstage/errors';
import { isDay } from '../attestations/isDay';
import { problemOfText } from '../push/problemOfText';

const dayMs = 86_400_000;
/** The contract says so too. */
const longestText = 2_000;

/**
 * What a person wrote, without blanks around it.
 *
 * @throws InputError that names the field
 */
export function readText(field: string, value: string): string {
  const text = value.trim();
  if (text === '') throw new InputError(`${field}: must say something`);
  const problem = problemOfText(text, longestText);
  if (problem) throw new InputError(`${field}: ${problem}`);
  return text;
}

/**
 * An address that a browser may be sent to.
 *
 * @throws InputError that names the field
 */
export function readEvidence(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const problem = problemOfText(value, longestText);
  if (problem) throw new InputError(`evidence: ${problem}`);
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new InputError('evidence: must be an http or https address');
  }
  if (url.username || url.password) {
    throw new InputError('evidence: must hold no user or password');
  }
  return url.href;
}

/**
 * The end of the last day that a statement counts on, ISO 8601 UTC.
 *
 * @param day - `YYYY-MM-DD`, a day of the calendar
 * @throws InputError that names the field
 */
export function readUntil(
  day: string,
  { now, maxDays }: { now: Date; maxDays: number },
): string {
  // The contract looks at the form only.
  if (!isDay(day)) {
    throw new InputError(`until: ${day} is no day of the calendar`);
  }
  if (day < dayAfter(now, 0)) {
    throw new InputError(`until: ${day} is in the past`);
  }
  const latest = dayAfter(now, maxDays);
  if (day > latest) {
    throw new InputError(
      `until: ${day} is too far ahead; ${latest} is the latest, ${maxDays} days from now`,
    );
  }
  return `${day}T23:59:59.999Z`;
}

/** The day so many days after now, in UTC. */
export function dayAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * dayMs).toISOString().slice(0, 10);
}
