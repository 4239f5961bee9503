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

import type { StatedAttestation } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Attestation } from './types';

/**
 * Adds what people stated of a component through the API to what the catalog
 * says. Both stand on the component: of a fact, the newer one is looked at
 * first, and before anything that is inherited. Of the same day the one from
 * the API is the newer one, since annotations count from the day's beginning.
 *
 * @param annotated - of each fact, the nearest first
 */
export function addStated(
  componentRef: string,
  annotated: readonly Attestation[],
  stated: readonly StatedAttestation[],
): Attestation[] {
  const isOwn = ({ entityRef }: Attestation) => entityRef === componentRef;
  const own = [
    ...stated.map(one => ({ ...one, entityRef: componentRef })),
    ...annotated.filter(isOwn),
  ].sort((one, other) => Date.parse(other.on) - Date.parse(one.on));
  return [...own, ...annotated.filter(one => !isOwn(one))];
}
