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

import { fail, notApplicable, unknown } from '../decisions';
import type { Fact } from '../types';

export const bestModelPromotion: Fact = {
  id: 'best-model-promotion',
  group: 'release',
  title: 'All traffic moves to the best version by itself',
  description:
    'Passes when versions shared production traffic and one of them later got all of it without a commit by a person. The serving platform decides.',
  howToFix:
    'Let the rollout be judged by metrics, for example with an analysis in Argo Rollouts or Flagger, so that the better version takes all traffic without a person. A model without live traffic can be attested as not applicable.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'attestation'],
  needs: ['progressive-delivery'],
  decide: (_, { fact }) => {
    const { status, validUntil } = fact('progressive-delivery');
    if (status === 'fail') {
      return fail(
        'No versions share production traffic (progressive-delivery fails), so none of them can win it.',
        { origin: 'composed', validUntil },
      );
    }
    if (status === 'not-applicable') {
      return notApplicable(
        'There is no production traffic to move: progressive-delivery does not apply.',
        { origin: 'composed', validUntil },
      );
    }
    return unknown(
      'No serving platform is connected: connect the one that serves the model, such as KServe, to see which version got all traffic.',
    );
  },
};
