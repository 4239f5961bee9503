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

import type { ServingEndpointData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Autoscaler } from '../api/schemas';

type Replicas = NonNullable<ServingEndpointData['replicas']>;

/** The autoscaler of one of these workloads, in their namespace. */
export function autoscalerOf(
  autoscalers: readonly Autoscaler[],
  namespace: string,
  workloads: readonly { kind: string; name: string }[],
): Autoscaler | undefined {
  return autoscalers.find(
    ({ metadata, spec: { scaleTargetRef } }) =>
      metadata.namespace === namespace &&
      workloads.some(
        ({ kind, name }) =>
          scaleTargetRef.kind === kind && scaleTargetRef.name === name,
      ),
  );
}

/** How many replicas an autoscaler allows. */
export function replicasOf({ spec }: Autoscaler): Replicas {
  const min = toCount(spec.minReplicas) ?? 1;
  const max = toCount(spec.maxReplicas);
  return { min, max, autoscaled: max !== undefined && max > min };
}

/** What an autoscaler allows, else the fixed number that is declared. */
export function scaledOrFixed(
  scaler: Autoscaler | undefined,
  declared: number | null | undefined,
): Replicas | undefined {
  const count = toCount(declared);
  if (scaler) return replicasOf(scaler);
  return count === undefined
    ? undefined
    : { min: count, max: count, autoscaled: false };
}

/** A whole number that isn't negative; undefined for anything else. */
export function toCount(value: number | null | undefined): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : undefined;
}
