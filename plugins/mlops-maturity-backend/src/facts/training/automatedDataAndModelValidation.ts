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

const operands = ['data-validated', 'automated-model-testing'];

export const automatedDataAndModelValidation: Fact = {
  id: 'automated-data-and-model-validation',
  group: 'training',
  title: 'Data and model are validated automatically',
  description:
    'Combines two facts. Passes when the data is validated in the pipeline and the model is evaluated automatically in training.',
  howToFix:
    'Fix whichever of the two is missing: a step that validates the data, a step that evaluates the model.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'repository', 'ml-platform', 'attestation'],
  needs: operands,
  decide: (_, context) => allOf(operands.map(id => context.fact(id))),
};
