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

import type { Entity } from '@backstage/catalog-model';
import type { EntityTarget } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Selection } from './api/ClusterApi';
import { canonicalSelector, kubernetesName, toSelectionKey } from './selection';

const maxClusters = 10;

/**
 * What an entity's annotations select, in the cluster that they name or, as in
 * the Kubernetes plugin, in every one. Only configured clusters are targets.
 *
 * @param clusters - names, in the order of the configuration
 */
export function kserveTargets(
  entity: Entity,
  clusters: readonly string[],
): EntityTarget[] {
  const annotations = entity.metadata.annotations ?? {};
  const read = (name: string) => {
    const text = annotations[name];
    return typeof text === 'string' && text.trim() !== ''
      ? text.trim()
      : undefined;
  };
  const selection = readSelection(read);
  if (!selection) return [];
  const named = read('backstage.io/kubernetes-cluster');
  const key = toSelectionKey(selection);
  return clusters
    .filter(cluster => named === undefined || cluster === named)
    .slice(0, maxClusters)
    .map(host => ({ host, key }));
}

function readSelection(
  read: (name: string) => string | undefined,
): Selection | undefined {
  const namespace = read('backstage.io/kubernetes-namespace');
  if (namespace !== undefined && !kubernetesName.test(namespace)) {
    return undefined;
  }
  const within = namespace === undefined ? {} : { namespace };
  const service = read('mlops-maturity/inference-service');
  if (service !== undefined) {
    const [name, other, ...more] = service.split('/').reverse();
    const sound =
      kubernetesName.test(name) &&
      (other === undefined || kubernetesName.test(other)) &&
      more.length === 0;
    return sound
      ? {
          ...within,
          ...(other === undefined ? {} : { namespace: other }),
          name,
        }
      : undefined;
  }
  const text = read('backstage.io/kubernetes-label-selector');
  if (text !== undefined) {
    const labelSelector = canonicalSelector(text);
    return labelSelector === undefined
      ? undefined
      : { ...within, labelSelector };
  }
  const id = read('backstage.io/kubernetes-id');
  return id !== undefined && /^[A-Za-z0-9]([\w.-]{0,61}[A-Za-z0-9])?$/.test(id)
    ? { ...within, labelSelector: `backstage.io/kubernetes-id=${id}` }
    : undefined;
}
