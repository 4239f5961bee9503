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

import { aContext, anInput, aRepository, daysAgo } from '../fixtures';
import { anEndpoint, aSignal, measuredBy, servedBy } from '../servingFixtures';
import { zeroDowntime } from './zeroDowntime';

function decide(text: string, path = 'k8s/deployment.yaml') {
  return zeroDowntime.decide(
    anInput({ repositories: [aRepository({ files: { [path]: text } })] }),
    aContext(),
  );
}

const smooth = `kind: Deployment
spec:
  replicas: 3
  template:
    spec:
      containers:
        - readinessProbe: { httpGet: { path: /ready } }
`;

describe('zero-downtime', () => {
  it('is partial for replicas that are probed and replaced one by one', () => {
    expect(decide(smooth)).toMatchObject({
      status: 'partial',
      evidence: [{ title: 'k8s/deployment.yaml' }],
    });
  });

  it.each([
    ['one replica', smooth.replace('3', '1')],
    ['no probe', smooth.replace('readinessProbe', 'livenessProbe')],
    ['all replaced at once', `${smooth}  strategy:\n    type: Recreate\n`],
    [
      'the parts in different documents',
      smooth.replace('  template', '---\n  template'),
    ],
  ])('stays unknown without a metrics server for %s', (_, text) => {
    expect(decide(text)).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('No metrics server is connected'),
    });
  });

  it('takes no example for the real thing', () => {
    expect(decide(smooth, 'examples/deployment.yaml').status).toBe('unknown');
  });
});

describe('zero-downtime on a linked server', () => {
  const on = (
    availability: Parameters<typeof aSignal>[1] | undefined,
    repository: Parameters<typeof aRepository>[0] = {},
  ) =>
    zeroDowntime.decide(
      measuredBy(
        {
          signals: availability
            ? [
                aSignal('availability', {
                  windowSeconds: 30 * 86_400,
                  ...availability,
                }),
              ]
            : [],
        },
        { repositories: [aRepository(repository)] },
      ),
      aContext(),
    );
  const files = { 'k8s/deployment.yaml': smooth };

  it('passes from 99.9 % on', () => {
    expect(on({ value: 0.999 })).toMatchObject({
      status: 'pass',
      reason:
        'Prometheus measured an availability of 99.9 % over 30 days (2026-11-20); at least 99.9 % is expected.',
      observedAt: daysAgo(1 / 24),
      validUntil: daysAgo(-23 / 24),
    });
  });

  it.each([0.9989, 0])(
    'fails with a ratio of %s, however it is replaced',
    value => {
      expect(on({ value }, { files }).status).toBe('fail');
    },
  );

  it('is partial where nothing recent was measured but it is replaced smoothly', () => {
    const old = { value: 1, newestSampleAt: daysAgo(2) };
    expect(on(old).status).toBe('fail');
    expect(on(old, { files }).status).toBe('partial');
    expect(on(undefined).status).toBe('unknown');
    const endpoint = anEndpoint({
      rolling: true,
      replicas: { min: 2, autoscaled: true },
    });
    expect(zeroDowntime.decide(servedBy([endpoint]), aContext())).toMatchObject(
      {
        status: 'partial',
        evidence: [{ url: 'https://kserve.shop.example/churn' }],
      },
    );
  });
});
