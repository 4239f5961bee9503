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
  id: 'environments-created-automatically',
  scope: 'organization',
  attestable: 'only',
} as const;

export const environmentsCreatedAutomatically: Fact = {
  ...definition,
  group: 'governance',
  title: 'New teams get secure environments automatically',
  description:
    'Whether accounts, networks and access for a new team come out of automation is stated by the platform team, on the domain.',
  howToFix:
    'Let infrastructure as code create the environments of a new team, and attest it on the domain.',
  sources: ['attestation'],
  decide: ({ component }) => needsAttestation(component, definition),
};
