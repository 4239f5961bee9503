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

import { releaseFacts } from '.';

describe('releaseFacts', () => {
  it('are complete, and say who may attest them and where', () => {
    expect(
      releaseFacts.map(({ id, scope, attestable }) => [id, scope, attestable]),
    ).toEqual([
      ['some-automation', 'component', 'no'],
      ['ci-pipeline', 'component', 'no'],
      ['automated-build', 'component', 'no'],
      ['commit-triggers-deploy', 'component', 'yes'],
      ['automated-app-release', 'application', 'yes'],
      ['automated-model-release', 'component', 'yes'],
      ['release-by-cicd', 'component', 'yes'],
      ['low-friction-release', 'component', 'yes'],
      ['unattended-model-deploy', 'component', 'yes'],
      ['release-owned-by-engineering', 'group', 'yes'],
      ['release-policy', 'component', 'yes'],
      ['staged-environments', 'component', 'yes'],
      ['progressive-delivery', 'component', 'yes'],
      ['best-model-promotion', 'component', 'yes'],
      ['rollback-ready', 'component', 'yes'],
      ['zero-downtime', 'component', 'yes'],
    ]);
  });

  it('name the attestation as a source exactly where one is accepted', () => {
    for (const { id, attestable, sources } of releaseFacts) {
      expect([id, sources.includes('attestation')]).toEqual([
        id,
        attestable !== 'no',
      ]);
    }
  });
});
