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

import {
  daysAfter,
  fail,
  isWithin,
  partial,
  pass,
  unknown,
} from '../decisions';
import { decideOverRepositories } from '../evidence/bestOf';
import { dayOf } from '../evidence/dayOf';
import { declaredLibraries } from '../evidence/declaredLibraries';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence, runEvidence, workflowName } from '../evidence/links';
import { didWork, runAt } from '../evidence/runs';
import { definesWork, provenItemName, successfulWork } from '../evidence/work';
import type {
  Fact,
  FactContext,
  FactDecision,
  FactInput,
  RepositoryEvidence,
} from '../types';

const analysisLibraries = [
  'ydata-profiling',
  'pandas-profiling',
  'tensorflow-data-validation',
  'whylogs',
  'evidently',
];

function decideOne(
  repository: RepositoryEvidence,
  { settings }: FactInput,
  { now }: FactContext,
): FactDecision {
  const days = settings.windows.ci;
  const runs = [
    ...successfulWork(repository, 'data'),
    ...successfulWork(repository, 'train'),
  ]
    .filter(run => isWithin(runAt(run), days, now))
    .sort((a, b) => Date.parse(runAt(b)) - Date.parse(runAt(a)));
  const run = runs.find(
    each => each.items.length > 0 && didWork(each, 'dataAnalysis'),
  );
  if (run) {
    const at = runAt(run);
    return pass(
      `${provenItemName(run, 'dataAnalysis')} analysed the data in ${workflowName(run)} on ${dayOf(at)}.`,
      {
        evidence: [runEvidence(run)],
        observedAt: at,
        validUntil: daysAfter(at, days),
      },
    );
  }
  const gap = gapFor(repository, 'pipelineRun', 'tree', 'file');
  if (gap) return unknown(gap);

  const expected = `A step that profiles or analyses the data is expected in a data or training run of the last ${days} days`;
  const workflow = repository.workflows.find(each =>
    definesWork(each, 'dataAnalysis'),
  );
  if (workflow) {
    return partial(
      `${expected}; ${workflow.path} defines one, but it wasn't seen to run.`,
      { evidence: [fileEvidence(repository, workflow.path)] },
    );
  }
  const { libraries } = declaredLibraries(repository);
  const library = analysisLibraries.find(name => libraries.has(name));
  const path = library && libraries.get(library);
  if (path) {
    return partial(
      `${expected}; ${path} names ${library}, but no run was seen to use it.`,
      { evidence: [fileEvidence(repository, path)] },
    );
  }
  return fail(
    `${expected}, but ${runs.length === 0 ? 'there was no such run' : `none of ${runs.length} runs had one`}.`,
    { evidence: runs.slice(0, 3).map(runEvidence) },
  );
}

export const dataAnalysisPipeline: Fact = {
  id: 'data-analysis-pipeline',
  group: 'data',
  title: 'A pipeline analyses the data',
  description:
    'Looks for a step, or a task of an ML platform, that profiles the data or computes its statistics in a data or training run. Passes when one succeeded in the last 90 days.',
  howToFix:
    'Add a step to the data or training workflow that profiles the data (whylogs, ydata-profiling, Evidently, TensorFlow Data Validation) and keeps the report.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'ml-platform', 'repository', 'attestation'],
  windowDays: 90,
  decide: (input, context) =>
    decideOverRepositories(input, repository =>
      decideOne(repository, input, context),
    ),
};
