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

import type { ScenarioFile } from '../scenarios/readScenarioFiles';
import type { PrometheusScenario, ScenarioRule } from './scenarioSchema';

/** How often rules are evaluated. */
const evaluationMs = 60_000;

/** The alert rules of all scenarios as `/api/v1/rules` answers them. */
export function ruleGroups(
  scenarios: ScenarioFile<PrometheusScenario>[],
  now: number,
) {
  const at = new Date(
    Math.floor(now / evaluationMs) * evaluationMs,
  ).toISOString();
  return scenarios.flatMap(({ name, scenario }) => {
    const groups = [...new Set(scenario.rules.map(({ group }) => group))];
    return groups.map(group => ({
      name: group,
      file: `/etc/prometheus/rules/${name}.yaml`,
      rules: scenario.rules
        .filter(rule => rule.group === group)
        .map(rule => describe(rule, at)),
      interval: evaluationMs / 1000,
      limit: 0,
      evaluationTime: 0.000412,
      lastEvaluation: at,
    }));
  });
}

function describe(rule: ScenarioRule, at: string) {
  const raised = {
    labels: { alertname: rule.alert, ...rule.labels },
    annotations: rule.annotations,
    state: rule.state,
    activeAt: at,
    value: '1e+00',
  };
  return {
    state: rule.state,
    name: rule.alert,
    query: rule.expr,
    duration: (rule.for ?? 0) / 1000,
    keepFiringFor: 0,
    labels: rule.labels,
    annotations: rule.annotations,
    alerts: rule.state === 'inactive' ? [] : [raised],
    health: rule.health,
    evaluationTime: 0.000206,
    lastEvaluation: at,
    type: 'alerting',
    ...(rule.health === 'err' && { lastError: 'execution error' }),
  };
}
