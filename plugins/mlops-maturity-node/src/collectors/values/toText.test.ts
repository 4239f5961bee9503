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

import { toText } from './toText';

it.each([
  ['churn', 10, 'churn'],
  ['churn', 3, 'chu'],
  ['chu\0rn', 10, 'churn'],
  // Each of them takes two characters.
  ['👍👍', 3, '👍'],
  ['👍', 1, undefined],
  ['\0', 10, undefined],
  ['', 10, undefined],
  [null, 10, undefined],
  [undefined, 10, undefined],
])(
  'keeps of %j at most %d characters that can be stored',
  (text, length, kept) => {
    expect(toText(text, length)).toBe(kept);
  },
);
