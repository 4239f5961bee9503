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
import { needsAttestation } from '../evidence/needsAttestation';

export const performanceConfidence: Fact = {
  id: 'performance-confidence',
  group: 'governance',
  title: 'The performance of the model is certain',
  description:
    'Whether those who own the model trust its performance and the process around it. It only advises which level is worth reaching, and gates none.',
  howToFix:
    'Look at the evaluation of the last five versions; where it hardly varies, attest that its performance is certain.',
  scope: 'component',
  attestable: 'yes',
  sources: ['attestation'],
  decide: ({ component }) => needsAttestation(component, performanceConfidence),
};
