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

import {
  toText,
  type ServingEndpointData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Autoscaler, InferenceService } from '../api/schemas';
import { toOutsideLink } from '../toOutsideLink';
import { asksForGpu } from './asksForGpu';
import { changedAt, isTrue } from './conditions';
import { autoscalerOf, replicasOf, toCount } from './replicasOf';
import type { SeenEndpoint } from './SeenEndpoint';

type Traffic = ServingEndpointData['traffic'];

/** An InferenceService as an endpoint. */
export function toInferenceEndpoint(
  service: InferenceService,
  autoscalers: readonly Autoscaler[],
): SeenEndpoint {
  const { metadata, spec, status } = service;
  const { predictor } = spec;
  const name = toText(metadata.name, 253) ?? 'unnamed';
  const namespace = metadata.namespace ?? 'default';
  const newest = newestVersion(service);
  const traffic = trafficOf(service, newest);
  const conditions = status?.conditions;
  const scaler = autoscalerOf(autoscalers, namespace, [
    { kind: 'Deployment', name: `${metadata.name}-predictor` },
    { kind: 'Deployment', name: `${metadata.name}-predictor-default` },
  ]);
  const previousVersion = previousOf(service, traffic, newest);
  return {
    key: `${namespace}/${name}`,
    newest,
    routedAt: changedAt(
      conditions,
      'PredictorRouteReady',
      'RoutesReady',
      'IngressReady',
    ),
    data: {
      name,
      platform: 'KServe',
      ready: isTrue(conditions, 'Ready'),
      traffic,
      previousVersion,
      replicas: scaler ? replicasOf(scaler) : declaredReplicas(service),
      gpu: asksForGpu([
        predictor.model?.resources,
        predictor.framework?.resources,
        ...(predictor.containers ?? []).map(({ resources }) => resources),
      ]),
      // KServe gives every predictor a readiness probe.
      rolling: predictor.deploymentStrategy?.type !== 'Recreate',
      updatedAt: changedAt(
        conditions,
        'LatestDeploymentReady',
        'PredictorConfigurationReady',
        'PredictorReady',
        'Ready',
      ),
      url: toOutsideLink(status?.url),
    },
  };
}

/** Deployments without Knative have no revisions, only generations. */
function newestVersion({
  metadata,
  status,
}: InferenceService): string | undefined {
  const revision = status?.components?.predictor?.latestReadyRevision;
  return (
    toText(revision, 253) ??
    (metadata.generation ? `generation-${metadata.generation}` : undefined)
  );
}

function trafficOf(
  service: InferenceService,
  newest: string | undefined,
): Traffic {
  const { spec, status } = service;
  const { model, framework, containers } = spec.predictor;
  const deployed = status?.components?.predictor;
  // What is declared is the newest version; of others the cluster keeps it in
  // objects that aren't read.
  const describe = (version: string, percent: number) => ({
    version,
    percent,
    ...(version === newest
      ? {
          modelUri: toText(model?.storageUri ?? framework?.storageUri, 2000),
          image: toText(containers?.[0]?.image, 500),
        }
      : {}),
  });
  const shares = (deployed?.traffic ?? []).flatMap(target => {
    const version =
      toText(target.revisionName, 253) ??
      (target.latestRevision ? newest : undefined);
    const percent = toPercent(target.percent);
    return version === undefined || percent === undefined || percent === 0
      ? []
      : [describe(version, percent)];
  });
  if (shares.length > 0) return shares;
  if (newest === undefined || !isTrue(status?.conditions, 'Ready')) return [];

  const stable = toText(deployed?.latestRolledoutRevision, 253);
  const canary = toPercent(spec.predictor.canaryTrafficPercent) ?? 100;
  return stable === undefined || stable === newest || canary === 100
    ? [describe(newest, 100)]
    : [describe(newest, canary), describe(stable, 100 - canary)].filter(
        ({ percent }) => percent > 0,
      );
}

function previousOf(
  { status }: InferenceService,
  traffic: Traffic,
  newest: string | undefined,
): string | undefined {
  const deployed = status?.components?.predictor;
  return [
    ...traffic.map(({ version }) => version),
    toText(deployed?.latestRolledoutRevision, 253),
    toText(deployed?.previousRolledoutRevision, 253),
  ].find(version => version !== undefined && version !== newest);
}

/** What KServe makes of the numbers that are declared. */
function declaredReplicas({
  metadata,
  spec,
  status,
}: InferenceService): ServingEndpointData['replicas'] {
  const { minReplicas, maxReplicas } = spec.predictor;
  const min = toCount(minReplicas) ?? 1;
  const max = toCount(maxReplicas) || undefined;
  const mode =
    status?.deploymentMode ??
    metadata.annotations?.['serving.kserve.io/deploymentMode'];
  const knative = mode
    ? /^(Serverless|Knative)$/.test(mode)
    : Boolean(status?.components?.predictor?.latestReadyRevision);
  return {
    min,
    ...(max === undefined ? {} : { max }),
    // Knative adds replicas as long as nothing bounds them.
    autoscaled: max === undefined ? knative : max > min,
  };
}

function toPercent(value: number | null | undefined): number | undefined {
  return typeof value === 'number' && value >= 0 && value <= 100
    ? value
    : undefined;
}
