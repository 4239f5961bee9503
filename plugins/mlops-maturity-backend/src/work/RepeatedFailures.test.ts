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

import { RepeatedFailures } from './RepeatedFailures';

describe('RepeatedFailures', () => {
  it('tells when something begins and ends to fail, not that it goes on', () => {
    const failures = new RepeatedFailures();
    expect(failures.failed('github.com', 1, 'forbidden')).toBe(true);
    expect(failures.failed('github.com', 1, 'forbidden')).toBe(false);
    expect(failures.failed('github.com', 2, 'forbidden')).toBe(false);
    expect(failures.failed('gitlab.com', 2, 'forbidden')).toBe(true);
    expect(failures.failed('github.com', 3, 'unavailable')).toBe(true);
    expect(failures.worked('github.com', 9)).toBe(false);
    expect(failures.worked('github.com', 1)).toBe(false);
    expect(failures.worked('github.com', 2)).toBe(false);
    expect(failures.worked('github.com', 3)).toBe(true);
    expect(failures.worked('github.com', 3)).toBe(false);
    expect(failures.failed('github.com', 1, 'forbidden')).toBe(true);
  });

  it('takes another way of failing for a change, once', () => {
    const failures = new RepeatedFailures();
    failures.failed('github.com', 1, 'forbidden');
    expect(failures.failed('github.com', 1, 'unavailable')).toBe(true);
    expect(failures.failed('github.com', 1, 'unavailable')).toBe(false);
    expect(failures.worked('github.com', 1)).toBe(true);
  });

  it('tells again after a day', () => {
    let now = 0;
    const failures = new RepeatedFailures({ clock: () => now });
    expect(failures.failed('github.com', 1, 'forbidden')).toBe(true);
    now += 86_399_999;
    expect(failures.failed('github.com', 1, 'forbidden')).toBe(false);
    now += 1;
    expect(failures.failed('github.com', 1, 'forbidden')).toBe(true);
  });
});
