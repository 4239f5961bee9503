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
import { namedWork } from './signs';
import { unlessByHand } from './unlessByHand';

const work =
  /feature[-_ ]?(?:cost|latency)|(?:cost|latency)[-_ ]?benchmark|benchmark[-_ ]?(?:cost|latency|features?)/i;

export const featureCostMeasured: Fact = {
  id: 'feature-cost-measured',
  group: 'data',
  title: 'The cost of features is measured',
  description:
    'Looks for a job or step that benchmarks the cost or latency of features and succeeded on the default branch in the last 90 days.',
  howToFix:
    'Benchmark what each feature costs to compute, and weigh it against what it brings.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'attestation'],
  windowDays: 90,
  decide: (input, { now }) =>
    unlessByHand(input, 'A job that measures what features cost', [
      namedWork(input, work, now),
    ]),
};
