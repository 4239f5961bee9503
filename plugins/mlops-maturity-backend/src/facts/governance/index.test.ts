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

import { governanceFacts } from '.';

describe('governanceFacts', () => {
  it('are complete, and say who may attest them and where', () => {
    expect(
      governanceFacts.map(({ id, scope, attestable }) => [
        id,
        scope,
        attestable,
      ]),
    ).toEqual([
      ['standardised-practice', 'component', 'yes'],
      ['basic-management', 'component', 'yes'],
      ['lifecycle-manageable', 'component', 'yes'],
      ['scalability', 'component', 'yes'],
      ['compliance', 'system', 'only'],
      ['security-controls', 'component', 'yes'],
      ['org-governance', 'organization', 'only'],
      ['continuous-improvement', 'component', 'yes'],
      ['performance-confidence', 'component', 'yes'],
      ['portfolio-size', 'group', 'no'],
    ]);
  });

  it('name the attestation as a source exactly where one is accepted', () => {
    for (const { id, attestable, sources } of governanceFacts) {
      expect([id, sources.includes('attestation')]).toEqual([
        id,
        attestable !== 'no',
      ]);
    }
  });
});
