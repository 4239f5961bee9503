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

import { aComponent, aContext, anInput } from '../fixtures';
import { portfolioSize } from './portfolioSize';

function decide(size: number | undefined) {
  return portfolioSize.decide(
    anInput({ component: aComponent({ portfolioSize: size }) }),
    aContext(),
  );
}

describe('portfolio-size', () => {
  it('carries the number of models in production', () => {
    expect(decide(1)).toMatchObject({
      status: 'pass',
      value: 1,
      reason: 'group:default/growth has 1 ML component in production.',
    });
    expect(decide(4)).toMatchObject({ status: 'pass', value: 4 });
  });

  it('fails for none, which is known, and is unknown without an owner', () => {
    expect(decide(0)).toMatchObject({ status: 'fail', value: 0 });
    expect(decide(undefined)).toMatchObject({ status: 'unknown' });
  });
});
