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

import { aContext, anInput } from '../fixtures';
import { automatedDataAndModelValidation } from './automatedDataAndModelValidation';

describe('automated-data-and-model-validation', () => {
  it.each([
    ['pass', 'pass', 'pass'],
    ['pass', 'fail', 'fail'],
    ['fail', 'unknown', 'fail'],
    ['pass', 'unknown', 'unknown'],
    ['pass', 'partial', 'partial'],
  ] as const)('needs both: %s and %s give %s', (data, model, status) => {
    const decision = automatedDataAndModelValidation.decide(
      anInput(),
      aContext({ 'data-validated': data, 'automated-model-testing': model }),
    );
    expect(decision).toMatchObject({ status, origin: 'composed' });
  });
});
