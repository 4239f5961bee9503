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
import { lifecycleManageable } from './lifecycleManageable';

function decide(registry: FactStatus, tracking: FactStatus) {
  return lifecycleManageable.decide(
    anInput(),
    aContext({
      'model-registry': registry,
      'experiment-tracking': tracking,
      'release-by-cicd': 'pass',
    }),
  );
}

describe('lifecycle-manageable', () => {
  it.each([
    ['pass', 'pass', 'pass'],
    ['pass', 'partial', 'partial'],
    ['unknown', 'pass', 'unknown'],
    // What fails isn't hidden by what isn't known.
    ['unknown', 'fail', 'fail'],
  ] as const)(
    'with a registry that is %s and tracking that is %s, it is %s',
    (registry, tracking, status) => {
      expect(decide(registry, tracking)).toMatchObject({
        status,
        origin: 'composed',
      });
    },
  );
});
