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

import type { FactStatus } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { aComponent, aContext, anInput, daysAgo } from '../fixtures';
import { aSignal, measuredBy } from '../servingFixtures';
import { centralDeployedMetrics } from './centralDeployedMetrics';

function decide(monitoring: FactStatus, annotations = {}) {
  return centralDeployedMetrics.decide(
    anInput({ component: aComponent({ annotations }) }),
    aContext({ 'model-monitoring': monitoring }),
  );
}

describe('central-deployed-metrics', () => {
  const annotations = { 'grafana/dashboard-selector': "tags @> 'churn'" };

  it('is unknown without a metrics server, even where monitoring is attested', () => {
    expect(decide('pass')).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('No metrics server is connected'),
    });
  });

  it('is partial for dashboards that the catalog links', () => {
    expect(decide('unknown', annotations).status).toBe('partial');
  });

  it('fails where the model is known not to be monitored, whatever is linked', () => {
    expect(decide('fail', annotations).status).toBe('fail');
  });
});

describe('central-deployed-metrics on a linked server', () => {
  const on = (series: string[][], monitoring: FactStatus = 'pass') =>
    centralDeployedMetrics.decide(
      measuredBy({
        signals: series.map(names => aSignal('model', { series: names })),
      }),
      aContext({ 'model-monitoring': monitoring }),
    );

  it('passes with three different series, and lasts with the first to go', () => {
    expect(on([['psi', 'auc'], ['data_quality']])).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining('3 series (psi, auc, data_quality)'),
      validUntil: daysAgo(-23 / 24),
    });
  });

  it.each([
    ['one series twice', [['psi', 'auc'], ['psi']], '2 series (psi, auc)'],
    ['none', [], 'there is none'],
  ])('fails with %s', (_, series, reason) => {
    expect(on(series)).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining(reason),
    });
  });

  it('needs the model to be monitored', () => {
    expect(on([['psi', 'auc', 'quality']], 'fail').status).toBe('fail');
  });
});
