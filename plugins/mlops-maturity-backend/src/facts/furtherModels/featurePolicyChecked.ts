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
  /conftest|(?:^|[^a-z])opa (?:test|eval)|policy[-_ ]?(?:check|test)|allow[-_ ]?list/i;

export const featurePolicyChecked: Fact = {
  id: 'feature-policy-checked',
  group: 'data',
  title: 'Features are checked against policy',
  description:
    'Looks for a policy check (Conftest, OPA, an allow list of features) that succeeded on the default branch in the last 90 days.',
  howToFix: 'Check in CI that features only use data that policy allows.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'attestation'],
  windowDays: 90,
  decide: (input, { now }) =>
    unlessByHand(input, 'A job that checks features against a policy', [
      namedWork(input, work, now),
    ]),
};
