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
import { anInput, aRepository, daysAgo } from '../fixtures';
import { bestOf, decideOverRepositories } from './bestOf';

describe('bestOf', () => {
  it.each([
    [[fail('f'), pass('p'), unknown('u')], 'pass'],
    [[fail('f'), partial('h'), unknown('u')], 'unknown'],
    [[fail('f'), partial('h')], 'partial'],
    [[notApplicable('n'), fail('f')], 'fail'],
    [[notApplicable('n')], 'not-applicable'],
  ])('takes the one that decides (%#)', (decisions, status) => {
    expect(bestOf(decisions).status).toBe(status);
    expect(bestOf(decisions.reverse()).status).toBe(status);
  });

  it('takes the pass that lasts longest and the earliest change of all', () => {
    const best = bestOf([
      pass('short', { validUntil: daysAgo(-1), nextChangeAt: daysAgo(-3) }),
      pass('long', { validUntil: daysAgo(-9) }),
      fail('other', { nextChangeAt: daysAgo(-2) }),
    ]);
    expect(best.reason).toBe('long');
    expect(best.nextChangeAt).toBe(daysAgo(-2));
    expect(
      bestOf([pass('a', { validUntil: daysAgo(-1) }), pass('b')]).reason,
    ).toBe('b');
  });
});

describe('the executions of several passes', () => {
  const short = pass('short', { validUntil: daysAgo(-1), executions: 5 });
  const long = pass('long', { validUntil: daysAgo(-9), executions: 1 });

  it('are those of the one that ran most often, until that one ends', () => {
    expect(bestOf([long, short])).toMatchObject({
      reason: 'long',
      executions: 5,
      nextChangeAt: daysAgo(-1),
    });
    expect(bestOf([long, fail('f', { executions: 7 })]).executions).toBe(1);
  });

  it('are none where one holds all the time', () => {
    const state = pass('state', { validUntil: daysAgo(-2) });
    expect(bestOf([long, state])).not.toHaveProperty('executions');
  });
});

describe('decideOverRepositories', () => {
  it('asks for a repository where there is none', () => {
    const decision = decideOverRepositories(anInput({ repositories: [] }), () =>
      pass('never asked'),
    );
    expect(decision.status).toBe('unknown');
    expect(decision.reason).toMatch(/^Link a repository/);
  });

  it('lets one repository decide for all', () => {
    const repositories = [
      aRepository({ key: 'a/b' }),
      aRepository({ key: 'c/d' }),
    ];
    expect(
      decideOverRepositories({ repositories }, ({ key }) =>
        key === 'c/d' ? pass(key) : fail(key),
      ),
    ).toMatchObject({ status: 'pass', reason: 'c/d' });
  });
});
