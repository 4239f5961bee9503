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

export const dsIndependence = attestedFact({
  id: 'ds-independence',
  title: 'The model can be integrated without data-science expertise',
  description:
    'Engineers integrate and release a new version of the model without a data scientist at hand. Passes while the owner group has an unexpired attestation of it.',
  howToFix:
    "Describe the model's interface and limits in a model card and let engineers do the next release on their own, then attest it on the owner group with the annotation mlops-maturity/attest.ds-independence.",
  attestable: 'yes',
});
