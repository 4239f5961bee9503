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

import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  attestationAnnotationPrefix,
  type ComponentProblem,
  type FactDefinition,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { parseAttestation } from './parseAttestation';
import type { Attestation } from './types';

/** The attestations that stand on one entity, and those that can't be read. */
export type StatedAttestations = {
  attestations: Attestation[];
  problems: ComponentProblem[];
};

/** Reads the attestations from an entity's own annotations. */
export function readAttestations(
  entity: Entity,
  definitions: ReadonlyMap<string, FactDefinition>,
): StatedAttestations {
  const entityRef = stringifyEntityRef(entity);
  const stated: StatedAttestations = { attestations: [], problems: [] };
  const annotations = Object.entries(entity.metadata.annotations ?? {});
  for (const [annotation, value] of annotations) {
    if (annotation.startsWith(attestationAnnotationPrefix)) {
      const factId = annotation.slice(attestationAnnotationPrefix.length);
      const result = parseAttestation(
        value,
        factId,
        entityRef,
        definitions.get(factId),
      );
      if ('attestation' in result) stated.attestations.push(result.attestation);
      else {
        const message = `The attestation doesn't count: ${result.problem}.`;
        stated.problems.push({ entityRef, annotation, message });
      }
    }
  }
  return stated;
}
