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

import type { Evidence } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { ServingEndpointData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { FactDecision, FactInput, PlatformEvidence } from '../types';
import { linkedPlatforms, platformGap, unseen } from './platforms';
import { webAddress } from './webAddress';

/** A workload that serves the model, and the platform that it runs on. */
export type ServingEndpoint = {
  platform: PlatformEvidence;
  endpoint: ServingEndpointData;
};

type Share = ServingEndpointData['traffic'][number];

/** What serves the component on the linked platforms. */
export function servingEndpoints(
  input: Pick<FactInput, 'platforms'>,
): ServingEndpoint[] {
  return linkedPlatforms(input, 'servingEndpoint').flatMap(platform =>
    platform.endpoints.map(endpoint => ({ platform, endpoint })),
  );
}

/** The versions that get production traffic now, the largest share first. */
export function servedVersions({ endpoint }: ServingEndpoint): Share[] {
  return endpoint.traffic
    .filter(({ percent }) => percent > 0)
    .sort((a, b) => b.percent - a.percent);
}

/** Whether two or more versions share the traffic now. */
export function sharesTrafficNow(each: ServingEndpoint): boolean {
  return new Set(servedVersions(each).map(({ version }) => version)).size >= 2;
}

/** `v2 90 %, v3 10 %`, for a sentence. */
export function trafficPhrase(each: ServingEndpoint): string {
  return (
    servedVersions(each)
      .slice(0, 5)
      .map(
        ({ version, percent }) =>
          `${version.slice(0, 80)} ${Math.round(percent * 10) / 10} %`,
      )
      .join(', ') || 'no version'
  );
}

/** `KServe endpoint churn`, for a sentence. */
export function endpointName({ endpoint }: ServingEndpoint): string {
  return `${endpoint.platform.slice(0, 80)} endpoint ${endpoint.name.slice(0, 120)}`;
}

/**
 * An endpoint, with the time of what it shows: `at`, else when it was last
 * changed.
 */
export function endpointEvidence(each: ServingEndpoint, at?: string): Evidence {
  const { endpoint } = each;
  return {
    title: `${endpointName(each)}: ${trafficPhrase(each)}`,
    url: endpoint.url && webAddress(endpoint.url),
    at: at ?? endpoint.updatedAt,
  };
}

/**
 * Whether what serves the component asks for a GPU: undefined where that isn't
 * known of all of it.
 */
export function asksForGpu(
  input: Pick<FactInput, 'platforms'>,
): boolean | undefined {
  const all = servingEndpoints(input).map(({ endpoint }) => endpoint.gpu);
  if (all.includes(true)) return true;
  if (all.length === 0 || platformGap(input, 'servingEndpoint')) {
    return undefined;
  }
  return all.every(gpu => gpu === false) ? false : undefined;
}

/**
 * Unknown, where the serving platform could not be read, the component isn't
 * linked to one or none is connected; undefined where a linked one was read.
 */
export function unseenServing(
  input: Pick<FactInput, 'platforms' | 'collectable'>,
): FactDecision | undefined {
  return unseen(input, 'servingEndpoint', {
    source: 'serving platform',
    connect: 'the one that serves the model, such as KServe',
    annotations: [
      'backstage.io/kubernetes-id',
      'backstage.io/kubernetes-label-selector',
    ],
  });
}
