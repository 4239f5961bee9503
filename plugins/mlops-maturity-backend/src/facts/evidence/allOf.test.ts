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
  evaluateExpression,
  type FactResult,
  type FactStatus,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { unknown } from '../decisions';
import { aContext, daysAgo } from '../fixtures';
import type { FactContext } from '../types';
import { allOf, alsoNeeding } from './allOf';

const outcomes = {
  pass: 'met',
  partial: 'partial',
  unknown: 'unknown',
  fail: 'unmet',
  'not-applicable': 'not-applicable',
} as const;
const statuses = Object.keys(outcomes) as FactStatus[];
const pairs = statuses.flatMap(a => statuses.map(b => [a, b] as const));

function aResult(id: string, status: FactStatus): FactResult {
  return aContext({ [id]: status }).fact(id);
}

/** What a criterion comes to that asks for two facts. */
function outcomeOfBoth(a: FactStatus, b: FactStatus) {
  const facts = new Map<string, FactStatus>(Object.entries({ a, b }));
  return evaluateExpression({ all: ['a', 'b'] }, facts);
}

describe('allOf', () => {
  it.each(pairs)(
    'is what a criterion that asks for both is: %s, %s',
    (a, b) => {
      const both = allOf([aResult('a', a), aResult('b', b)]);
      expect(outcomes[both.status]).toBe(outcomeOfBoth(a, b));
      expect(both.origin).toBe('composed');
    },
  );

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
    expect(allOf(['a', 'b'].map(id => context.fact(id)))).toMatchObject({
      reason: 'It needs a and b, but b fails.',
      evidence: [{ title: 'seen for a' }, { title: 'seen for b' }],
      observedAt: daysAgo(5),
      validUntil: daysAgo(-20),
    });
  });
});

describe('alsoNeeding', () => {
  const own = unknown('No server is connected.');

  it.each(pairs.filter(([, b]) => b !== 'not-applicable'))(
    'is as good as the worse of both: %s, and itself %s',
    (a, b) => {
      const itself = { status: b, reason: 'own', evidence: [] };
      const { status } = alsoNeeding([aResult('a', a)], itself);
      expect(outcomes[status]).toBe(outcomeOfBoth(a, b));
    },
  );

  it('tells what falls shorter than the fact itself, and nothing else', () => {
    expect(alsoNeeding([aResult('a', 'fail')], own)).toMatchObject({
      status: 'fail',
      reason: 'It needs a, but a fails.',
    });
    for (const status of ['pass', 'unknown', 'not-applicable'] as const) {
      expect(alsoNeeding([aResult('a', status)], own)).toBe(own);
    }
  });
});
