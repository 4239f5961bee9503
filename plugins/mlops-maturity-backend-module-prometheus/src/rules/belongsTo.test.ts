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

import type { Workload } from '../workload';
import { belongsTo } from './belongsTo';

const rule = {
  name: 'Drift',
  query: 'drift{namespace="grid",pod=~"churn-predictor.*"} > 1',
  labels: { severity: 'page' },
  alertLabels: [{ team: 'a' }],
};

const churn: Workload = {
  selector: [
    { label: 'namespace', operator: '=', value: 'grid' },
    { label: 'pod', operator: '=~', value: 'churn(-.*)?' },
  ],
  series: [],
  alerts: [],
  alertLabels: {},
};
const nobody: Workload = { ...churn, selector: [] };

describe('belongsTo', () => {
  it('takes rules that mention the workload as a word', () => {
    const about = (query: string) => belongsTo({ ...rule, query }, churn);
    expect(about(rule.query)).toBe(true);
    expect(about('drift{app="churn"} > 1')).toBe(true);
    expect(about('drift{app="rechurn"} > 1')).toBe(false);
    expect(about('drift{app="no-churn"} > 1')).toBe(false);
    expect(about('churned_total > 1')).toBe(false);
    expect(about('drift{namespace="grid"} > 1')).toBe(false);
    expect(
      belongsTo({ ...rule, query: 'x', labels: { service: 'churn' } }, churn),
    ).toBe(true);
  });

  it('takes rules that the entity names, and with these labels only', () => {
    const named = { ...nobody, alerts: ['Drift'] };
    expect(belongsTo(rule, named)).toBe(true);
    expect(belongsTo({ ...rule, name: 'drift' }, named)).toBe(false);
    expect(belongsTo(rule, { ...named, alertLabels: { team: 'a' } })).toBe(
      true,
    );
    expect(belongsTo(rule, { ...named, alertLabels: { team: 'b' } })).toBe(
      false,
    );
  });

  it('does not hand the rules of a shared server to one workload', () => {
    const other = { ...rule, query: 'up == 0' };
    expect(belongsTo(other, { ...churn, alerts: 'all' })).toBe(false);
    expect(belongsTo(rule, { ...churn, alerts: 'all' })).toBe(true);
    expect(belongsTo(other, { ...nobody, alerts: 'all' })).toBe(true);
    expect(
      belongsTo(other, {
        ...churn,
        alerts: 'all',
        alertLabels: { severity: 'page' },
      }),
    ).toBe(true);
  });

  it('tells a workload from one whose name begins with it', () => {
    const about = (pods: string) =>
      belongsTo({ ...rule, query: `drift{pod=~"${pods}"}`, labels: {} }, churn);
    expect(about('churn-.*')).toBe(true);
    expect(about('churn-predictor-.*')).toBe(true);
    expect(about('churn-uplift-.*')).toBe(false);
  });
});
