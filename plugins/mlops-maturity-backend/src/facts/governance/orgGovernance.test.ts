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
import { orgGovernance } from './orgGovernance';

const input = anInput({
  component: aComponent({ system: 'system:default/crm' }),
});

describe('org-governance', () => {
  it('is unknown until it is attested, whatever else passes', () => {
    const decision = orgGovernance.decide(
      input,
      aContext({
        'release-policy': 'pass',
        'owner-declared': 'pass',
        compliance: 'unknown',
      }),
    );
    expect(decision).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('mlops-maturity/attest.org-governance'),
      hint: 'Passing: release-policy, owner-declared',
    });
    expect(orgGovernance.attestable).toBe('only');
  });
});
