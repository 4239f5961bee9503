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
