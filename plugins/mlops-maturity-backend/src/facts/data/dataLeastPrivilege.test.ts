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

import { aComponent, aContext, anInput } from '../fixtures';
import { dataLeastPrivilege } from './dataLeastPrivilege';

describe('data-least-privilege', () => {
  it.each([
    [
      'the system',
      { system: 'system:default/shop', domain: 'domain:default/sales' },
      'system:default/shop',
    ],
    [
      'the domain without a system',
      { domain: 'domain:default/sales' },
      'domain:default/sales',
    ],
    ['the component without either', {}, 'the component'],
  ])('needs an attestation on %s', (_, around, place) => {
    const decision = dataLeastPrivilege.decide(
      anInput({ component: aComponent(around) }),
      aContext(),
    );
    expect(decision).toMatchObject({
      status: 'unknown',
      reason: `No attestation in force: it needs an attestation on ${place} (annotation mlops-maturity/attest.data-least-privilege).`,
    });
  });
});
