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
import { dataApiSecured } from './dataApiSecured';

function decide(...securitySchemes: (boolean | undefined)[]) {
  const consumedApis = securitySchemes.map((secured, index) => ({
    ref: `api:default/orders-${index}`,
    kind: 'api',
    tags: [],
    securitySchemes: secured,
  }));
  return dataApiSecured.decide(
    anInput({ component: aComponent({ consumedApis }) }),
    aContext(),
  );
}

describe('data-api-secured', () => {
  it('is unknown and says how to attest it without any API', () => {
    const decision = decide();
    expect(decision.status).toBe('unknown');
    expect(decision.reason).toContain('mlops-maturity/attest.data-api-secured');
    expect(decision.hint).toBeUndefined();
  });

  it('is partial, never more, with an API that asks for authentication', () => {
    expect(decide(false, true)).toMatchObject({
      status: 'partial',
      reason: expect.stringContaining('api:default/orders-1'),
    });
  });

  it('hints at an API that declares no scheme, and not at one without a definition', () => {
    expect(decide(false)).toMatchObject({
      status: 'unknown',
      hint: 'The definition of api:default/orders-0 declares no security scheme.',
    });
    expect(decide(undefined).hint).toBeUndefined();
  });
});
