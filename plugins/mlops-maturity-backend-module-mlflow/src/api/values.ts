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

import { z } from 'zod';
import {
  toInstant as toInstantOfMilliseconds,
  toText as toBoundedText,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';

/** An int64, which servers write as a number or as text. */
export const int64Schema = z
  .union([z.number(), z.string().max(30)])
  .nullish()
  .catch(undefined);

/** A list of pairs, as MLflow writes tags and parameters. */
export const pairsSchema = z
  .array(z.object({ key: z.string(), value: z.string().nullish() }))
  .nullish();

// Past this a number of seconds would be a year that nobody logs, and before
// it one of milliseconds would be 1973: GitLab writes seconds in some places.
const leastMilliseconds = 100_000_000_000;

/** A time as this project writes it; undefined when there is none. */
export function toInstant(
  value: z.infer<typeof int64Schema>,
): string | undefined {
  const number = typeof value === 'string' ? Number(value || NaN) : value;
  if (!number || !Number.isFinite(number) || number < 0) {
    return undefined;
  }
  const milliseconds = number < leastMilliseconds ? number * 1000 : number;
  return toInstantOfMilliseconds(milliseconds);
}

/** The same as elsewhere, without space around it. */
export function toText(
  text: string | null | undefined,
  length: number,
): string | undefined {
  return toBoundedText(text, length)?.trim() || undefined;
}

/** Pairs as a record: sorted, bounded, the last of the same key. */
export function toRecord(
  pairs: z.infer<typeof pairsSchema>,
  maxPairs: number,
): Record<string, string> | undefined {
  const record = new Map<string, string>();
  for (const { key, value } of pairs ?? []) {
    const name = toText(key, 250);
    if (name && name !== '__proto__') {
      record.set(name, toText(value, 250) ?? '');
    }
  }
  return record.size === 0
    ? undefined
    : Object.fromEntries(
        [...record].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, maxPairs),
      );
}

/**
 * An address without what gives access to it: credentials, and the query, where
 * signatures stand.
 */
export function withoutSecrets(
  text: string | null | undefined,
): string | undefined {
  if (text && URL.canParse(text)) {
    const url = new URL(text);
    if (url.host) {
      url.username = '';
      url.password = '';
      url.search = '';
      url.hash = '';
      return toText(url.href, 500);
    }
  }
  const bare = text
    ?.slice(0, 2000)
    .replace(/[?#].*$/s, '')
    // `user:password@host`, without a scheme; not the `git@host:` of SSH.
    .replace(/^[^/@:]*:[^@]*@/, '');
  return toText(bare, 500);
}
