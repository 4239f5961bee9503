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

import { partial } from '../decisions';
import { howToAttest, needsAttestation } from '../evidence/needsAttestation';
import type { Fact, FactInput } from '../types';

const fact = { id: 'data-api-secured', scope: 'system' } as const;

function decide({ component }: Pick<FactInput, 'component'>) {
  const secured = component.consumedApis.find(
    ({ securitySchemes }) => securitySchemes === true,
  );
  if (secured) {
    return partial(
      `The definition of ${secured.ref} asks for authentication, but that all data is reached in such a way was not stated: ${howToAttest(component, fact)}.`,
    );
  }
  const open = component.consumedApis.find(
    ({ securitySchemes }) => securitySchemes === false,
  );
  return needsAttestation(component, fact, {
    hint: open && `The definition of ${open.ref} declares no security scheme.`,
  });
}

export const dataApiSecured: Fact = {
  ...fact,
  group: 'data',
  title: 'Data is reached through authenticated APIs',
  description:
    'Nobody reads the data around an authenticated interface. Passes while an unexpired attestation on the system or domain says so. Partial when the component consumes an API whose definition declares security schemes.',
  howToFix:
    'Serve the data through an API that authenticates its callers, declare its security schemes in the API definition, then attest it on the system with the annotation mlops-maturity/attest.data-api-secured.',
  attestable: 'yes',
  sources: ['attestation', 'catalog'],
  decide,
};
