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

/** One condition on a label, as PromQL writes it: `namespace="grid"`. */
export type Matcher = {
  label: string;
  operator: '=' | '!=' | '=~' | '!~';
  value: string;
};

const maxMatchers = 20;

const matcher =
  /\s*([a-zA-Z_][a-zA-Z0-9_]*)\s*(=~|!~|!=|=)\s*"((?:[^"\\\n]|\\["\\n])*)"\s*([,}])/y;

/**
 * Reads matchers in braces that begin at `from`. Strict: a list of
 * `label operator "value"` and nothing else, so that nothing that isn't a
 * condition on labels gets into a query.
 *
 * @returns undefined when it isn't such a list
 */
export function readMatchers(
  text: string,
  from: number,
): { matchers: Matcher[]; end: number } | undefined {
  if (text[from] !== '{') return undefined;
  if (text[from + 1] === '}') return { matchers: [], end: from + 2 };
  const matchers: Matcher[] = [];
  matcher.lastIndex = from + 1;
  while (matchers.length < maxMatchers) {
    const found = matcher.exec(text);
    if (!found) return undefined;
    const [, label, operator, quoted, next] = found;
    matchers.push({
      label,
      operator: operator as Matcher['operator'],
      value: quoted.replace(/\\(.)/g, (_, char) =>
        char === 'n' ? '\n' : char,
      ),
    });
    if (next === '}') return { matchers, end: matcher.lastIndex };
  }
  return undefined;
}

/** The matchers of a text with or without braces; undefined if it isn't some. */
export function parseMatchers(text: string): Matcher[] | undefined {
  if (text.length > 500) return undefined;
  const trimmed = text.trim();
  const braced = trimmed.startsWith('{') ? trimmed : `{${trimmed}}`;
  const read = readMatchers(braced, 0);
  return read?.end === braced.length ? read.matchers : undefined;
}

/**
 * Matchers as PromQL, without braces, always the same for the same conditions
 * in whatever order and however often they were written.
 */
export function formatMatchers(matchers: readonly Matcher[]): string {
  const written = matchers.map(
    ({ label, operator, value }) => `${label}${operator}${quote(value)}`,
  );
  return [...new Set(written)].sort().join(',');
}

/** A string as PromQL writes it. */
export function quote(value: string): string {
  const escaped = value
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n');
  return `"${escaped}"`;
}
