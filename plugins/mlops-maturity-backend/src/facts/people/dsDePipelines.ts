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

export const dsDePipelines = attestedFact({
  id: 'ds-de-pipelines',
  title: 'Data scientists and data engineers turn experiments into pipelines',
  description:
    'Data scientists work directly with data engineers, and what comes out of an experiment is a pipeline, not a single script. Passes while the owner group has an unexpired attestation of it.',
  howToFix:
    "Build the pipeline's steps together as part of every experiment that is kept, then attest it on the owner group with the annotation mlops-maturity/attest.ds-de-pipelines.",
  attestable: 'only',
});
