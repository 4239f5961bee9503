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

import { fail, partial, pass, unknown } from '../decisions';
import { alsoNeeding } from '../evidence/allOf';
import { fileEvidence } from '../evidence/links';
import {
  countLines,
  isOfKind,
  manifests,
  type Manifest,
} from '../evidence/manifests';
import { platformGap } from '../evidence/platforms';
import {
  endpointEvidence,
  endpointName,
  servingEndpoints,
  unseenServing,
  type ServingEndpoint,
} from '../evidence/servingEndpoints';
import type { Fact, FactDecision, FactInput } from '../types';

/** Whether a manifest lets the number of servers follow the load. */
function scalesServing(manifest: Manifest): boolean {
  return (
    isOfKind(manifest, 'HorizontalPodAutoscaler', 'ScaledObject') ||
    (isOfKind(manifest, 'InferenceService') &&
      countLines(
        manifest,
        /\bmaxReplicas:\s{0,5}(?:[2-9]|[1-9]\d{1,4})(?!\d)/,
      ) > 0) ||
    countLines(
      manifest,
      /\bAWS::ApplicationAutoScaling::ScalableTarget\b|^\s{0,40}scale_settings:/,
    ) > 0
  );
}

type Endpoint = ServingEndpoint['endpoint'];

/** Whether a workload gets more servers with the load; undefined if not known. */
function scales({ replicas }: Endpoint): boolean | undefined {
  if (!replicas) return undefined;
  return (
    replicas.autoscaled && (replicas.max === undefined || replicas.max > 1)
  );
}

function replicasPhrase({ replicas }: Endpoint): string {
  const { min, max } = replicas ?? {};
  if (max === undefined) return 'without a limit';
  return min === undefined
    ? `up to ${max} replicas`
    : `${min} to ${max} replicas`;
}

/** What the linked serving platforms show. */
function decideServing(input: FactInput): FactDecision | undefined {
  const endpoints = servingEndpoints(input);
  const scaling = endpoints.find(({ endpoint }) => scales(endpoint));
  const details = (each: ServingEndpoint) => ({
    evidence: [endpointEvidence(each)],
    observedAt: each.endpoint.updatedAt,
  });
  if (scaling) {
    return pass(
      `The ${endpointName(scaling)} follows the load, ${replicasPhrase(scaling.endpoint)}.`,
      details(scaling),
    );
  }
  const gap = platformGap(input, 'servingEndpoint');
  if (gap) return unknown(gap);
  const fixed = endpoints.find(({ endpoint }) => scales(endpoint) === false);
  if (fixed) {
    return fail(
      `What serves the model is expected to follow the load, but the ${endpointName(fixed)} does not (${fixed.endpoint.replicas?.autoscaled ? replicasPhrase(fixed.endpoint) : 'its number of replicas is fixed'}).`,
      details(fixed),
    );
  }
  return endpoints.length > 0
    ? unknown(
        `How the ${endpointName(endpoints[0])} scales could not be read.`,
        details(endpoints[0]),
      )
    : undefined;
}

/** What manifests set up, as long as no serving platform shows it. */
function decideManifests(input: FactInput): FactDecision | undefined {
  const lack = input.collectable.has('servingEndpoint')
    ? 'linked'
    : 'connected';
  for (const repository of input.repositories) {
    const manifest = manifests(repository).find(scalesServing);
    if (manifest) {
      return partial(
        `${manifest.path} sets up scaling, but no serving platform is ${lack} that could show it.`,
        { evidence: [fileEvidence(repository, manifest.path)] },
      );
    }
  }
  return undefined;
}

export const scalability: Fact = {
  id: 'scalability',
  group: 'governance',
  title: 'Serving scales with the load, on managed compute',
  description:
    'Looks at what serves the model. Passes when the serving platform scales it by its load to more than one replica and managed-compute passes. A fixed number of replicas fails. Manifests that set up scaling are partial, as long as no serving platform shows it.',
  howToFix:
    'Let the platform choose the number of replicas, for example with a HorizontalPodAutoscaler or with maxReplicas in KServe, and train on managed compute.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'repository', 'attestation'],
  needs: ['managed-compute'],
  decide: (input, { fact }) => {
    const compute = fact('managed-compute');
    if (compute.status === 'fail') {
      const { evidence, validUntil } = compute;
      return fail(
        `Scaling needs managed compute, but managed-compute fails: ${compute.reason}`,
        { origin: 'composed', evidence, validUntil },
      );
    }
    const serving = decideServing(input);
    if (serving) return alsoNeeding([compute], serving);
    return (
      decideManifests(input) ??
      unseenServing(input) ??
      unknown(
        'No endpoint that serves the model was found on the linked serving platform.',
      )
    );
  },
};
