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
import { bestModelPromotion } from './bestModelPromotion';

describe('best-model-promotion', () => {
  it.each([
    ['fail', 'fail', 'No versions share production traffic'],
    ['not-applicable', 'not-applicable', 'There is no production traffic'],
    // Traffic that was split says nothing yet about who won it.
    ['pass', 'unknown', 'No serving platform is connected'],
    ['partial', 'unknown', 'No serving platform is connected'],
    ['unknown', 'unknown', 'No serving platform is connected'],
  ] as const)(
    'where progressive-delivery is %s, it is %s',
    (progressive, status, reason) => {
      const decision = bestModelPromotion.decide(
        anInput(),
        aContext({ 'progressive-delivery': progressive }),
      );
      expect(decision.status).toBe(status);
      expect(decision.reason).toContain(reason);
    },
  );
});
