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

import { addsNothing } from './addsNothing';

const known = {
  id: '7',
  actor: { name: 'ada', kind: 'person' },
  jobs: [{ id: '1', steps: [{ name: 'test' }] }],
  tags: { baseline: 'yes' },
  approvals: [],
};

it.each<[string, object]>([
  ['the same, in another order', { ...known, id: '7', tags: known.tags }],
  ['fewer fields', { id: '7', jobs: known.jobs }],
  ['fewer fields further down', { id: '7', actor: { kind: 'person' } }],
  ['undefined fields', { id: '7', actor: { name: undefined }, url: undefined }],
  ['undefined in a list', { jobs: [{ ...known.jobs[0], url: undefined }] }],
  ['nothing', {}],
])('nothing is added by %s', (_, value) => {
  expect(addsNothing(value, known)).toBe(true);
});

it.each<[string, object]>([
  ['another value', { id: '8' }],
  ['a new field', { id: '7', conclusion: 'success' }],
  ['a new field further down', { actor: { name: 'ada', email: 'a@b' } }],
  ['another value further down', { actor: { name: 'grace' } }],
  ['an emptier list', { jobs: [] }],
  ['a list of poorer things', { jobs: [{ id: '1' }] }],
  ['a fuller list', { approvals: [{ state: 'approved' }] }],
  ['null', { actor: null }],
  ['a list for a record', { tags: [] }],
  ['a field that every object has', { tags: { constructor: 'x' } }],
])('something is told by %s', (_, value) => {
  expect(addsNothing(value, known)).toBe(false);
});
