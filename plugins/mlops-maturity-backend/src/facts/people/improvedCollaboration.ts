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

import { attestedFact } from './attestedFact';

export const improvedCollaboration = attestedFact({
  id: 'improved-collaboration',
  title: 'Collaboration across teams has improved',
  description:
    'The teams around the model work together better than they did half a year ago. Passes while the owner group has an unexpired attestation of it.',
  howToFix:
    'Review at least twice a year how the teams work together and what has changed, then attest it on the owner group with the annotation mlops-maturity/attest.improved-collaboration.',
  attestable: 'only',
});
