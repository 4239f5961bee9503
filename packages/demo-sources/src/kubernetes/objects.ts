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

import { shaOf } from '../world/deterministic';
import {
  conditionsOf,
  metadataOf,
  resourcesOf,
  updatedAt,
  type Described,
} from './metadata';
import type { KubernetesScenario } from './scenarioSchema';

type Of<Kind extends keyof KubernetesScenario> =
  KubernetesScenario[Kind] extends (infer One)[] ? One & Described : never;

const address = (one: Described, sources: string) =>
  `${sources}/serve/${one.namespace}/${one.name}`;

/** An InferenceService in the form of KServe's v1beta1. */
export function inferenceServiceObject(
  one: Of<'inferenceServices'>,
  now: number,
  base: string,
) {
  const at = updatedAt(one, now);
  const serverless = one.mode === 'Serverless';
  const revision = (number: number) =>
    `${one.name}-predictor-${String(number).padStart(5, '0')}`;
  const newest = revision(one.revision);
  const before = one.revision > 1 ? revision(one.revision - 1) : undefined;
  const split = one.canary !== undefined && before !== undefined;
  const traffic = split
    ? [
        { latestRevision: true, percent: one.canary, revisionName: newest },
        {
          latestRevision: false,
          percent: 100 - (one.canary ?? 0),
          revisionName: before,
          tag: 'prev',
        },
      ]
    : [{ latestRevision: true, percent: 100, revisionName: newest }];
  return {
    apiVersion: 'serving.kserve.io/v1beta1',
    kind: 'InferenceService',
    metadata: metadataOf(one, {
      generation: one.revision,
      annotations: { 'serving.kserve.io/deploymentMode': one.mode },
    }),
    spec: {
      predictor: {
        model: {
          modelFormat: { name: one.format },
          name: '',
          resources: resourcesOf(one.gpus),
          storageUri: one.storageUri,
        },
        ...(split && { canaryTrafficPercent: one.canary }),
        ...(one.minReplicas !== undefined && { minReplicas: one.minReplicas }),
        ...(one.maxReplicas !== undefined && { maxReplicas: one.maxReplicas }),
      },
    },
    status: {
      deploymentMode: one.mode,
      url: address(one, base),
      conditions: conditionsOf(
        {
          IngressReady: one.ready,
          PredictorReady: one.ready,
          ...(serverless && {
            LatestDeploymentReady: one.ready,
            PredictorConfigurationReady: one.ready,
            PredictorRouteReady: one.ready,
            RoutesReady: one.ready,
          }),
          Ready: one.ready,
        },
        at,
      ),
      components: {
        predictor: serverless
          ? {
              latestCreatedRevision: newest,
              latestReadyRevision: newest,
              latestRolledoutRevision: split ? before : newest,
              ...(before && {
                previousRolledoutRevision: split
                  ? revision(Math.max(1, one.revision - 2))
                  : before,
              }),
              traffic,
              url: address(one, base),
            }
          : { url: address(one, base) },
      },
      modelStatus: {
        transitionStatus: 'UpToDate',
        states: { activeModelState: 'Loaded', targetModelState: 'Loaded' },
      },
    },
  };
}

/** An LLMInferenceService in the form of KServe's v1alpha1. */
export function llmInferenceServiceObject(
  one: Of<'llmInferenceServices'>,
  now: number,
  base: string,
) {
  const group = one.group === undefined ? {} : { group: one.group };
  const labels = one.group
    ? { ...one.labels, 'serving.kserve.io/routing-group': one.group }
    : one.labels;
  return {
    apiVersion: 'serving.kserve.io/v1alpha1',
    kind: 'LLMInferenceService',
    metadata: metadataOf({ ...one, labels }, { generation: 1 }),
    spec: {
      model: { uri: one.uri, name: one.name },
      replicas: one.replicas,
      router: {
        gateway: {},
        route: {
          ...group,
          ...(one.weight !== undefined && { weight: one.weight }),
        },
        scheduler: {},
      },
      template: {
        containers: [{ name: 'main', resources: resourcesOf(one.gpus) }],
      },
    },
    status: {
      url: address(one, base),
      conditions: conditionsOf(
        {
          WorkloadsReady: one.ready,
          RouterReady: one.ready,
          Ready: one.ready,
        },
        updatedAt(one, now),
      ),
    },
  };
}

/** A Rollout in the form of Argo Rollouts' v1alpha1. */
export function rolloutObject(one: Of<'rollouts'>, now: number) {
  const at = updatedAt(one, now);
  const hash = (revision: number) =>
    shaOf(`${one.namespace}/${one.name}/${revision}`).slice(0, 10);
  const newest = hash(one.revision);
  const split = one.canary !== undefined && one.revision > 1;
  const stable = split ? hash(one.revision - 1) : newest;
  const analysis = { templates: [{ templateName: 'success-rate' }] };
  const steps = [
    { setWeight: one.canary ?? 20 },
    { pause: one.waitsForPerson ? {} : { duration: '10m' } },
    ...(one.analysis ? [{ analysis }] : []),
  ];
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Rollout',
    metadata: metadataOf(one, {
      generation: one.revision,
      annotations: { 'rollout.argoproj.io/revision': String(one.revision) },
    }),
    spec: {
      replicas: one.replicas,
      selector: { matchLabels: { app: one.name } },
      strategy: {
        canary: {
          steps,
        },
      },
      template: {
        metadata: { labels: { app: one.name } },
        spec: {
          containers: [
            {
              name: 'server',
              image: one.image,
              readinessProbe: { httpGet: { path: '/ready', port: 8080 } },
              resources: resourcesOf(one.gpus),
            },
          ],
        },
      },
    },
    status: {
      phase: split ? 'Paused' : 'Healthy',
      currentPodHash: newest,
      stableRS: stable,
      currentStepIndex: split ? 1 : steps.length,
      readyReplicas: one.replicas,
      conditions: conditionsOf(
        {
          Available: one.ready,
          Healthy: one.ready && !split,
          Completed: !split,
          Progressing: true,
        },
        at,
      ),
      canary: {},
    },
  };
}

/** A HorizontalPodAutoscaler in the form of autoscaling/v2. */
export function autoscalerObject(
  one: KubernetesScenario['autoscalers'][number] & { namespace: string },
) {
  const { kind, name } = one.target;
  return {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: metadataOf(
      { namespace: one.namespace, name: one.name, labels: {}, updated: 0 },
      { generation: 1 },
    ),
    spec: {
      scaleTargetRef: {
        apiVersion: kind === 'Rollout' ? 'argoproj.io/v1alpha1' : 'apps/v1',
        kind,
        name,
      },
      minReplicas: one.min,
      maxReplicas: one.max,
      metrics: [
        {
          type: 'Resource',
          resource: {
            name: 'cpu',
            target: { type: 'Utilization', averageUtilization: 80 },
          },
        },
      ],
    },
    status: { currentReplicas: one.min, desiredReplicas: one.min },
  };
}
