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

import type {
  GapRecorder,
  ServingEndpointData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { ClusterApi, Selection } from './api/ClusterApi';
import {
  autoscalers as autoscalerResource,
  inferenceServices,
  llmInferenceServices,
  rollouts,
  type Resource,
} from './api/resources';
import type { Autoscaler, LlmInferenceService } from './api/schemas';
import type { SeenEndpoint } from './endpoints/SeenEndpoint';
import { toInferenceEndpoint } from './endpoints/toInferenceEndpoint';
import { groupOf, toLlmEndpoints } from './endpoints/toLlmEndpoints';
import { toRolloutEndpoint } from './endpoints/toRolloutEndpoint';
import type { EndpointHistory } from './history/EndpointHistory';

/** Namespaces whose autoscalers are read, and routing groups. */
const maxNamespaces = 5;
const maxGroups = 5;

/** Reads what serves models in a selection, with what is known of its past. */
export async function observeEndpoints(
  api: ClusterApi,
  selection: Selection,
  options: { gaps: GapRecorder; history: EndpointHistory; now: Date },
): Promise<{ key: string; data: ServingEndpointData }[]> {
  const { gaps, history, now } = options;
  async function read<Item>(
    resource: Resource<Item>,
    within: Selection,
  ): Promise<Item[]> {
    const found = await gaps.attempt(resource, () =>
      api.list(resource, within),
    );
    if (found?.more) {
      gaps.add({
        kinds: ['servingEndpoint'],
        code: 'too-large',
        message: `More than ${api.maxEndpoints} objects were found where ${resource.words} were read; the rest isn't read (mlopsMaturity.kserve.maxEndpoints).`,
      });
    }
    return found?.items ?? [];
  }

  const services = await read(inferenceServices, selection);
  const llmServices = withoutDoubles([
    ...(await read(llmInferenceServices, selection)),
  ]);
  const argo = await read(rollouts, selection);
  for (const { namespace, group } of groupsOf(llmServices)) {
    // The others of a group need not fit the selection.
    const labelSelector = `serving.kserve.io/routing-group=${group}`;
    llmServices.push(
      ...(await read(llmInferenceServices, { namespace, labelSelector })),
    );
  }
  const autoscalers: Autoscaler[] = [];
  const namespaces = [...services, ...llmServices, ...argo].map(
    ({ metadata }) => metadata.namespace ?? 'default',
  );
  for (const namespace of [...new Set(namespaces)].slice(0, maxNamespaces)) {
    autoscalers.push(...(await read(autoscalerResource, { namespace })));
  }
  const seen: SeenEndpoint[] = [
    ...services.map(one => toInferenceEndpoint(one, autoscalers)),
    ...toLlmEndpoints(withoutDoubles(llmServices), autoscalers),
    ...argo.map(one => toRolloutEndpoint(one, autoscalers)),
  ];
  if (seen.length === 0 && selection.name && gaps.gaps.length === 0) {
    gaps.add({
      kinds: ['servingEndpoint'],
      code: 'not-found',
      message: `The cluster has nothing that serves under the name ${selection.name}; check the annotation mlops-maturity/inference-service.`,
    });
  }
  return history.addTo(withUniqueKeys(seen), {
    now,
    complete: gaps.gaps.length === 0,
  });
}

function groupsOf(services: readonly LlmInferenceService[]) {
  const groups = new Map(
    services.flatMap(service => {
      const group = groupOf(service);
      const namespace = service.metadata.namespace ?? 'default';
      return group !== undefined && /^[A-Za-z0-9][\w.-]*$/.test(group)
        ? [[`${namespace}/${group}`, { namespace, group }] as const]
        : [];
    }),
  );
  return [...groups.values()].slice(0, maxGroups);
}

function withoutDoubles(
  services: readonly LlmInferenceService[],
): LlmInferenceService[] {
  return [
    ...new Map(
      services.map(one => [
        `${one.metadata.namespace}/${one.metadata.name}`,
        one,
      ]),
    ).values(),
  ];
}

/** A Rollout may be called like an InferenceService. */
function withUniqueKeys(seen: SeenEndpoint[]): SeenEndpoint[] {
  const keys = new Set<string>();
  return [...seen]
    .sort((a, b) => a.key.localeCompare(b.key, 'en'))
    .map(one => {
      const key = keys.has(one.key)
        ? `${one.key} (${one.data.platform})`
        : one.key;
      keys.add(key);
      return { ...one, key };
    });
}
