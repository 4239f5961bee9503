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

import type { Matcher } from '../promql/matchers';
import type { Workload } from '../workload';

/** What is looked at to tell whose rule it is. */
export type RuleTexts = {
  name: string;
  query: string;
  labels: Record<string, string>;
  /** Labels of the alerts that it raises now. */
  alertLabels: Record<string, string>[];
};

/**
 * Whether an alert rule is about a workload: because the entity names it, or
 * because its expression or its labels mention the workload.
 *
 * `all` without labels names every rule of the server, of which those that
 * mention the workload are taken where one is known: a server is shared.
 */
export function belongsTo(rule: RuleTexts, workload: Workload): boolean {
  const { selector, alerts, alertLabels } = workload;
  const labelled = Object.keys(alertLabels).length > 0;
  if (alerts === 'all') {
    if (labelled) return hasLabels(rule, alertLabels);
    return selector.length === 0 || mentions(rule, selector);
  }
  return (
    (alerts.includes(rule.name) &&
      (!labelled || hasLabels(rule, alertLabels))) ||
    (selector.length > 0 && mentions(rule, selector))
  );
}

function hasLabels(rule: RuleTexts, wanted: Record<string, string>): boolean {
  return [rule.labels, ...rule.alertLabels].some(labels =>
    Object.entries(wanted).every(([label, value]) => labels[label] === value),
  );
}

/** Every name that the selector asks for stands in the rule as a whole word. */
function mentions(rule: RuleTexts, selector: readonly Matcher[]): boolean {
  const names = selector
    .filter(({ operator }) => operator === '=' || operator === '=~')
    // Names of namespaces tell workloads apart only together with another.
    .filter(({ label }) => label !== 'namespace')
    .map(({ operator, value }) =>
      operator === '=' ? value : value.replace(/\(-\.\*\)\?$|\.[*+]$/, ''),
    )
    .map(value => value.replaceAll('[.]', '.'))
    .filter(value => /[A-Za-z0-9]/.test(value));
  const texts = [rule.query, ...Object.values(rule.labels)];
  return (
    names.length > 0 &&
    names.every(name => texts.some(text => holdsWord(text, name)))
  );
}

/** Another workload's name may begin with this one's: `churn-uplift`. */
const goesOn = /^(?:\w|-(?!(?:predictor|transformer|explainer)\b)[a-z0-9])/i;

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? '';
    const after = text.slice(at + word.length, at + word.length + 20);
    if (!/[\w.-]/.test(before) && !goesOn.test(after)) return true;
  }
  return false;
}
