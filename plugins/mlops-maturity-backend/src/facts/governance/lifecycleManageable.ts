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

import type { Fact } from '../types';
import { allOf } from '../evidence/allOf';

const parts = ['model-registry', 'experiment-tracking', 'release-by-cicd'];

export const lifecycleManageable: Fact = {
  id: 'lifecycle-manageable',
  group: 'governance',
  title: 'The whole life of the model can be managed',
  description:
    'Passes when experiments are tracked, models are kept in a registry and releases go through the CI/CD pipeline: all three facts.',
  howToFix:
    'Follow what experiment-tracking, model-registry and release-by-cicd say, whichever does not pass yet.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'ci', 'repository', 'catalog', 'attestation'],
  needs: parts,
  decide: (_, context) => allOf(parts.map(id => context.fact(id))),
};
