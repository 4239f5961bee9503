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

import { fail, partial } from '../decisions';
import { anInput } from '../fixtures';
import { aGap, unreadable } from '../registryFixtures';
import { unlessUnread } from './unlessUnread';

describe('unlessUnread', () => {
  const missing = fail('It is not there.');

  it('makes unknown what a platform that was not read could show', () => {
    const input = unreadable(['registeredModel']);
    expect(unlessUnread(missing, input, 'registeredModel')).toMatchObject({
      status: 'unknown',
      reason: aGap([]).message,
      hint: 'It is not there.',
    });
  });

  it('leaves the rest as it is', () => {
    const input = unreadable(['registeredModel']);
    expect(unlessUnread(missing, input, 'servingEndpoint')).toBe(missing);
    expect(unlessUnread(missing, anInput(), 'registeredModel')).toBe(missing);
    const half = partial('It is half there.');
    expect(unlessUnread(half, input, 'registeredModel')).toBe(half);
  });
});
