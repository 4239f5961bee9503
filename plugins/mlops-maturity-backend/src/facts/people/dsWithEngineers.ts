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

export const dsWithEngineers = attestedFact({
  id: 'ds-with-engineers',
  title: 'Data scientists work with engineers',
  description:
    'Data scientists and engineers build this model together, instead of handing finished notebooks over. Passes while the owner group has an unexpired attestation of it.',
  howToFix:
    'Plan and review the work on the model together, then attest it on the owner group with the annotation mlops-maturity/attest.ds-with-engineers.',
  attestable: 'only',
});
