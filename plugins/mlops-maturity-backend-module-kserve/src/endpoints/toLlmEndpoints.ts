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

import { toText } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Autoscaler, LlmInferenceService } from '../api/schemas';
import { toOutsideLink } from '../toOutsideLink';
import { asksForGpu } from './asksForGpu';
import { changedAt, isTrue } from './conditions';
import { autoscalerOf, scaledOrFixed } from './replicasOf';
import type { SeenEndpoint } from './SeenEndpoint';

/** The routing group that a service belongs to, if any. */
export function groupOf({ spec }: LlmInferenceService): string | undefined {
  return toText(spec.router?.route?.group, 63);
}

/**
 * LLMInferenceServices as endpoints. Those of one routing group are versions
 * of one endpoint, which share its traffic by their weights.
 */
export function toLlmEndpoints(
  services: readonly LlmInferenceService[],
  autoscalers: readonly Autoscaler[],
): SeenEndpoint[] {
  const endpoints = new Map<string, LlmInferenceService[]>();
  for (const service of services) {
    const name = groupOf(service) ?? service.metadata.name;
    const key = `${service.metadata.namespace ?? 'default'}/${toText(name, 253)}`;
    endpoints.set(key, [...(endpoints.get(key) ?? []), service]);
  }
  return [...endpoints].map(([key, members]) =>
    toEndpoint(key, members, autoscalers),
  );
}

function toEndpoint(
  key: string,
  members: LlmInferenceService[],
  autoscalers: readonly Autoscaler[],
): SeenEndpoint {
  const sorted = [...members].sort((a, b) =>
    a.metadata.name.localeCompare(b.metadata.name, 'en'),
  );
  const weights = sorted.map(({ spec }) =>
    // One that isn't in a group gets everything.
    sorted.length === 1 ? 1 : Math.max(0, spec.router?.route?.weight ?? 1),
  );
  const total = weights.reduce((sum, one) => sum + one, 0);
  const [first] = sorted;
  const [scaler] = sorted.flatMap(
    ({ metadata }) =>
      autoscalerOf(autoscalers, metadata.namespace ?? 'default', [
        { kind: 'Deployment', name: metadata.name },
        { kind: 'Deployment', name: `${metadata.name}-kserve` },
      ]) ?? [],
  );
  const changes = sorted.flatMap(
    ({ status }) => changedAt(status?.conditions, 'Ready') ?? [],
  );
  return {
    key,
    routedAt: changedAt(first.status?.conditions, 'RouterReady'),
    data: {
      name: key.slice(key.indexOf('/') + 1),
      platform: 'KServe',
      ready: sorted.every(({ status }) => isTrue(status?.conditions, 'Ready')),
      traffic: sorted.flatMap(({ metadata, spec }, index) =>
        weights[index] > 0
          ? [
              {
                version: toText(metadata.name, 253) ?? 'unnamed',
                percent: Math.round((weights[index] / total) * 1000) / 10,
                modelUri: toText(spec.model?.uri, 2000),
                image: toText(spec.template?.containers?.[0]?.image, 500),
              },
            ]
          : [],
      ),
      replicas: scaledOrFixed(scaler, first.spec.replicas),
      gpu: asksForGpu(
        sorted.flatMap(({ spec }) =>
          (spec.template?.containers ?? []).map(({ resources }) => resources),
        ),
      ),
      updatedAt: changes.sort().at(-1),
      url: toOutsideLink(first.status?.url),
    },
  };
}
