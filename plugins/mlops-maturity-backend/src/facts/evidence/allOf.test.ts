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

import { aContext, daysAgo } from '../fixtures';
import type { FactContext } from '../types';
import { allOf } from './allOf';

describe('allOf', () => {
  it.each([
    ['pass', { a: 'pass', b: 'pass' }],
    ['pass', { a: 'pass', b: 'not-applicable' }],
    ['not-applicable', { a: 'not-applicable', b: 'not-applicable' }],
    ['unknown', { a: 'pass', b: 'unknown' }],
    ['partial', { a: 'unknown', b: 'partial' }],
    ['fail', { a: 'fail', b: 'unknown' }],
  ] as const)('is %s for %j', (status, facts) => {
    expect(allOf(aContext(facts), ['a', 'b'])).toMatchObject({
      status,
      origin: 'composed',
    });
  });

  it('names what is missing and ends with the first operand that ends', () => {
    const context: FactContext = {
      now: new Date(),
      fact: factId => ({
        factId,
        status: factId === 'a' ? 'pass' : 'fail',
        origin: 'observed',
        reason: '',
        evidence: [{ title: `seen for ${factId}` }],
        observedAt: daysAgo(factId === 'a' ? 3 : 5),
        validUntil: daysAgo(factId === 'a' ? -30 : -20),
      }),
    };
    expect(allOf(context, ['a', 'b'])).toMatchObject({
      reason: 'It needs a and b, but b fails.',
      evidence: [{ title: 'seen for a' }, { title: 'seen for b' }],
      observedAt: daysAgo(5),
      validUntil: daysAgo(-20),
    });
  });
});
