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

import type { MetricSignalData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import {
  aComponent,
  aContext,
  aRepository,
  anInput,
  daysAgo,
} from '../fixtures';
import { aSignal, measuredBy } from '../servingFixtures';
import { modelMonitoring } from './modelMonitoring';

function decide(files: Record<string, string>, component = aComponent()) {
  return modelMonitoring.decide(
    anInput({ component, repositories: [aRepository({ files })] }),
    aContext(),
  );
}

describe('model-monitoring', () => {
  it('is unknown without a source for metrics, and says which to connect', () => {
    expect(decide({ 'requirements.txt': 'pandas==2.2' })).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('connect Prometheus'),
    });
  });

  it('is partial for a linked service', () => {
    const links = [{ title: 'Drift in Arize', url: 'https://app.arize.com/x' }];
    expect(decide({}, aComponent({ links }))).toMatchObject({
      status: 'partial',
      evidence: [{ title: 'Drift in Arize', url: 'https://app.arize.com/x' }],
    });
    const annotations = { 'monitoring/evidently': 'churn' };
    expect(decide({}, aComponent({ annotations })).status).toBe('partial');
  });

  it('is partial for a library among the dependencies', () => {
    expect(decide({ 'requirements.txt': 'nannyml==0.10' })).toMatchObject({
      status: 'partial',
      evidence: [{ title: 'requirements.txt' }],
    });
  });

  it.each([
    [
      'dashboards of the machine',
      {},
      aComponent({
        annotations: { 'grafana/overview-dashboard': 'https://g' },
      }),
    ],
    [
      'a library whose name begins alike',
      { 'requirements.txt': 'evidently-not==1' },
      aComponent(),
    ],
  ])('is not misled by %s', (_, files, component) => {
    expect(decide(files as Record<string, string>, component).status).toBe(
      'unknown',
    );
  });
});

describe('model-monitoring on a linked server', () => {
  const on = (signals: MetricSignalData[], rest = {}) =>
    modelMonitoring.decide(measuredBy({ signals, ...rest }), aContext());

  it('passes with a recent series about the model', () => {
    expect(
      on([aSignal('model', { series: ['churn_drift_psi'] })]),
    ).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining('1 series (churn_drift_psi)'),
      observedAt: daysAgo(1 / 24),
      validUntil: daysAgo(-23 / 24),
    });
  });

  it('passes with a monitor that ran in the last 7 days', () => {
    const monitor = (days: number) =>
      aSignal('model', {
        name: 'drift report',
        newestSampleAt: undefined,
        lastRunAt: daysAgo(days),
      });
    expect(on([monitor(6)])).toMatchObject({
      status: 'pass',
      validUntil: daysAgo(-1),
    });
    expect(on([monitor(8)])).toMatchObject({ status: 'fail' });
  });

  it('is not misled by metrics of the machine, nor by old ones', () => {
    expect(on([aSignal('memory'), aSignal('network')]).status).toBe('unknown');
    expect(
      on([aSignal('model', { newestSampleAt: daysAgo(2) })]),
    ).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining('is of 2026-11-18'),
    });
  });

  it('is unknown where the server could not be read, whatever is wired', () => {
    const gaps = [
      {
        kinds: ['metricSignal' as const],
        code: 'forbidden' as const,
        message: 'Prometheus refused the token.',
      },
    ];
    const repositories = [
      aRepository({ files: { 'requirements.txt': 'nannyml==0.10' } }),
    ];
    expect(
      modelMonitoring.decide(
        measuredBy({ gaps }, { repositories }),
        aContext(),
      ),
    ).toMatchObject({
      status: 'unknown',
      reason: 'Prometheus refused the token.',
    });
  });
});
