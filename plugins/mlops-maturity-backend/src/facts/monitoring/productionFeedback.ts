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
import { newestTraining, trainingEvidence } from '../evidence/newestTraining';
import { baseName, filesMatching } from '../evidence/paths';
import type { Fact, FactInput } from '../types';

const fact = { id: 'production-feedback', scope: 'component' } as const;

const labelPipeline =
  /(feedback|ground[-_]?truth|label(l?ing)?[-_](pipeline|job|sync|import|collect)|(collect|import|join|sync)[-_]labels?)[\w-]{0,100}\.(py|r|sql|ya?ml|ipynb|scala)$/i;

// `product_catalogue` and `relabelled` are no feedback.
const fedBack =
  /(?<![a-z])(?:prod|production|feedback|ground[-_ ]?truth|labels?)(?![a-z])/i;

/** Data from production that the newest training read. */
function feedbackData(input: Pick<FactInput, 'platforms'>) {
  const training = newestTraining(input);
  const dataset = training?.run.datasets.find(
    ({ name, source }) =>
      fedBack.test(name.slice(0, 300)) ||
      fedBack.test((source ?? '').slice(0, 1000)),
  );
  return training && dataset ? { training, dataset } : undefined;
}

export const productionFeedback: Fact = {
  ...fact,
  group: 'monitoring',
  title: 'Outcomes from production flow back',
  description:
    'What became of the predictions in production reaches the team and has led to a change of the model in the last 365 days. Passes while an unexpired attestation on the component says so. A newest training that read data whose name speaks of production, feedback or labels, or a pipeline for these in the repository, is partial.',
  howToFix:
    'Collect the outcomes or corrected labels of predictions, use them in training or evaluation, then attest it with the annotation mlops-maturity/attest.production-feedback, naming the change.',
  attestable: 'yes',
  sources: ['attestation', 'ml-platform', 'repository'],
  windowDays: 365,
  decide: ({ component, repositories, platforms }) => {
    const fed = feedbackData({ platforms });
    if (fed) {
      const { training, dataset } = fed;
      return partial(
        `The newest training read ${dataset.name.slice(0, 200)}, but whether that led to a change was not stated: ${howToAttest(component, fact)}.`,
        { evidence: [trainingEvidence(training)], observedAt: training.at },
      );
    }
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
