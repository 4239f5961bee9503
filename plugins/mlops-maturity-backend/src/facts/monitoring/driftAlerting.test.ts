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

import type { AlertRuleData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import {
  aComponent,
  aContext,
  aRepository,
  anInput,
  daysAgo,
} from '../fixtures';
import { aRule, measuredBy } from '../servingFixtures';
import { driftAlerting } from './driftAlerting';

function decide(
  annotations: Record<string, string>,
  files: Record<string, string> = {},
) {
  return driftAlerting.decide(
    anInput({
      component: aComponent({ annotations }),
      repositories: [aRepository({ files })],
    }),
    aContext(),
  );
}

describe('drift-alerting', () => {
  it.each([
    [{ 'prometheus.io/alert': 'ChurnDriftHigh' }],
    [{ 'grafana/alert-label-selector': 'model=churn' }],
  ])('is partial for the annotations %j', annotations => {
    expect(decide(annotations as Record<string, string>).status).toBe(
      'partial',
    );
  });

  it('is partial for a rule in the repository', () => {
    const rules =
      'groups:\n- rules:\n  - alert: ChurnAccuracyLow\n    expr: x < 0.8';
    expect(decide({}, { 'alerts/churn.yaml': rules })).toMatchObject({
      status: 'partial',
      evidence: [{ title: 'alerts/churn.yaml' }],
    });
  });

  it.each([
    [
      'an alert about something else',
      { 'prometheus.io/alert': 'DiskFull' },
      {},
    ],
    [
      'a rule about something else',
      {},
      { 'alerts/disk.yaml': '- alert: DiskFull\n  # drift' },
    ],
    ['nothing', {}, {}],
  ])('is unknown for %s, and says what to connect', (_, annotations, files) => {
    expect(
      decide(
        annotations as Record<string, string>,
        files as Record<string, string>,
      ),
    ).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('No metrics server is connected'),
    });
  });
});

describe('drift-alerting on a linked server', () => {
  const on = (
    alertRules: AlertRuleData[],
    annotations: Record<string, string> = {},
  ) =>
    driftAlerting.decide(
      measuredBy({ alertRules }, { component: aComponent({ annotations }) }),
      aContext(),
    );

  it('passes with a healthy rule that speaks of the model', () => {
    expect(on([aRule()])).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining('ChurnDriftHigh'),
      evidence: [{ url: 'https://prometheus.shop.example/alerts' }],
      observedAt: daysAgo(0),
    });
    const labelled = aRule({ name: 'Churn', labels: { kind: 'data-quality' } });
    expect(on([labelled]).status).toBe('pass');
  });

  it.each([
    ['the rule is broken', [aRule({ healthy: false })], "can't evaluate"],
    [
      'it is about something else',
      [aRule({ name: 'DiskFull' })],
      'none of the 1',
    ],
    ['there is none', [], 'none of the 0'],
  ])('fails if %s, even where the annotation names one', (_, rules, reason) => {
    const annotations = { 'prometheus.io/alert': 'ChurnDriftHigh' };
    expect(on(rules, annotations)).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining(reason),
    });
  });

  it('is partial for alerts in Grafana, which nobody reads', () => {
    const annotations = { 'grafana/alert-label-selector': 'model=churn' };
    expect(on([], annotations).status).toBe('partial');
  });

  it('is unknown where the rules could not be read', () => {
    const message = 'Prometheus did not answer.';
    const gaps = [
      { kinds: ['alertRule' as const], code: 'unavailable' as const, message },
    ];
    const annotations = { 'prometheus.io/alert': 'ChurnDriftHigh' };
    const component = aComponent({ annotations });
    expect(
      driftAlerting.decide(measuredBy({ gaps }, { component }), aContext()),
    ).toMatchObject({ status: 'unknown', reason: message });
  });
});
