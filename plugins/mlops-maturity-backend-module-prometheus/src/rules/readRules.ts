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

import {
  toText,
  type AlertRuleData,
  type GapRecorder,
  type Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { PrometheusApi, PrometheusRuleGroup } from '../api/PrometheusApi';
import type { PrometheusLimits, PrometheusServer } from '../prometheusConfig';
import type { Workload } from '../workload';
import { belongsTo } from './belongsTo';

const maxLabels = 30;

type Rule = PrometheusRuleGroup['rules'][number];
type Found = { group: PrometheusRuleGroup; rule: Rule };

/**
 * The alert rules of a workload.
 *
 * @throws SourceError
 */
export async function readRules(
  api: PrometheusApi,
  workload: Workload,
  options: {
    server: PrometheusServer;
    limits: PrometheusLimits;
    gaps: GapRecorder;
  },
): Promise<Observation[]> {
  const { server, limits, gaps } = options;
  const groups = await api.alertRuleGroups();
  const found = groups
    .flatMap(group => group.rules.map(rule => ({ group, rule })))
    .filter(({ rule }) => rule.type !== 'recording')
    .filter(({ rule }) =>
      belongsTo(
        {
          name: rule.name,
          query: rule.query ?? '',
          labels: rule.labels ?? {},
          alertLabels: (rule.alerts ?? []).map(alert => alert.labels ?? {}),
        },
        workload,
      ),
    )
    .sort((a, b) => sortKey(a).localeCompare(sortKey(b), 'en'));
  if (found.length > limits.maxRules) {
    gaps.add({
      kinds: ['alertRule'],
      code: 'too-large',
      message: `More than ${limits.maxRules} alert rules are about the workload; the rest isn't read (mlopsMaturity.prometheus.maxRules).`,
    });
  }
  const seen = new Map<string, number>();
  return found.slice(0, limits.maxRules).map(one => {
    const base = `${one.group.name}/${one.rule.name}`.slice(0, 200);
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return {
      kind: 'alertRule',
      // The same name may stand twice in a group, for two severities.
      key: toText(times > 1 ? `${base}#${times}` : base, 220) ?? 'rule',
      data: toData(one, server),
    };
  });
}

/** Prometheus doesn't say in which order it answers. */
function sortKey({ group, rule }: Found): string {
  const labels = Object.entries(rule.labels ?? {}).sort(([a], [b]) =>
    a.localeCompare(b, 'en'),
  );
  return JSON.stringify([
    group.name,
    rule.name,
    group.file ?? '',
    labels,
    rule.query ?? '',
  ]);
}

const states = ['inactive', 'pending', 'firing'] as const;

/**
 * A rule without the time of its last evaluation, which is another one every
 * minute; its health says whether that went well.
 */
function toData(
  { group, rule }: Found,
  server: PrometheusServer,
): AlertRuleData {
  const labels = Object.entries(rule.labels ?? {})
    .slice(0, maxLabels)
    .map(([label, value]) => [
      toText(label, 100) ?? '',
      toText(value, 300) ?? '',
    ]);
  const name = toText(rule.name, 200) ?? 'unnamed';
  return {
    name,
    group: toText(group.name, 200),
    healthy: rule.health === 'ok',
    state: states.find(state => state === rule.state) ?? 'unknown',
    labels: Object.fromEntries(labels),
    query: toText(rule.query, 2000),
    ...(server.uiUrl === undefined
      ? {}
      : { url: `${server.uiUrl}/alerts?search=${encodeURIComponent(name)}` }),
  };
}
