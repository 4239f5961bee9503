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

const topLevelKey =
  /^(?:"([^"]{1,255})"|'([^']{1,255})'|([^\s#"'.-].{0,254}?)):(?:\s|$)/;

/**
 * The names of the jobs that a CI definition always leaves to a person, with
 * `when: manual` beside the job's other keys. Read line by line: a definition
 * that uses anchors or templates for it is left to what the pipelines show.
 */
export function manualJobs(text: string): string[] {
  const manual: string[] = [];
  let name: string | undefined;
  let indent: number | undefined;
  for (const line of text.split('\n').slice(0, 20_000)) {
    const key = line.match(topLevelKey)?.slice(1).find(Boolean);
    if (/^\S/.test(line) && !line.startsWith('#')) {
      name = key;
      indent = undefined;
      continue;
    }
    const depth = line.search(/\S/);
    if (name === undefined || depth < 1 || line[depth] === '#') {
      continue;
    }
    indent ??= depth;
    if (depth === indent && /^\s{1,40}when:\s{0,9}["']?manual\b/.test(line)) {
      manual.push(name);
    }
  }
  return manual;
}
