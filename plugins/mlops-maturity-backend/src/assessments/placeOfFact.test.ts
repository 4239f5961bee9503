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

import type { FactResult } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { placeOfFact } from './placeOfFact';

const repository = {
  title: 'acme/churn',
  url: 'https://git.example.com/acme/churn',
};

function aFact(changes: Partial<FactResult>): FactResult {
  return {
    factId: 'ci-pipeline',
    status: 'fail',
    origin: 'observed',
    reason: 'No pipeline was seen.',
    evidence: [],
    ...changes,
  };
}

describe('placeOfFact', () => {
  it('is the first evidence that a browser can open', () => {
    const evidence = [
      { title: 'No address' },
      // eslint-disable-next-line no-script-url
      { title: 'Poisoned', url: 'javascript:alert(1)' },
      { title: 'Nonsense', url: 'run 412' },
      { title: 'Run 412', url: 'https://ci.example.com/412', at: '2026-11-01' },
      { title: 'Run 411', url: 'https://ci.example.com/411' },
    ];
    expect(
      placeOfFact(aFact({ evidence }), { sources: ['ci'] }, repository),
    ).toEqual({ title: 'Run 412', url: 'https://ci.example.com/412' });
  });

  it('is the repository for what is done there and was looked for', () => {
    const place = (...args: Parameters<typeof placeOfFact>) =>
      placeOfFact(...args);
    expect(place(aFact({}), { sources: ['ci', 'metrics'] }, repository)).toBe(
      repository,
    );
    expect(place(aFact({}), { sources: ['repository'] }, repository)).toBe(
      repository,
    );
    expect(
      place(aFact({}), { sources: ['ml-platform', 'ci'] }, repository),
    ).toBeUndefined();
    // Nothing to repair there: what is missing is the connection.
    expect(
      place(aFact({ status: 'unknown' }), { sources: ['ci'] }, repository),
    ).toBeUndefined();
    expect(place(aFact({}), { sources: ['ci'] }, undefined)).toBeUndefined();
    expect(
      place(
        aFact({}),
        { sources: ['ci'] },
        { title: 'acme/churn', url: 'ssh://git@example.com/acme/churn' },
      ),
    ).toBeUndefined();
  });
});
