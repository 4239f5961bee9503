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

import { aComponent, aContext, anInput, aRepository } from '../fixtures';
import { standardisedPractice } from './standardisedPractice';

const complete = {
  LICENSE: 'Apache',
  '.github/CODEOWNERS': '* @shop/ml',
  '.github/workflows/ci.yml': 'on: push',
  'tests/test_train.py': 'def test(): pass',
};

function decide(template: string | undefined, repositories = [aRepository()]) {
  const annotations: Record<string, string> =
    template === undefined ? {} : { 'backstage.io/source-template': template };
  return standardisedPractice.decide(
    anInput({ component: aComponent({ annotations }), repositories }),
    aContext(),
  );
}

describe('standardised-practice', () => {
  it.each(['template:default/ml-model', 'ml-model'])(
    'passes for a component made from %s',
    template => {
      expect(decide(template, [])).toMatchObject({
        status: 'pass',
        reason: 'The component was created from template:default/ml-model.',
      });
    },
  );

  it('is partial where the repository has what a template would bring', () => {
    expect(decide(undefined, [aRepository({ files: complete })]).status).toBe(
      'partial',
    );
  });

  it.each(['', 'component:default/ml-model', 'template:a/b/c/d'])(
    'fails for %j, as that is no template',
    template => {
      expect(decide(template)).toMatchObject({
        status: 'fail',
        reason: expect.stringContaining(
          'shop/churn lacks a license, CODEOWNERS, a CI workflow, tests',
        ),
      });
    },
  );

  it('is unknown where the files are not known', () => {
    expect(decide(undefined, []).status).toBe('unknown');
    const tree = { sha: 'c'.repeat(40), truncated: true, entries: [] };
    expect(decide(undefined, [aRepository({ tree })]).status).toBe('unknown');
  });
});
