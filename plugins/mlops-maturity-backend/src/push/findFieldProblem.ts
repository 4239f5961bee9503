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

import { problemOfText } from './problemOfText';

/** What is wrong with a field, and where it stands. */
export type FieldProblem = { path: PropertyKey[]; message: string };

const longestText = 2_000;
const longestName = 200;
const longestList = 500;
const mostFields = 200;
const deepest = 12;
/** They would change what an object is instead of what it holds. */
const forbiddenNames = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Finds what no observation may hold, whatever its kind: texts that can't be
 * stored, addresses with credentials, sizes without bounds, and times that
 * haven't come yet.
 */
export function findFieldProblem(
  value: unknown,
  latest: Date,
  path: PropertyKey[],
): FieldProblem | undefined {
  if (typeof value === 'string') {
    const message =
      problemOfText(value, longestText) ??
      problemOfAddress(value) ??
      problemOfTime(value, latest, String(path.at(-1)));
    return message ? { path, message } : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (path.length > deepest) return { path, message: 'is nested too deeply' };
  const isList = Array.isArray(value);
  const entries = Object.entries(value);
  const most = isList ? longestList : mostFields;
  if (entries.length > most) {
    return {
      path,
      message: `has ${entries.length} ${isList ? 'entries' : 'fields'}; at most ${most} are kept`,
    };
  }
  for (const [name, inner] of entries) {
    const nameProblem = forbiddenNames.has(name)
      ? `may not have a field ${name}`
      : problemOfText(name, longestName);
    if (nameProblem) return { path, message: nameProblem };
    const found = findFieldProblem(inner, latest, [
      ...path,
      isList ? Number(name) : name,
    ]);
    if (found) return found;
  }
  return undefined;
}

/** `data.jobs[0].name` */
export function placeOf(path: PropertyKey[]): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      return index === 0 ? String(part) : `.${String(part)}`;
    })
    .join('');
}

/** CI systems hand jobs the address of their repository with a token in it. */
function problemOfAddress(text: string): string | undefined {
  if (!text.includes('@') || !URL.canParse(text)) return undefined;
  const { protocol, username, password } = new URL(text);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return password !== '' || (isWeb && username !== '')
    ? 'is an address with credentials in it'
    : undefined;
}

function problemOfTime(text: string, latest: Date, name: string) {
  if (!name.endsWith('At') || !(Date.parse(text) > latest.getTime())) {
    return undefined;
  }
  return 'lies in the future';
}
