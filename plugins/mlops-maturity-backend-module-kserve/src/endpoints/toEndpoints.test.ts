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

import { llm, newborn, oldPredictor } from '../__fixtures__/kserveObjects';
import { inferenceServices } from '../api/resources';
import { inferenceService, llmInferenceService, rollout } from '../api/schemas';
import { asksForGpu } from './asksForGpu';
import { toInferenceEndpoint } from './toInferenceEndpoint';
import { toLlmEndpoints } from './toLlmEndpoints';
import { toRolloutEndpoint } from './toRolloutEndpoint';

const infer = (item: unknown) =>
  toInferenceEndpoint(inferenceService.parse(inferenceServices.map(item)), []);

describe('toInferenceEndpoint', () => {
  it('reads old predictors, whose split shows in the percent only', () => {
    expect(infer(oldPredictor).data).toEqual({
      name: 'iris',
      platform: 'KServe',
      ready: true,
      traffic: [
        {
          version: 'iris-predictor-default-00002',
          percent: 20,
          modelUri: 'gs://models/iris/2',
        },
        { version: 'iris-predictor-default-00001', percent: 80 },
      ],
      previousVersion: 'iris-predictor-default-00001',
      replicas: { min: 0, autoscaled: true },
      gpu: true,
      rolling: true,
      updatedAt: '2026-11-10T08:00:00.000Z',
      // An address of the cluster itself is no link.
      url: undefined,
    });
  });

  it('claims nothing of what is not up yet', () => {
    expect(infer(newborn).data).toMatchObject({
      ready: false,
      traffic: [],
      gpu: false,
      rolling: false,
      replicas: { min: 1, autoscaled: false },
    });
  });
});

describe('toLlmEndpoints', () => {
  it('makes one endpoint of a group, with shares by weight', () => {
    const [endpoint, ...others] = toLlmEndpoints(
      [llm('chat-v2', 1, 'False'), llm('chat-v1', 9)].map(one =>
        llmInferenceService.parse(one),
      ),
      [],
    );
    expect(others).toEqual([]);
    expect(endpoint.key).toBe('lab/chat');
    expect(endpoint.data).toMatchObject({
      name: 'chat',
      ready: false,
      traffic: [
        { version: 'chat-v1', percent: 90, modelUri: 'hf://acme/chat-v1' },
        { version: 'chat-v2', percent: 10 },
      ],
      gpu: true,
      replicas: { min: 2, max: 2, autoscaled: false },
      updatedAt: '2026-11-12T10:00:00.000Z',
    });
  });

  it('gives everything to one that is alone, whatever its weight', () => {
    const [alone] = toLlmEndpoints(
      [llmInferenceService.parse(llm('chat-v1', 0))],
      [],
    );
    expect(alone.data.traffic).toMatchObject([{ percent: 100 }]);
  });
});

/** The form is that of https://argo-rollouts.readthedocs.io/en/stable/features/specification/ */
const argo = (status: object, canary: object = {}) =>
  toRolloutEndpoint(
    rollout.parse({
      metadata: {
        name: 'churn',
        namespace: 'grid',
        annotations: { 'rollout.argoproj.io/revision': '5' },
      },
      spec: {
        replicas: 3,
        strategy: {
          canary: {
            steps: [
              { setWeight: 20 },
              { pause: { duration: '1h' } },
              { setWeight: 60 },
              { pause: { duration: 600 } },
            ],
            ...canary,
          },
        },
        template: {
          spec: {
            containers: [{ image: 'acme/churn:5', readinessProbe: {} }],
          },
        },
      },
      status: { phase: 'Progressing', ...status },
    }),
    [],
  ).data;

const completed = {
  phase: 'Healthy',
  stableRS: 'new',
  currentPodHash: 'new',
  conditions: [
    {
      type: 'Completed',
      status: 'True',
      lastTransitionTime: '2026-11-15T10:00:00Z',
    },
  ],
};

describe('toRolloutEndpoint', () => {
  it('tells the share from the router, else from the step', () => {
    const split = { stableRS: 'old', currentPodHash: 'new' };
    expect(argo({ ...split, currentStepIndex: 3 })).toMatchObject({
      traffic: [
        { version: 'new', percent: 60, image: 'acme/churn:5' },
        { version: 'old', percent: 40 },
      ],
      previousVersion: 'old',
      rolling: true,
      ready: false,
    });
    const routed = { canary: { weights: { canary: { weight: 35 } } } };
    expect(argo({ ...split, ...routed }).traffic).toMatchObject([
      { percent: 35 },
      { percent: 65 },
    ]);
    expect(argo({ ...split, abort: true }).traffic).toEqual([
      { version: 'old', percent: 100 },
    ]);
  });

  it('tells from a completed rollout that it went through its steps', () => {
    expect(argo(completed)).toMatchObject({
      traffic: [{ version: 'new', percent: 100 }],
      splitAt: '2026-11-15T10:00:00.000Z',
      promotedAt: '2026-11-15T10:00:00.000Z',
      ready: true,
    });
    expect(argo(completed).promotedBy).toBeUndefined();
    expect(argo(completed, { steps: [{ setWeight: 100 }] }).splitAt).toBe(
      undefined,
    );
  });

  it('calls a promotion automatic only where no person has to let it go on', () => {
    const analysis = { analysis: { templates: [] } };
    expect(argo(completed, analysis).promotedBy).toEqual({
      kind: 'automation',
    });
    const waiting = [{ setWeight: 20 }, { pause: {} }];
    expect(argo(completed, { ...analysis, steps: waiting }).promotedBy).toBe(
      undefined,
    );
  });
});

it('knows accelerators by their names', () => {
  const limits = (name: string, amount: string | number = 1) =>
    asksForGpu([{ limits: { [name]: amount } }, null]);
  expect(limits('nvidia.com/gpu')).toBe(true);
  expect(limits('amd.com/gpu', '2')).toBe(true);
  expect(limits('google.com/tpu')).toBe(true);
  expect(limits('nvidia.com/mig-1g.5gb')).toBe(true);
  expect(limits('nvidia.com/gpu', 0)).toBe(false);
  expect(limits('cpu')).toBe(false);
});
