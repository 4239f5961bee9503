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

const maxIncluded = 40;

const maxName = 500;
const fileName = /^.+\.ya?ml\b/;

/**
 * The files of the repository that a CI definition includes, or hands to a
 * child pipeline, by name or by a pattern such as `/ci/*.yml`, which GitLab
 * matches in one folder, and `/ci/**.yml` in all below.
 *
 * @param text - a CI definition
 * @param paths - all paths of the repository
 */
export function includedFiles(
  text: string,
  paths: readonly string[],
): string[] {
  const included = new Set<string>();
  for (const [word] of text.slice(0, 200_000).matchAll(/[\w.@*/-]+/g)) {
    const name = word.length <= maxName && fileName.exec(word)?.[0];
    if (!name) continue;
    const pattern = name.replace(/^(\.?\/)+/, '');
    for (const path of paths) {
      if (included.size >= maxIncluded) {
        return [...included];
      }
      if (path === pattern || matches(pattern, path)) {
        included.add(path);
      }
    }
  }
  return [...included];
}

/** Without going back, so that no pattern can take long. */
function matches(pattern: string, path: string): boolean {
  if (!pattern.includes('*')) {
    return false;
  }
  const depth = (text: string) => text.split('/').length;
  if (!pattern.includes('**') && depth(pattern) !== depth(path)) {
    return false;
  }
  const parts = pattern.split(/\*+/);
  const last = parts.pop() ?? '';
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = path.indexOf(part, at);
    if (found === -1 || (index === 0 && found !== 0)) {
      return false;
    }
    at = found + part.length;
  }
  return path.length >= at + last.length && path.endsWith(last);
}
