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

export const sePostDeployMetrics = attestedFact({
  id: 'se-post-deploy-metrics',
  title: 'Software engineers collect metrics after deployment',
  description:
    "Software engineers build the collection of the model's metrics once it is deployed. Passes while the owner group has an unexpired attestation of it.",
  howToFix:
    "Have the application emit the model's metrics and send them to the metrics server, then attest it on the owner group with the annotation mlops-maturity/attest.se-post-deploy-metrics.",
  attestable: 'yes',
});
