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
import { alsoNeeding } from '../evidence/allOf';
import {
  unseenRegistry,
  versionEvidence,
  versionName,
} from '../evidence/registeredModels';
import { newestVersion } from '../evidence/versionRuns';
import { platformGap } from '../evidence/platforms';
import type { Fact, FactDecision, FactInput } from '../types';

const operands = ['managed-compute', 'pinned-environment'];

/** Whether the run behind the newest registered version names its commit. */
function decideCommit(input: FactInput): FactDecision {
  const newest = newestVersion(input);
  if (!newest) {
    return (
      unseenRegistry(input) ??
      fail(
        'The newest model version is expected to name the commit it was trained on, but no version is ready.',
      )
    );
  }
  const { version, run } = newest;
  const name = versionName(version);
  const details = {
    evidence: [versionEvidence(version)],
    observedAt: version.version.createdAt,
  };
  if (run?.commit) {
    return pass(
      `${name.replace(/^v/, 'V')} was trained on commit ${run.commit.slice(0, 7)}.`,
      details,
    );
  }
  const expected = `The run behind ${name} is expected to name the commit it ran on`;
  if (!run && version.version.runId) {
    const gap = platformGap(input, 'registeredModel', 'experiment');
    return unknown(gap ?? `${expected}, but it could not be read.`);
  }
  return fail(
    run ? `${expected}, but it names none.` : `${expected}, but there is none.`,
    details,
  );
}

export const managedTrainingEnvironment: Fact = {
  id: 'managed-training-environment',
  group: 'training',
  title: 'The training environment is fully managed',
  description:
    'Combines managed compute, a pinned environment, and a commit recorded with the run behind the newest registered model version. Passes when all three hold; the commit shows only in a connected model registry.',
  howToFix:
    'Train on a runner or platform, lock the dependencies, and let the training run record the commit it ran on (MLflow does so for code in git), then connect the model registry.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'attestation'],
  needs: operands,
  decide: (input, context) => {
    const results = operands.map(id => context.fact(id));
    return { ...alsoNeeding(results, decideCommit(input)), origin: 'composed' };
  },
};
