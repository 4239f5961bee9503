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

import { parseNextLink } from './parseNextLink';

describe('parseNextLink', () => {
  it('finds the next page among other links', () => {
    expect(
      parseNextLink(
        '<https://x/a?page=1>; rel="prev", <https://x/a?q=1,2&page=3>; rel="next", <https://x/a?page=9>; rel="last"',
      ),
    ).toBe('https://x/a?q=1,2&page=3');
    expect(parseNextLink('</a?page=2>; title="x"; rel=next')).toBe('/a?page=2');
  });

  it.each([null, '', 'nonsense', '<https://x', '<https://x>; rel="last"'])(
    'finds none in %j',
    header => {
      expect(parseNextLink(header)).toBeUndefined();
    },
  );

  it('takes no time over a hostile header', () => {
    const before = performance.now();
    parseNextLink('<a>;'.repeat(20_000) + ' '.repeat(20_000));
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
