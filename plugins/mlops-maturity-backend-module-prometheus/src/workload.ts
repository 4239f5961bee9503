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

import { formatMatchers, readMatchers, type Matcher } from './promql/matchers';

/** What an entity says about where its metrics are. */
export type Workload = {
  /** Conditions on the series of its pods; empty where it says none. */
  selector: Matcher[];
  /** Names of series that it is watched by, wherever they come from. */
  series: string[];
  /** Names of its alert rules. */
  alerts: string[] | 'all';
  /** Labels that all its alert rules have. */
  alertLabels: Record<string, string>;
};

const alertName = 'alertname';
const seriesName = '__name__';

/**
 * The workload as one line, which is the key of the target:
 * `{namespace="grid",pod=~"churn(-.*)?"} alerts{alertname="Drift"}`. The same
 * workload always gives the same line.
 */
export function toWorkloadKey(workload: Workload): string {
  const { selector, series, alerts, alertLabels } = workload;
  const equal = (label: string, value: string): Matcher => ({
    label,
    operator: '=',
    value,
  });
  const named: Matcher[] =
    alerts === 'all'
      ? [{ label: alertName, operator: '=~', value: '.*' }]
      : alerts.map(name => equal(alertName, name));
  const labels = Object.entries(alertLabels).map(([label, value]) =>
    equal(label, value),
  );
  const part = (title: string, matchers: Matcher[]) =>
    matchers.length > 0 ? ` ${title}{${formatMatchers(matchers)}}` : '';
  return [
    `{${formatMatchers(selector)}}`,
    part(
      'series',
      series.map(name => equal(seriesName, name)),
    ),
    part('alerts', [...named, ...labels]),
  ].join('');
}

/** The workload that a key names; undefined where it names none. */
export function parseWorkloadKey(key: string): Workload | undefined {
  const selector = readMatchers(key, 0);
  if (!selector) return undefined;
  let end = selector.end;
  const parts: Record<string, Matcher[]> = {};
  for (const title of ['series', 'alerts']) {
    if (key.startsWith(` ${title}{`, end)) {
      const read = readMatchers(key, end + title.length + 1);
      if (!read) return undefined;
      parts[title] = read.matchers;
      end = read.end;
    }
  }
  if (end !== key.length) return undefined;
  const alerts = parts.alerts ?? [];
  const named = alerts.filter(({ label }) => label === alertName);
  return {
    selector: selector.matchers,
    series: (parts.series ?? []).map(({ value }) => value),
    alerts: named.some(({ operator }) => operator === '=~')
      ? 'all'
      : named.map(({ value }) => value),
    alertLabels: Object.fromEntries(
      alerts
        .filter(({ label }) => label !== alertName)
        .map(({ label, value }) => [label, value]),
    ),
  };
}
