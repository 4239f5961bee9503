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

const hints = ['release-policy', 'owner-declared', 'compliance'];

export const orgGovernance: Fact = {
  id: 'org-governance',
  group: 'governance',
  title: 'Models are under the governance of the organization',
  description:
    'Whether models are part of how the organization governs its software: who may release what, who answers for it, which rules apply. Only a person can say so; facts that point to it are shown as a hint.',
  howToFix:
    'Agree with those who govern the software of your organization how models are covered, and attest it with a link to what was agreed.',
  scope: 'organization',
  attestable: 'only',
  sources: ['attestation'],
  needs: hints,
  decide: ({ component }, { fact }) => {
    const passing = hints.filter(id => fact(id).status === 'pass');
    return needsAttestation(component, orgGovernance, {
      hint: passing.length > 0 ? `Passing: ${passing.join(', ')}` : undefined,
    });
  },
};
