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

import type { Fact, FactInput } from '../types';
import { productionDeployments } from '../evidence/deployments';
import { needsAttestation } from '../evidence/needsAttestation';

/**
 * Who started the newest releases. It proves nothing: which discipline a
 * person belongs to isn't known here.
 */
function hintFrom(input: FactInput): string | undefined {
  const newest = productionDeployments(input).slice(
    0,
    input.settings.deploymentCount,
  );
  const people = newest.flatMap(({ run }) =>
    run?.run.actor?.kind === 'person' ? (run.run.actor.name ?? []) : [],
  );
  const names = [...new Set(people)].slice(0, 5);
  return names.length > 0
    ? `${names.join(', ')} started ${people.length} of the newest ${newest.length} production deployments`
    : undefined;
}

export const releaseOwnedByEngineering: Fact = {
  id: 'release-owned-by-engineering',
  group: 'release',
  title: 'Software engineering runs the release',
  description:
    'Whether the software engineering team answers for releasing the model, rather than the data scientist who built it. No source says so, so the owner group states it; who started the newest releases is shown as a hint. Models also accept releases through the CI/CD pipeline.',
  howToFix:
    'Hand the release over to the software engineering team and attest that on the owner group, or release through a CI/CD pipeline.',
  scope: 'group',
  attestable: 'yes',
  sources: ['attestation', 'ci'],
  decide: input =>
    needsAttestation(input.component, releaseOwnedByEngineering, {
      hint: hintFrom(input),
    }),
};
