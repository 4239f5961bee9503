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

import { partial, unknown } from '../decisions';
import { standsOn, statusPhrase } from '../evidence/standsOn';
import type { Fact } from '../types';

const proofs = ['data-versioned', 'pinned-environment'];

export const reproducibleTraining: Fact = {
  id: 'reproducible-training',
  group: 'tracking',
  title: 'A training can be reproduced',
  description:
    'Looks for three proofs about the newest registered model version: the commit it was trained on, the version of its data, and a pinned environment. Passes with three, partial with two. The commit shows only in a connected model registry.',
  howToFix:
    'Let the training run record its commit and a digest of its data, or version the data with DVC, and lock the dependencies; then connect the model registry.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'repository', 'attestation'],
  needs: proofs,
  decide: (_, context) => {
    const results = proofs.map(id => context.fact(id));
    const seen = results.map(statusPhrase).join(', ');
    const missing =
      'the commit of the newest model version was not seen: no model registry is connected';
    // Two of the three proofs, so the third can only make it better.
    return results.every(({ status }) => status === 'pass')
      ? partial(`${seen}, but ${missing}.`, {
          ...standsOn(results),
          origin: 'composed',
        })
      : unknown(`Three proofs are expected, but ${missing} (${seen}).`, {
          origin: 'composed',
        });
  },
};
