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
import type { Autoscaler, Rollout } from '../api/schemas';
import { asksForGpu } from './asksForGpu';
import { changedAt } from './conditions';
import { autoscalerOf, scaledOrFixed } from './replicasOf';
import type { SeenEndpoint } from './SeenEndpoint';

/** An Argo Rollout as an endpoint; its versions are hashes of pod templates. */
export function toRolloutEndpoint(
  rollout: Rollout,
  autoscalers: readonly Autoscaler[],
): SeenEndpoint {
  const { metadata, spec, status } = rollout;
  const name = toText(metadata.name, 253) ?? 'unnamed';
  const namespace = metadata.namespace ?? 'default';
  const containers = spec.template?.spec?.containers ?? [];
  const scaler = autoscalerOf(autoscalers, namespace, [
    { kind: 'Rollout', name: metadata.name },
  ]);
  const newest = toText(status?.currentPodHash, 100);
  const stable = toText(status?.stableRS, 100);
  const promotion = promotionOf(rollout);
  return {
    key: `${namespace}/${name}`,
    newest,
    routedAt: changedAt(status?.conditions, 'Completed', 'Healthy'),
    data: {
      name,
      platform: 'Argo Rollouts',
      ready: status?.phase === 'Healthy' || status?.phase === 'Paused',
      traffic: trafficOf(rollout, newest, stable),
      ...promotion,
      previousVersion: stable === newest ? undefined : stable,
      replicas: scaledOrFixed(scaler, spec.replicas),
      gpu: asksForGpu(containers.map(({ resources }) => resources)),
      rolling: containers.some(({ readinessProbe }) => Boolean(readinessProbe)),
      updatedAt: changedAt(
        status?.conditions,
        'Completed',
        'Healthy',
        'Available',
      ),
    },
  };
}

function trafficOf(
  rollout: Rollout,
  newest: string | undefined,
  stable: string | undefined,
): ServingEndpointData['traffic'] {
  const { spec, status } = rollout;
  const image = toText(spec.template?.spec?.containers?.[0]?.image, 500);
  const describe = (version: string, percent: number) => ({
    version,
    percent,
    ...(version === newest ? { image } : {}),
  });
  if (spec.strategy?.blueGreen) {
    const active = toText(status?.blueGreen?.activeSelector, 100) ?? stable;
    return active === undefined ? [] : [describe(active, 100)];
  }
  if (stable === undefined || newest === undefined || stable === newest) {
    return stable === undefined ? [] : [describe(stable, 100)];
  }
  const routed = status?.canary?.weights?.canary?.weight;
  const canary = status?.abort ? 0 : (routed ?? weightOf(rollout));
  return [describe(newest, canary), describe(stable, 100 - canary)].filter(
    ({ percent }) => percent > 0 && percent <= 100,
  );
}

/** Without a traffic router the share follows from the step that is reached. */
function weightOf({ spec, status }: Rollout): number {
  const steps = spec.strategy?.canary?.steps ?? [];
  const reached = steps.slice(0, (status?.currentStepIndex ?? 0) + 1);
  const weights = reached.flatMap(({ setWeight }) => setWeight ?? []);
  return weights[weights.length - 1] ?? 0;
}

/**
 * When a finished Rollout last split the traffic and promoted the newer
 * version: it can't complete its second revision without going through its
 * steps. An analysis promotes by itself only where no pause waits for a person.
 */
function promotionOf({
  metadata,
  spec,
  status,
}: Rollout): Pick<
  ServingEndpointData,
  'splitAt' | 'promotedAt' | 'promotedBy'
> {
  const canary = spec.strategy?.canary;
  const steps = canary?.steps ?? [];
  const splits = steps.some(
    ({ setWeight }) => setWeight && setWeight > 0 && setWeight < 100,
  );
  if (!splits) return {};
  const automatic =
    (Boolean(canary?.analysis) || steps.some(one => Boolean(one.analysis))) &&
    !steps.some(({ pause }) => pause && pause.duration === undefined);
  const promotedBy = automatic ? { kind: 'automation' as const } : undefined;
  const revision = Number(
    metadata.annotations?.['rollout.argoproj.io/revision'] ?? 0,
  );
  const completed = (status?.conditions ?? []).find(
    one => one.type === 'Completed' && one.status === 'True',
  );
  const at = completed && changedAt([completed], 'Completed');
  const over = status?.stableRS === status?.currentPodHash;
  return revision > 1 && over && at !== undefined && !status?.abort
    ? { splitAt: at, promotedAt: at, promotedBy }
    : { promotedBy };
}
