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

import { needsAttestation } from '../evidence/needsAttestation';
import type { Fact } from '../types';

const definition = {
  id: 'features-added-quickly',
  scope: 'component',
  attestable: 'only',
} as const;

export const featuresAddedQuickly: Fact = {
  ...definition,
  group: 'data',
  title: 'A new feature reaches production quickly',
  description:
    'How long it takes from the idea of a feature to its use is stated by people: 30 days or less.',
  howToFix:
    'Measure how long the last features took, shorten what takes longest, and attest it with a link to the figures.',
  sources: ['attestation'],
  decide: ({ component }) => needsAttestation(component, definition),
};
