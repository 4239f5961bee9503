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

import { stringify } from 'yaml';
import { factIds } from '../models/__fixtures__/factIds';
import { smallModel } from '../models/__fixtures__/smallModel';
import type { ModelProblems } from '../models/ModelProblems';
import { readCandidate } from './readCandidate';

function problemsOf(text: string) {
  try {
    readCandidate(text, factIds);
  } catch (error) {
    return (error as ModelProblems).problems;
  }
  throw new Error('it was read');
}

it('reads what a file may hold', () => {
  const { model } = readCandidate(stringify(smallModel()), factIds);
  expect(model).toEqual(smallModel());
});

it('lists all that the linter finds, with the criterion', () => {
  const broken = smallModel(
    {},
    { id: 'typo', kind: 'requirement', requires: 'ci-pipelin' },
    { id: 'nowhere', dimension: 'none', requires: 'ci-pipeline' },
  );
  expect(problemsOf(stringify(broken))).toMatchObject([
    { criterionId: 'typo', message: "fact ci-pipelin doesn't exist" },
    { criterionId: 'nowhere', message: expect.stringContaining('none') },
  ]);
});

it.each([
  ['an expression in code', 'expression: "true"'],
  ['facts of its own', 'facts: [{ id: mine, expression: "true" }]'],
])('takes no %s', (_, line) => {
  expect(problemsOf(`${stringify(smallModel())}${line}\n`)).toMatchObject([
    { message: expect.stringContaining('is not a known key') },
  ]);
});

it('is bounded in what it compares and computes', () => {
  const requires = { all: Array.from({ length: 5_001 }, () => 'ci-pipeline') };
  const many = smallModel({}, { kind: 'requirement', requires });
  expect(problemsOf(stringify(many))).toMatchObject([
    { message: 'names more than 5000 facts' },
  ]);
  const dimensions = Array.from({ length: 101 }, (_, at) => ({
    ...{ id: `d-${at}`, title: 'One' },
  }));
  expect(problemsOf(stringify(smallModel({ dimensions })))).toMatchObject([
    { message: 'has more than 100 dimensions' },
  ]);
});
