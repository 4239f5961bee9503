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
import { modelManagement } from './modelManagement';

describe('model-management', () => {
  it.each([
    ['pass', 'unknown'],
    ['partial', 'partial'],
    ['unknown', 'unknown'],
    ['fail', 'fail'],
  ] as const)(
    'with models versioned %s is %s without a registry',
    (versions, status) => {
      const decision = modelManagement.decide(
        anInput(),
        aContext({ 'models-versioned': versions }),
      );
      expect(decision.status).toBe(status);
    },
  );

  it('says what to connect', () => {
    const decision = modelManagement.decide(
      anInput(),
      aContext({ 'models-versioned': 'unknown' }),
    );
    expect(decision.reason).toContain('No model registry is connected');
  });
});
