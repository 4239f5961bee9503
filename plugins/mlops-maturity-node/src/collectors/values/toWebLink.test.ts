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

import { toWebLink } from './toWebLink';

it.each([
  ['https://ci.acme.example/churn/3', 'https://ci.acme.example/churn/3'],
  ['HTTP://ci.acme.example', 'http://ci.acme.example/'],
])('keeps %s', (text, link) => {
  expect(toWebLink(text)).toBe(link);
});

it.each([
  // eslint-disable-next-line no-script-url
  'javascript:alert(1)',
  'data:text/html,x',
  'ssh://git@ci.acme.example/churn',
  'https://ada:secret@ci.acme.example',
  'https://:secret@ci.acme.example',
  '/churn/3',
  `https://ci.acme.example/${'x'.repeat(2000)}`,
  '',
  null,
  undefined,
])('shows no link for %s', text => {
  expect(toWebLink(text)).toBeUndefined();
});
