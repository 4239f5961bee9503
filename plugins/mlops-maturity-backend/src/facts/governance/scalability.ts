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

import { fail, partial, unknown } from '../decisions';
import type { Fact } from '../types';
import { fileEvidence } from '../evidence/links';
import {
  countLines,
  isOfKind,
  manifests,
  type Manifest,
} from '../evidence/manifests';

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

export const scalability: Fact = {
  id: 'scalability',
  group: 'governance',
  title: 'Serving scales with the load, on managed compute',
  description:
    'Passes when the serving platform scales the model by its load and managed-compute passes. Manifests that set up scaling are partial.',
  howToFix:
    'Let the platform choose the number of replicas, for example with a HorizontalPodAutoscaler or with maxReplicas in KServe, and train on managed compute.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'repository', 'attestation'],
  needs: ['managed-compute'],
  decide: ({ repositories }, { fact }) => {
    const compute = fact('managed-compute');
    if (compute.status === 'fail') {
      const { evidence, validUntil } = compute;
      return fail(
        `Scaling needs managed compute, but managed-compute fails: ${compute.reason}`,
        { origin: 'composed', evidence, validUntil },
      );
    }
    for (const repository of repositories) {
      const manifest = manifests(repository).find(scalesServing);
      if (manifest) {
        return partial(
          `${manifest.path} sets up scaling, but no serving platform is connected that could show it.`,
          { evidence: [fileEvidence(repository, manifest.path)] },
        );
      }
    }
    return unknown(
      'No serving platform is connected: connect the one that serves the model, such as KServe, to see how it scales.',
    );
  },
};
