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
import { testedModules } from './testedModules';

const modules = /train|model|network|estimator/i;

export const modelCodeTested: Fact = {
  id: 'model-code-tested',
  group: 'code',
  title: 'Training and model code has unit tests',
  description:
    'Passes when a unit test names a module of the training or model code (by its own name or by importing it) and unit-tests-run passes.',
  howToFix:
    'Write unit tests for the code that defines and trains the model, and run them on every change.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'repository', 'attestation'],
  needs: ['unit-tests-run'],
  decide: (input, context) =>
    testedModules(input, context, {
      pattern: modules,
      what: 'the training code',
    }),
};
