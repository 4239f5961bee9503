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
  /fairness|fairlearn|aif360|inclusion|(?:^|[^a-z])bias(?:[^a-z]|$)/i;

export const inclusionTested: Fact = {
  id: 'inclusion-tested',
  group: 'training',
  title: 'The model is tested for inclusion',
  description:
    'Looks for a fairness or bias check (Fairlearn, AIF360) that succeeded on the default branch in the last 90 days.',
  howToFix:
    'Add a fairness check over the groups that matter to the evaluation of each training.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'attestation'],
  windowDays: 90,
  decide: (input, { now }) =>
    unlessByHand(input, 'A fairness check', [namedWork(input, work, now)]),
};
