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

export const compliance: Fact = {
  id: 'compliance',
  group: 'governance',
  title: 'A compliance review is on record',
  description:
    'Whether the rules that apply to the system were reviewed, such as data protection or the law on AI, and the review is still valid. Only a person can say so; a model card is shown as a hint.',
  howToFix:
    'Have the system reviewed, and attest it with the date, a link to the review and the date until which it is valid.',
  scope: 'system',
  attestable: 'only',
  sources: ['attestation'],
  windowDays: 365,
  needs: ['model-card'],
  decide: ({ component }, { fact }) =>
    needsAttestation(component, compliance, {
      hint:
        fact('model-card').status === 'pass'
          ? 'The component has a model card'
          : undefined,
    }),
};
