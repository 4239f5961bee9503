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

/** A name of a definition, cut at its expressions, as a run may show it. */
export type ShownName = string[];

const maxShownLength = 100;

/** Cuts a name at its `${{ }}`; each gap stands for any text. */
export function shownName(name: string): ShownName {
  const parts: string[] = [];
  let rest = name;
  for (;;) {
    const start = rest.indexOf('${{');
    const end = start < 0 ? -1 : rest.indexOf('}}', start);
    if (end < 0) return [...parts, rest];
    parts.push(rest.slice(0, start));
    rest = rest.slice(end + 2);
  }
}

/** The ways in which a run may show a job, `prefix` being the job that calls it. */
export function shownJobNames(
  job: { name: string; matrix?: boolean },
  prefixes: ShownName[],
): ShownName[] {
  const own = shownName(job.name);
  const forms =
    job.matrix && own.length === 1 ? [own, [`${own[0]} (`, ')']] : [own];
  if (prefixes.length === 0) return forms;
  return prefixes.flatMap(prefix =>
    forms.map(form => [
      ...prefix.slice(0, -1),
      `${prefix.at(-1)} / ${form[0]}`,
      ...form.slice(1),
    ]),
  );
}

/** Whether a run's name is one that a definition's name leads to. */
export function isShownAs(parts: ShownName, actual: string): boolean {
  const [first, ...gaps] = parts;
  if (gaps.length === 0) {
    // GitHub cuts long names.
    return actual.endsWith('...') && actual.length >= maxShownLength
      ? first.startsWith(actual.slice(0, -3))
      : first === actual;
  }
  const last = gaps[gaps.length - 1];
  if (!actual.startsWith(first) || !actual.endsWith(last)) return false;
  let from = first.length;
  for (const part of gaps.slice(0, -1)) {
    const at = actual.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from <= actual.length - last.length;
}

/** How much of a name is fixed: the more, the surer a match. */
export function fixedLength(parts: ShownName): number {
  return parts.length === 1
    ? Number.MAX_SAFE_INTEGER
    : parts.reduce((sum, part) => sum + part.length, 0);
}
