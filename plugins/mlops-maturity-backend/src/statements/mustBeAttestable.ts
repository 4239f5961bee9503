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

import { InputError, NotFoundError } from '@backstage/errors';
import type { FactDefinition } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/**
 * The fact that somebody wants to state.
 *
 * @throws NotFoundError or InputError that names the field
 */
export function mustBeAttestable(
  definitions: ReadonlyMap<string, FactDefinition>,
  factId: string,
): FactDefinition {
  const definition = definitions.get(factId);
  if (!definition) {
    throw new NotFoundError(`factId: there is no fact '${factId}'`);
  }
  if (definition.attestable === 'no') {
    throw new InputError(
      `factId: ${factId} has to be observed and can't be attested`,
    );
  }
  return definition;
}
