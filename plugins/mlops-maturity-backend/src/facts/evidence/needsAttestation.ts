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
  type FactDefinition,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { MlComponent } from '../../entities/types';
import { unknown } from '../decisions';
import type { FactDecision } from '../types';

/** Which entity the statement is written on, or what keeps it from that. */
function placeFor(
  component: MlComponent,
  scope: FactDefinition['scope'],
): { on: string } | { missing: string } {
  switch (scope) {
    case 'group':
      return component.owner !== undefined && component.ownerIsGroup
        ? { on: `the owner group ${component.owner}` }
        : { missing: 'name an existing group as the owner in spec.owner' };
    case 'system':
    case 'organization':
      return { on: component.system ?? component.domain ?? 'the component' };
    default:
      return { on: 'the component' };
  }
}

/** The entity that a statement about a fact stands on, where there is one. */
export function attestedOn(
  component: MlComponent,
  { scope }: Pick<FactDefinition, 'scope'>,
): string | undefined {
  switch (scope) {
    case 'group':
      return component.ownerIsGroup ? component.owner : undefined;
    case 'system':
    case 'organization':
      return component.system ?? component.domain ?? component.ref;
    default:
      return component.ref;
  }
}

/** How a person can state a fact that nothing was seen of. */
export function howToAttest(
  component: MlComponent,
  fact: Pick<FactDefinition, 'id' | 'scope'>,
): string {
  const annotation = `${attestationAnnotationPrefix}${fact.id}`;
  const place = placeFor(component, fact.scope);
  return 'on' in place
    ? `it needs an attestation on ${place.on} (annotation ${annotation})`
    : `to have it attested (annotation ${annotation}), first ${place.missing}`;
}

/** No attestation in force: the decision for what software can't see. */
export function needsAttestation(
  component: MlComponent,
  fact: Pick<FactDefinition, 'id' | 'scope'>,
  details?: { hint?: string },
): FactDecision {
  return unknown(
    `No attestation in force: ${howToAttest(component, fact)}.`,
    details,
  );
}
