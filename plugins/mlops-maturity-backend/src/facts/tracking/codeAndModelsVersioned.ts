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

import { allOf } from '../evidence/allOf';
import type { Fact } from '../types';

const operands = ['code-in-vcs', 'models-versioned'];

export const codeAndModelsVersioned: Fact = {
  id: 'code-and-models-versioned',
  group: 'tracking',
  title: 'Code and trained models are versioned',
  description:
    'Combines two facts. Passes when the code is under version control and the trained models are versioned.',
  howToFix:
    'Fix whichever of the two is missing: code in a repository that the component links to, versions of the model in a registry.',
  scope: 'component',
  attestable: 'yes',
  sources: ['repository', 'ml-platform', 'attestation'],
  needs: operands,
  decide: (_, context) => allOf(operands.map(id => context.fact(id))),
};
