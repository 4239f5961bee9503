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

/**
 * Objects in the forms that KServe documents, with values of our own:
 * https://kserve.github.io/website/docs/model-serving/predictive-inference/rollout-strategies/canary-example
 * https://kserve.github.io/website/docs/next/model-serving/generative-inference/llmisvc/canary-rollout
 */

/** A predictor as it was declared before KServe 0.8. */
export const oldPredictor = {
  apiVersion: 'serving.kserve.io/v1beta1',
  kind: 'InferenceService',
  metadata: { name: 'iris', namespace: 'lab', generation: 4 },
  spec: {
    predictor: {
      minReplicas: 0,
      canaryTrafficPercent: 20,
      sklearn: {
        storageUri: 'gs://models/iris/2',
        resources: { limits: { 'nvidia.com/gpu': 1 } },
      },
    },
  },
  status: {
    url: 'http://iris.lab.svc.cluster.local',
    conditions: [
      {
        type: 'Ready',
        status: 'True',
        lastTransitionTime: '2026-11-10T10:00:00+02:00',
      },
    ],
    components: {
      predictor: {
        latestReadyRevision: 'iris-predictor-default-00002',
        latestRolledoutRevision: 'iris-predictor-default-00001',
      },
    },
  },
};

/** One that was just made, of which nothing is known yet. */
export const newborn = {
  apiVersion: 'serving.kserve.io/v1beta1',
  kind: 'InferenceService',
  metadata: { name: 'newborn', namespace: 'lab' },
  spec: {
    predictor: {
      containers: [{ image: 'acme/model:1' }],
      deploymentStrategy: { type: 'Recreate' },
    },
  },
};

export const llm = (name: string, weight: number, ready = 'True') => ({
  apiVersion: 'serving.kserve.io/v1alpha1',
  kind: 'LLMInferenceService',
  metadata: { name, namespace: 'lab' },
  spec: {
    model: { uri: `hf://acme/${name}` },
    replicas: 2,
    router: { route: { group: 'chat', weight } },
    template: {
      containers: [{ resources: { requests: { 'nvidia.com/gpu': '2' } } }],
    },
  },
  status: {
    conditions: [
      {
        type: 'Ready',
        status: ready,
        lastTransitionTime: '2026-11-12T10:00:00Z',
      },
    ],
  },
});
