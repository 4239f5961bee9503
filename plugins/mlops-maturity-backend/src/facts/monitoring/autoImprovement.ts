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

const operands = ['metric-triggered-retraining', 'unattended-model-deploy'];

export const autoImprovement: Fact = {
  id: 'auto-improvement',
  group: 'monitoring',
  title: 'The model improves itself',
  description:
    'Combines two facts. Passes when production metrics start a retraining and new models are deployed without a person.',
  howToFix:
    'Let monitoring start the training workflow, and let its result be deployed without a manual step.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'attestation'],
  needs: operands,
  decide: (_, context) => allOf(operands.map(id => context.fact(id))),
};
