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

import { aModel, aTracked, aVersion, linkedTo } from '../registryFixtures';
import { aComponent, aContext, anInput } from '../fixtures';
import { performanceConfidence } from './performanceConfidence';

const input = anInput({
  component: aComponent({ system: 'system:default/crm' }),
});

describe('performance-confidence', () => {
  it('is unknown until it is attested', () => {
    expect(performanceConfidence.decide(input, aContext())).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining(
        'mlops-maturity/attest.performance-confidence',
      ),
    });
  });
});

describe('performance-confidence with a registry', () => {
  const decideLinked = (...values: number[]) =>
    performanceConfidence.decide(
      linkedTo({
        models: [
          aModel(
            values.map((value, index) =>
              aVersion(String(9 - index), index, {
                run: aTracked(index, { metrics: [{ name: 'auc', value }] }),
              }),
            ),
          ),
        ],
      }),
      aContext(),
    );

  it('is partial where the newest five versions hardly vary', () => {
    expect(decideLinked(0.9, 0.91, 0.9, 0.89, 0.9, 0.1)).toMatchObject({
      status: 'partial',
      reason: expect.stringMatching(/^auc varied by 0\.7 % over the newest 5/),
    });
  });

  it('is unknown with a hint where they vary, and without one for fewer', () => {
    expect(decideLinked(0.9, 0.7, 0.9, 0.5, 0.9)).toMatchObject({
      status: 'unknown',
      hint: expect.stringContaining('auc varied by'),
    });
    expect(decideLinked(0.9, 0.9, 0.9, 0.9).hint).toBeUndefined();
  });
});
