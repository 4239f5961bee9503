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

import {
  attestationAnnotationPrefix,
  type ComponentProblem,
  type FactDefinition,
  type FactScope,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { StatedAttestations } from './readAttestations';
import type { Attestation } from './types';

/** What an entity is to the component that may inherit from it. */
export type AttestationPlace = 'component' | 'group' | 'system' | 'domain';

/**
 * Where a fact may be attested. Facts about one component are no one else's to
 * state: a group that attests tests for all that it owns says nothing about
 * any of it.
 */
const placesByScope: Readonly<Record<FactScope, readonly AttestationPlace[]>> =
  {
    component: ['component'],
    application: ['component'],
    group: ['component', 'group'],
    system: ['component', 'system', 'domain'],
    organization: ['component', 'system', 'domain', 'group'],
  };

/**
 * The attestations that count for a component, by fact and then the nearest
 * first, and what is wrong with those around it.
 *
 * All of a fact are kept, not only the nearest one: which one counts depends
 * on the day, as an unexpired one further away stands in for a nearer one that
 * has run out. `chooseAttestation` does that when the fact is decided.
 *
 * @param sources - from the component itself outwards
 */
export function inheritAttestations(
  sources: { place: AttestationPlace; stated: StatedAttestations }[],
  definitions: ReadonlyMap<string, FactDefinition>,
): { attestations: Attestation[]; problems: ComponentProblem[] } {
  const attestations: Attestation[] = [];
  const problems: ComponentProblem[] = [];
  for (const { place, stated } of sources) {
    problems.push(...stated.problems);
    for (const attestation of stated.attestations) {
      const { factId, entityRef } = attestation;
      const scope = definitions.get(factId)?.scope ?? 'component';
      if (placesByScope[scope].includes(place)) attestations.push(attestation);
      else {
        problems.push({
          entityRef,
          annotation: `${attestationAnnotationPrefix}${factId}`,
          message: `The attestation isn't inherited: ${factId} is to be attested on ${placesByScope[
            scope
          ].join(' or ')}, not on a ${place}.`,
        });
      }
    }
  }
  // The sort is stable: within a fact, the nearest one stays first.
  attestations.sort((a, b) =>
    a.factId < b.factId ? -1 : +(a.factId > b.factId),
  );
  return { attestations, problems };
}
