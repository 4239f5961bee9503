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

export const deWithDs = attestedFact({
  id: 'de-with-ds',
  title: 'Data engineers work with data scientists',
  description:
    'Data engineers take part in the work on the model rather than only delivering tables to it. Passes while the owner group has an unexpired attestation of it.',
  howToFix:
    "Bring a data engineer into the model's planning and reviews, then attest it on the owner group with the annotation mlops-maturity/attest.de-with-ds.",
  attestable: 'only',
});
