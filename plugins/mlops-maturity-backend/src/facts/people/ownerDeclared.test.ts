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
import { ownerDeclared } from './ownerDeclared';

function decide(owner: string | undefined, ownerIsGroup: boolean) {
  const component = aComponent({ owner, ownerIsGroup });
  return ownerDeclared.decide(anInput({ component }), aContext());
}

describe('owner-declared', () => {
  it('passes when a group that exists owns the component', () => {
    expect(decide('group:default/growth', true)).toMatchObject({
      status: 'pass',
      reason: 'group:default/growth owns the component.',
    });
  });

  it.each([
    ['no owner', undefined],
    ['a single user', 'user:default/jane'],
    ['a group that is not in the catalog', 'group:default/gone'],
  ])('fails for %s', (_, owner) => {
    expect(decide(owner, false).status).toBe('fail');
  });

  it('is decided from the catalog alone, whatever can be read besides', () => {
    const input = anInput({ repositories: [] });
    expect(ownerDeclared.decide(input, aContext()).status).toBe('pass');
  });
});
