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

import { fail, pass, unknown } from '../decisions';
import { decideOverRepositories } from '../evidence/bestOf';
import { commitsItsResults } from '../evidence/commitsItsResults';
import { gapFor } from '../evidence/gapFor';
import { linkedRegistryModel } from '../evidence/linkedRegistryModel';
import { fileEvidence } from '../evidence/links';
import { platformGap } from '../evidence/platforms';
import { committedModelFiles } from '../evidence/modelFiles';
import { automatedWork } from '../evidence/work';
import { standsOn, statusPhrase } from '../evidence/standsOn';
import type { Fact, FactDecision, RepositoryEvidence } from '../types';

const registry = 'model-registry';

/** A training that commits what it made, by the name of its workflow. */
function committingTraining(
  repository: RepositoryEvidence,
): string | undefined {
  return automatedWork(repository, 'train').find(
    ({ workflow }) => workflow && commitsItsResults(workflow),
  )?.workflow?.path;
}

function decideOne(repository: RepositoryEvidence): FactDecision {
  const [file, ...others] = committedModelFiles(repository);
  if (file !== undefined) {
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    const by = committingTraining(repository);
    const committer = by ? ` ${by} may commit it by itself.` : '';
    return pass(
      `No registry is in use, and git holds the model file ${file}${more}.${committer}`,
      {
        evidence: [fileEvidence(repository, file)],
        observedAt: repository.repository?.headCommittedAt,
      },
    );
  }
  const gap = gapFor(repository, 'tree');
  return gap
    ? unknown(gap)
    : fail('Git holds no model file outside DVC and Git LFS.');
}

export const singleModelFile: Fact = {
  id: 'single-model-file',
  group: 'tracking',
  title: 'The model is handed over as one file',
  description:
    'A sign of an early stage. Passes when the model is in no registry and git holds a trained model (pkl, joblib, h5, onnx, pt, pth, bin, safetensors) outside DVC and Git LFS. No annotation that names a registered model and no code that registers one counts as no registry.',
  howToFix:
    'Nothing to reach here: register the model, or keep it in DVC, and remove the file from git.',
  scope: 'component',
  attestable: 'no',
  sources: ['repository'],
  needs: [registry],
  decide: (input, context) => {
    const result = context.fact(registry);
    if (result.status === 'pass' || result.status === 'partial') {
      return fail(
        `The model is not handed over as a file, as a registry is in use: ${statusPhrase(result)}.`,
        {
          ...standsOn([result]),
          origin: 'observed',
        },
      );
    }
    const gap = platformGap(input, 'registeredModel');
    if (gap && result.status === 'unknown') return unknown(gap);
    const model = linkedRegistryModel(input.component);
    return model !== undefined && result.status === 'unknown'
      ? unknown(
          `The component names the model ${model}, but whether it is in a registry was not seen.`,
        )
      : decideOverRepositories(input, decideOne);
  },
};
