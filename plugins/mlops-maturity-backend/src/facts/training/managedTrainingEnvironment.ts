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

import { unknown } from '../decisions';
import { alsoNeeding } from '../evidence/allOf';
import { statusPhrase } from '../evidence/standsOn';
import type { Fact } from '../types';

const operands = ['managed-compute', 'pinned-environment'];

export const managedTrainingEnvironment: Fact = {
  id: 'managed-training-environment',
  group: 'training',
  title: 'The training environment is fully managed',
  description:
    'Combines managed compute, a pinned environment, and a commit recorded with the run behind the newest registered model version. Passes when all three hold; the commit shows only in a connected model registry.',
  howToFix:
    'Train on a runner or platform, lock the dependencies, and let the training run record the commit it ran on (MLflow does so for code in git), then connect the model registry.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'attestation'],
  needs: operands,
  decide: (_, context) => {
    const results = operands.map(id => context.fact(id));
    return alsoNeeding(
      results,
      unknown(
        `No model registry is connected that could show the commit of the newest model version (${results.map(statusPhrase).join(', ')}).`,
        { origin: 'composed' },
      ),
    );
  },
};
