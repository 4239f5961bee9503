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

import type { FactStatus } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { aContext, anInput } from '../fixtures';
import { reproducibleTraining } from './reproducibleTraining';

function decide(data: FactStatus, environment: FactStatus) {
  return reproducibleTraining.decide(
    anInput(),
    aContext({ 'data-versioned': data, 'pinned-environment': environment }),
  );
}

describe('reproducible-training', () => {
  it('is partial with two proofs of three', () => {
    expect(decide('pass', 'pass')).toMatchObject({
      status: 'partial',
      origin: 'composed',
      reason: expect.stringContaining('no model registry is connected'),
    });
  });

  // A registry could still show the commit, and a digest of the data.
  it.each([
    ['pass', 'fail'],
    ['fail', 'pass'],
    ['fail', 'fail'],
    ['pass', 'partial'],
    ['unknown', 'unknown'],
  ] as const)(
    'is unknown with data %s and environment %s',
    (data, environment) => {
      expect(decide(data, environment).status).toBe('unknown');
    },
  );
});
