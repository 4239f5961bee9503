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

export const dsDeRepeatableJobs = attestedFact({
  id: 'ds-de-repeatable-jobs',
  title:
    'Data scientists and data engineers turn experiments into repeatable jobs',
  description:
    'Data scientists work directly with data engineers until an experiment is a script or job that anyone can run again. Passes while the owner group has an unexpired attestation of it.',
  howToFix:
    'Pair a data scientist with a data engineer on the training script and on what it reads, then attest it on the owner group with the annotation mlops-maturity/attest.ds-de-repeatable-jobs.',
  attestable: 'only',
});
