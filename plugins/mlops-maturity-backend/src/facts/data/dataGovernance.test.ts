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

import type { RelatedEntity } from '../../entities/types';
import { aComponent, aContext, anInput } from '../fixtures';
import { dataGovernance } from './dataGovernance';

const orders: RelatedEntity = {
  ref: 'resource:default/orders',
  kind: 'resource',
  type: 'dataset',
  owner: 'group:default/data',
  tags: ['pii'],
};

function decide(dependencies: RelatedEntity[]) {
  return dataGovernance.decide(
    anInput({
      component: aComponent({ dependencies, system: 'system:default/shop' }),
    }),
    aContext(),
  );
}

describe('data-governance', () => {
  it('says on which system it has to be attested', () => {
    expect(decide([])).toMatchObject({
      status: 'unknown',
      reason:
        'No attestation in force: it needs an attestation on system:default/shop (annotation mlops-maturity/attest.data-governance).',
    });
  });

  it('is partial when every dataset has an owner and a classification', () => {
    expect(decide([orders]).status).toBe('partial');
  });

  it.each([
    [
      'one has no owner',
      { ...orders, ref: 'resource:default/x', owner: undefined },
    ],
    [
      'one has no classification',
      { ...orders, ref: 'resource:default/x', tags: ['daily'] },
    ],
  ])('hints at what is missing when %s', (_, other) => {
    expect(decide([orders, other])).toMatchObject({
      status: 'unknown',
      hint: expect.stringContaining('resource:default/x should have'),
    });
  });
});
