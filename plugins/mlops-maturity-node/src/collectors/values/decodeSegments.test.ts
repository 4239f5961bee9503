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

import { decodeNames, decodeSegments } from './decodeSegments';

it.each([decodeSegments, decodeNames])('decodes what %p is given', decode => {
  expect(decode('/acme//Churn%20model/')).toEqual(['acme', 'Churn model']);
  expect(decode('/')).toEqual([]);
  expect(decode('/acme/100%')).toBeUndefined();
});

it.each(['/acme/..%2Fother', '/acme/%2e%2e', '/acme/a%5Cb', '/acme/a%0Ab'])(
  'takes no segment of %s for a name',
  pathname => {
    expect(decodeSegments(pathname)).toHaveLength(2);
    expect(decodeNames(pathname)).toBeUndefined();
  },
);
