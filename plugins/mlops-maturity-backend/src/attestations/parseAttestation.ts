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

import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { FactDefinition } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { isDay } from './isDay';
import type { Attestation } from './types';

const maxLength = 2000;

const statusByWord: ReadonlyMap<string, Attestation['status']> = new Map([
  ['met', 'pass'],
  ['partial', 'partial'],
  ['unmet', 'fail'],
  ['na', 'not-applicable'],
]);

type Statement = Omit<Attestation, 'factId' | 'entityRef' | 'status' | 'on'> & {
  on?: string;
};

/** Reads a value into a statement, or says what is wrong with it. */
type Reader = (value: string, statement: Statement) => string | undefined;

const readers: ReadonlyMap<string, Reader> = new Map([
  [
    'by',
    (value, statement) => {
      statement.by = userRef(value);
      return statement.by ? undefined : `by="${value}" names no user`;
    },
  ],
  [
    'on',
    (value, statement) => {
      if (!isDay(value)) return `on="${value}" is no date (YYYY-MM-DD)`;
      statement.on = startOfDay(value);
      return undefined;
    },
  ],
  [
    'until',
    (value, statement) => {
      if (!isDay(value)) return `until="${value}" is no date (YYYY-MM-DD)`;
      statement.until = endOfDay(value);
      return undefined;
    },
  ],
  [
    'note',
    (value, statement) => {
      statement.note = value;
      return undefined;
    },
  ],
  [
    'evidence',
    (value, statement) => {
      statement.evidence = webAddress(value);
      return statement.evidence
        ? undefined
        : 'evidence must be an http or https address';
    },
  ],
]);

/**
 * Reads the value of an attestation's annotation, such as
 * `met; by=user:default/jane; on=2026-10-01; until=2027-03-30; note=...`.
 * The first word and `on` are mandatory, and `na` needs a note that says why.
 * Whatever isn't of this form gives a problem for a person to read: half an
 * attestation is never guessed into a whole one.
 *
 * @param definition - of the fact that the annotation names; undefined where
 *   there is no such fact
 */
export function parseAttestation(
  value: string,
  factId: string,
  entityRef: string,
  definition: FactDefinition | undefined,
): { attestation: Attestation } | { problem: string } {
  if (!definition) return { problem: `there is no fact "${factId}"` };
  if (definition.attestable === 'no') {
    return { problem: `${factId} has to be observed and can't be attested` };
  }
  if (value.length > maxLength) {
    return { problem: `it is longer than ${maxLength} characters` };
  }

  const [word, ...fields] = value
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .replace(/; *$/, '')
    .split(';')
    .map(part => part.trim());
  const status = statusByWord.get(word);
  if (!status) {
    const words = [...statusByWord.keys()].join(', ');
    return { problem: `it has to begin with one of ${words}` };
  }
  const statement: Statement = {};
  const problem = readFields(fields, statement);
  if (problem) return { problem };

  const { on, until, note } = statement;
  if (on === undefined) return { problem: 'it has to say when: on=YYYY-MM-DD' };
  if (until !== undefined && until < on) {
    return { problem: 'until is before on' };
  }
  if (status === 'not-applicable' && note === undefined) {
    return { problem: 'na has to say why: note=...' };
  }
  return { attestation: { ...statement, factId, status, entityRef, on } };
}

function readFields(
  fields: string[],
  statement: Statement,
): string | undefined {
  const seen = new Set<string>();
  for (const field of fields) {
    const end = field.indexOf('=');
    const key = field.slice(0, Math.max(end, 0)).trim();
    const text = field.slice(end + 1).trim();
    const read = readers.get(key);
    if (!read) {
      const keys = [...readers.keys()].join(', ');
      return `"${field}" is none of ${keys} with a value`;
    }
    if (seen.has(key)) return `${key} is given more than once`;
    if (text === '') return `${key} has no value`;
    seen.add(key);
    const problem = read(text, statement);
    if (problem) return problem;
  }
  return undefined;
}

function userRef(value: string): string | undefined {
  try {
    const ref = stringifyEntityRef(
      parseEntityRef(value, {
        defaultKind: 'user',
        defaultNamespace: 'default',
      }),
    );
    return /^user:[a-z0-9._-]{1,63}\/[a-z0-9._-]{1,63}$/.test(ref)
      ? ref
      : undefined;
  } catch {
    return undefined;
  }
}

function startOfDay(date: string): string {
  return `${date}T00:00:00.000Z`;
}

/** A statement counts through the day that it names as its last. */
function endOfDay(date: string): string {
  return `${date}T23:59:59.999Z`;
}

function webAddress(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}
