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

import { partial } from '../decisions';
import { fileEvidence } from '../evidence/links';
import { firstImport } from '../evidence/sourceFiles';
import type { Fact } from '../types';
import { unlessByHand } from './unlessByHand';

const explainers = ['shap', 'lime', 'captum', 'interpret', 'alibi', 'eli5'];

export const modelDebuggable: Fact = {
  id: 'model-debuggable',
  group: 'code',
  title: 'One prediction can be explained',
  description:
    'Whether there is a tool that follows one example through the model is stated by people. Code that uses a library for explanations (SHAP, LIME, Captum and the like) is partial.',
  howToFix:
    'Offer a notebook or a command that shows how the model comes to one prediction, and attest it with a link.',
  scope: 'component',
  attestable: 'yes',
  sources: ['attestation', 'repository'],
  decide: input =>
    unlessByHand(
      input,
      'A tool that explains one prediction',
      input.repositories.map(repository => {
        const found = firstImport(repository, explainers);
        return (
          found &&
          partial(
            `${found.path} uses ${found.module}, but whether it explains a single example is not seen.`,
            { evidence: [fileEvidence(repository, found.path)] },
          )
        );
      }),
    ),
};
