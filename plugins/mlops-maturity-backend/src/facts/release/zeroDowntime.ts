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

import { partial, unknown } from '../decisions';
import type { Fact } from '../types';
import { fileEvidence } from '../evidence/links';
import {
  countLines,
  isOfKind,
  manifests,
  type Manifest,
} from '../evidence/manifests';

/** Whether a deployment can be replaced without a moment of no answer. */
function isReplacedSmoothly(manifest: Manifest): boolean {
  return (
    isOfKind(manifest, 'Deployment') &&
    countLines(manifest, /\breplicas:\s{0,5}(?:[2-9]|[1-9]\d{1,4})(?!\d)/) >
      0 &&
    countLines(manifest, /\breadinessProbe:/) > 0 &&
    // Rolling updates are what Kubernetes does unless told otherwise.
    countLines(manifest, /\btype:\s{0,5}["']?(?:Recreate|OnDelete)\b/) === 0
  );
}

export const zeroDowntime: Fact = {
  id: 'zero-downtime',
  group: 'release',
  title: 'Hardly any downtime',
  description:
    'Passes when the availability that is measured from outside was at least 99.9 % over 30 days. A metrics server decides; a Kubernetes deployment with two replicas, a readiness probe and rolling updates is partial.',
  howToFix:
    'Run two replicas with a readiness probe and rolling updates, and probe the endpoint from outside.',
  scope: 'component',
  attestable: 'yes',
  sources: ['metrics', 'repository', 'attestation'],
  windowDays: 30,
  decide: ({ repositories }) => {
    for (const repository of repositories) {
      const manifest = manifests(repository).find(isReplacedSmoothly);
      if (manifest) {
        return partial(
          `${manifest.path} has two replicas or more, a readiness probe and rolling updates, but no metrics server is connected that could show availability.`,
          { evidence: [fileEvidence(repository, manifest.path)] },
        );
      }
    }
    return unknown(
      'No metrics server is connected: connect Prometheus to see the availability of the last 30 days.',
    );
  },
};
