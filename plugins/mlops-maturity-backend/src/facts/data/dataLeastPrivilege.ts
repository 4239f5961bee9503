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

const fact = { id: 'data-least-privilege', scope: 'system' } as const;

export const dataLeastPrivilege: Fact = {
  ...fact,
  group: 'data',
  title: 'Access to data is role based and minimal',
  description:
    'People and jobs have roles that let them read only the data that they need. Passes while an unexpired attestation on the system or domain says so.',
  howToFix:
    'Grant access to data by role, remove what a role does not need, review it regularly, then attest it on the system with the annotation mlops-maturity/attest.data-least-privilege.',
  attestable: 'yes',
  sources: ['attestation', 'ml-platform'],
  decide: ({ component }) => needsAttestation(component, fact),
};
