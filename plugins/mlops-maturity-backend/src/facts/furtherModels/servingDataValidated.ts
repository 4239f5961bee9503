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
import { namedWatch } from './signs';
import { unlessByHand } from './unlessByHand';

const watch =
  /data[-_ ]?quality|(?:input|feature|data)[-_ ]?drift|schema|(?:^|_)psi(?:_|$)/i;

export const servingDataValidated: Fact = {
  id: 'serving-data-validated',
  group: 'monitoring',
  title: 'Data that comes in for prediction is watched',
  description:
    'Looks for a healthy alert rule, or fresh series, about data quality, drift of inputs or their schema.',
  howToFix:
    'Emit the distribution of inputs from the serving code, and alert when it leaves what training saw.',
  scope: 'component',
  attestable: 'yes',
  sources: ['metrics', 'attestation'],
  decide: (input, { now }) =>
    unlessByHand(input, 'An alert or a metric about incoming data', [
      namedWatch(input, watch, now),
    ]),
};
