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
import { isOwnPath } from '../evidence/componentCode';
import { fileEvidence } from '../evidence/links';
import { howToAttest, needsAttestation } from '../evidence/needsAttestation';
import { baseName, filesMatching } from '../evidence/paths';
import type { Fact } from '../types';

const fact = { id: 'production-feedback', scope: 'component' } as const;

const labelPipeline =
  /(feedback|ground[-_]?truth|label(l?ing)?[-_](pipeline|job|sync|import|collect)|(collect|import|join|sync)[-_]labels?)[\w-]*\.(py|r|sql|ya?ml|ipynb|scala)$/i;

export const productionFeedback: Fact = {
  ...fact,
  group: 'monitoring',
  title: 'Outcomes from production flow back',
  description:
    'What became of the predictions in production reaches the team and has led to a change of the model in the last 365 days. Passes while an unexpired attestation on the component says so. A pipeline for labels or feedback in the repository is partial.',
  howToFix:
    'Collect the outcomes or corrected labels of predictions, use them in training or evaluation, then attest it with the annotation mlops-maturity/attest.production-feedback, naming the change.',
  attestable: 'yes',
  sources: ['attestation', 'ml-platform', 'repository'],
  windowDays: 365,
  decide: ({ component, repositories }) => {
    for (const repository of repositories) {
      const [path] = filesMatching(
        repository,
        each => isOwnPath(each) && labelPipeline.test(baseName(each)),
      );
      if (path !== undefined) {
        return partial(
          `${path} handles labels or feedback, but whether that led to a change was not stated: ${howToAttest(component, fact)}.`,
          { evidence: [fileEvidence(repository, path)] },
        );
      }
    }
    return needsAttestation(component, fact);
  },
};
