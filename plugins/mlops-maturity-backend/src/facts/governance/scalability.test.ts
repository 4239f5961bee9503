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

import { linkedTo, notLinked, unreadable } from '../registryFixtures';
import type { FactStatus } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { aContext, anInput, aRepository } from '../fixtures';
import { scalability } from './scalability';

function decide(
  text: string,
  compute: FactStatus = 'unknown',
  path = 'deploy/scaling.yaml',
) {
  return scalability.decide(
    anInput({ repositories: [aRepository({ files: { [path]: text } })] }),
    aContext({ 'managed-compute': compute }),
  );
}

const autoscaler = 'kind: HorizontalPodAutoscaler\nspec:\n  maxReplicas: 5';

describe('scalability', () => {
  it.each([
    autoscaler,
    'kind: ScaledObject',
    'kind: InferenceService\n  predictor:\n    maxReplicas: 4',
    'Type: AWS::ApplicationAutoScaling::ScalableTarget',
    'scale_settings:\n  type: target_utilization',
  ])('is partial for a manifest that scales: %j', text => {
    expect(decide(text).status).toBe('partial');
    expect(decide(text, 'pass').status).toBe('partial');
  });

  it('fails without managed compute, whatever scales', () => {
    expect(decide(autoscaler, 'fail')).toMatchObject({
      status: 'fail',
      origin: 'composed',
    });
  });

  it.each([
    ['kind: InferenceService\n  predictor:\n    maxReplicas: 1', 'a.yaml'],
    ['# kind: ScaledObject', 'a.yaml'],
    [autoscaler, 'docs/a.yaml'],
  ])('stays unknown without a serving platform for %j in %s', (text, path) => {
    expect(decide(text, 'pass', path)).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('No serving platform is connected'),
    });
  });
});

describe('scalability with a serving platform', () => {
  const decideLinked = (
    replicas: { min?: number; max?: number; autoscaled: boolean } | undefined,
    compute: FactStatus = 'pass',
  ) =>
    scalability.decide(
      linkedTo({
        endpoints: [
          {
            name: 'churn',
            platform: 'KServe',
            ready: true,
            traffic: [],
            replicas,
          },
        ],
      }),
      aContext({ 'managed-compute': compute }),
    );

  it.each([
    ['up to several replicas', { min: 1, max: 4, autoscaled: true }, 'pass'],
    ['without a limit', { autoscaled: true }, 'pass'],
    ['never more than one', { max: 1, autoscaled: true }, 'fail'],
    ['a fixed number', { min: 3, max: 3, autoscaled: false }, 'fail'],
    ['unread', undefined, 'unknown'],
  ] as const)('judges replicas: %s', (_, replicas, status) => {
    expect(decideLinked(replicas).status).toBe(status);
  });

  it('needs managed compute, too', () => {
    const replicas = { min: 1, max: 4, autoscaled: true };
    expect(decideLinked(replicas, 'partial').status).toBe('partial');
    expect(decideLinked(replicas, 'unknown').status).toBe('unknown');
    expect(decideLinked(replicas, 'fail').status).toBe('fail');
  });

  it('is unknown where the platform could not be read or is not linked', () => {
    const context = aContext({ 'managed-compute': 'pass' });
    const repositories = [
      aRepository({ files: { 'deploy/scaling.yaml': autoscaler } }),
    ];
    expect(
      scalability.decide(
        unreadable(['servingEndpoint'], { repositories }),
        context,
      ).reason,
    ).toMatch(/refused/);
    expect(scalability.decide(notLinked(), context).reason).toMatch(
      /^No serving platform is linked/,
    );
  });
});
