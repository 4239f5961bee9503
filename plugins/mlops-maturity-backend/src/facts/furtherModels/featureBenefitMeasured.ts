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

const work = /(?:^|[^a-z])(?:importance|ablation|shap)(?:[^a-z]|$)/i;

export const featureBenefitMeasured: Fact = {
  id: 'feature-benefit-measured',
  group: 'data',
  title: 'The benefit of features is measured',
  description:
    'Looks for a job or step named after feature importance, ablation or SHAP that succeeded on the default branch in the last 90 days. One that is defined and was not seen to run is partial.',
  howToFix:
    'Compute feature importance or an ablation in each training, and drop features that bring nothing.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'attestation'],
  windowDays: 90,
  decide: (input, { now }) =>
    unlessByHand(input, 'A job that measures what features bring', [
      namedWork(input, work, now),
    ]),
};
