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

import { fail, pass, unknown } from '../decisions';
import type { Fact } from '../types';

export const manyMlProducts: Fact = {
  id: 'many-ml-products',
  group: 'governance',
  title: 'The organization runs many ML products',
  description:
    'Counts the ML components of the catalog whose lifecycle is production, of all owners. Passes with ten.',
  howToFix:
    'Bring further use cases to production, and set spec.lifecycle of those that are.',
  scope: 'organization',
  attestable: 'no',
  sources: ['catalog'],
  decide: ({ component: { oneOfMany } }) => {
    if (oneOfMany === undefined) {
      return unknown('The ML components in production were not counted yet.');
    }
    return oneOfMany
      ? pass('Ten ML components or more are in production.')
      : fail(
          'Ten ML components in production are expected, and there are fewer.',
        );
  },
};
