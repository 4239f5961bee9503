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

type Labels = Record<string, string>;

const name = /^([A-Za-z0-9][\w.-]*\/)?[A-Za-z0-9]([\w.-]{0,61}[A-Za-z0-9])?$/;

/**
 * What a label selector selects; undefined where Kubernetes would refuse it.
 */
export function labelFilter(
  text: string,
): ((labels: Labels) => boolean) | undefined {
  const terms = text
    .split(/,(?![^(]*\))/)
    .map(term => term.trim())
    .filter(term => term !== '')
    .map(readTerm);
  return terms.some(term => term === undefined)
    ? undefined
    : labels => terms.every(term => term!(labels));
}

function readTerm(term: string): ((labels: Labels) => boolean) | undefined {
  const set = /^(\S+)\s+(in|notin)\s+\(([^()]*)\)$/.exec(term);
  if (set && name.test(set[1])) {
    const values = set[3].split(',').map(value => value.trim());
    const inside = (labels: Labels) => values.includes(labels[set[1]]);
    return set[2] === 'in' ? inside : labels => !inside(labels);
  }
  const equal = /^([^=!\s]+)\s*(==|=|!=)\s*([\w.-]*)$/.exec(term);
  if (equal && name.test(equal[1])) {
    const [, label, operator, value] = equal;
    return labels => (labels[label] === value) === (operator !== '!=');
  }
  const absent = term.startsWith('!');
  const label = absent ? term.slice(1) : term;
  return name.test(label) ? labels => label in labels !== absent : undefined;
}

/** What a field selector selects: only by name or namespace, as for all kinds. */
export function fieldFilter(
  text: string,
): ((metadata: { name: string; namespace: string }) => boolean) | undefined {
  const tests = text.split(',').map(term => {
    const [, field, value] =
      /^metadata\.(name|namespace)==?([^=]*)$/.exec(term) ?? [];
    return field === undefined
      ? undefined
      : (metadata: { name: string; namespace: string }) =>
          metadata[field as 'name' | 'namespace'] === value;
  });
  return tests.some(test => test === undefined)
    ? undefined
    : metadata => tests.every(test => test!(metadata));
}
