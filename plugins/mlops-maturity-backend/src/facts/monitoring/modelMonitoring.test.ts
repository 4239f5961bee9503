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

import { aComponent, aContext, aRepository, anInput } from '../fixtures';
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
