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

import { partial } from '../decisions';
import type { Fact } from '../types';
import { namedWatch } from './signs';
import { unlessByHand } from './unlessByHand';

const watch = /skew/i;

export const trainingServingSkewWatched: Fact = {
  id: 'training-serving-skew-watched',
  group: 'monitoring',
  title: 'Skew between training and serving is watched',
  description:
    'Looks for a healthy alert rule, or fresh series, about skew. A feature store in use is partial, as it is not seen whether training and serving both read it.',
  howToFix:
    'Compare the features that serving computes with those of training, or let both read one feature store, and attest it.',
  scope: 'component',
  attestable: 'yes',
  sources: ['metrics', 'ml-platform', 'attestation'],
  needs: ['feature-store'],
  decide: (input, context) => {
    const store = context.fact('feature-store');
    return unlessByHand(input, 'An alert or a metric about skew', [
      namedWatch(input, watch, context.now),
      store.status === 'pass'
        ? partial(
            'A feature store is in use, but whether training and serving both read it is not seen.',
            { evidence: store.evidence },
          )
        : undefined,
    ]);
  },
};
