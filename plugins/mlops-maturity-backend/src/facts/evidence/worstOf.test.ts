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

import { fail, notApplicable, partial, pass, unknown } from '../decisions';
import { daysAgo } from '../fixtures';
import { worstOf } from './worstOf';

const decisions = {
  pass: pass('Seen.', { observedAt: daysAgo(5), validUntil: daysAgo(-10) }),
  partial: partial('Wired.', {
    observedAt: daysAgo(3),
    validUntil: daysAgo(-20),
  }),
  fail: fail('Missing.'),
  unknown: unknown('Not read.', { nextChangeAt: daysAgo(-1) }),
  'not-applicable': notApplicable('No traffic.', { validUntil: daysAgo(-2) }),
};

function parts(...names: (keyof typeof decisions)[]) {
  return names.map(name => ({ name, decision: decisions[name] }));
}

describe('worstOf', () => {
  it.each([
    [parts('pass', 'pass'), 'pass'],
    [parts('pass', 'not-applicable'), 'pass'],
    [parts('pass', 'unknown'), 'unknown'],
    [parts('pass', 'unknown', 'partial'), 'partial'],
    [parts('pass', 'unknown', 'partial', 'fail'), 'fail'],
    [parts('not-applicable'), 'not-applicable'],
  ])('takes what falls shortest', (given, status) => {
    expect(worstOf(given).status).toBe(status);
  });

  it('tells what would bring data, as long as nothing worse is known', () => {
    const unreadable = {
      ...{ collector: 'mlflow', host: 'mlflow.example', key: 'churn' },
      code: 'forbidden' as const,
    };
    const unlinked = {
      name: 'unlinked',
      decision: unknown('Not linked.', { annotations: ['mlflow.org/model'] }),
    };
    const refused = {
      name: 'refused',
      decision: unknown('Refused.', { unreadable }),
    };
    expect(worstOf([...parts('pass'), unlinked]).annotations).toEqual([
      'mlflow.org/model',
    ]);
    const worst = worstOf([unlinked, refused]);
    expect(worst.unreadable).toEqual(unreadable);
    expect(worst.annotations).toBeUndefined();
    expect(
      worstOf([...parts('fail'), unlinked, refused]).unreadable,
    ).toBeUndefined();
  });

  it('keeps the end of the exemption where nothing applies', () => {
    expect(worstOf(parts('not-applicable')).validUntil).toBe(daysAgo(-2));
  });

  it('ends with the first that ends and names those that fall short', () => {
    expect(worstOf(parts('pass', 'partial', 'not-applicable'))).toMatchObject({
      reason: 'partial: Wired.',
      observedAt: daysAgo(5),
      validUntil: daysAgo(-2),
    });
    expect(worstOf(parts('pass', 'unknown')).nextChangeAt).toBe(daysAgo(-1));
    expect(worstOf(parts('fail', 'fail', 'fail', 'fail')).reason).toMatch(
      /And 1 more\.$/,
    );
  });
});
