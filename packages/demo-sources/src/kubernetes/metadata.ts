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

import { dayMs, minuteMs } from '../scenarios/duration';
import { numberOf, shaOf } from '../world/deterministic';

/** What all objects of a scenario have in common. */
export type Described = {
  namespace: string;
  name: string;
  labels: Record<string, string>;
  /** Milliseconds before today. */
  updated: number;
};

/** When an object was last changed, as Kubernetes writes times. */
export function updatedAt(one: Described, now: number): string {
  const minutes = numberOf(`${one.namespace}/${one.name}`, 480) + 8 * 60;
  const at = Math.floor(now / dayMs) * dayMs - one.updated + minutes * minuteMs;
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** The metadata of an object. */
export function metadataOf(
  one: Described,
  fields: {
    generation: number;
    annotations?: Record<string, string>;
  },
) {
  const id = shaOf(`${one.namespace}/${one.name}`);
  return {
    name: one.name,
    namespace: one.namespace,
    uid: `${id.slice(0, 8)}-${id.slice(8, 12)}-4${id.slice(13, 16)}-8${id.slice(17, 20)}-${id.slice(20, 32)}`,
    resourceVersion: String(100_000 + fields.generation),
    creationTimestamp: '2026-01-15T09:00:00Z',
    generation: fields.generation,
    labels: one.labels,
    annotations: fields.annotations ?? {},
  };
}

/** Conditions that all began when the object was changed. */
export function conditionsOf(
  states: Record<string, boolean>,
  at: string,
): object[] {
  return Object.entries(states).map(([type, state]) => ({
    type,
    status: state ? 'True' : 'False',
    lastTransitionTime: at,
  }));
}

/** What a replica asks for. */
export function resourcesOf(gpus: number) {
  const limits = {
    cpu: '1',
    memory: '2Gi',
    ...(gpus > 0 && { 'nvidia.com/gpu': String(gpus) }),
  };
  return { limits, requests: limits };
}
