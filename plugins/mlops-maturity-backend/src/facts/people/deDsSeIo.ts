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

export const deDsSeIo = attestedFact({
  id: 'de-ds-se-io',
  title:
    'Data engineers agree inputs and outputs with data scientists and software engineers',
  description:
    'Data engineers manage what goes into the model and what comes out of it together with data scientists and software engineers. Passes while the owner group has an unexpired attestation of it.',
  howToFix:
    "Write the model's input and output schemas down and have all three disciplines review changes to them, then attest it on the owner group with the annotation mlops-maturity/attest.de-ds-se-io.",
  attestable: 'only',
});
