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

import type { ClassifiedRun, WorkClass } from '../../workflows/types';
import { fail, partial, pass, unknown } from '../decisions';
import { decideOverRepositories } from '../evidence/bestOf';
import { dayOf } from '../evidence/dayOf';
import { executionsOf } from '../evidence/executions';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence, runEvidence, workflowName } from '../evidence/links';
import { filesMatching } from '../evidence/paths';
import { didWork, provenItems, runAt, successfulRuns } from '../evidence/runs';
import { firstImport } from '../evidence/sourceFiles';
import { anyLineMatches } from '../evidence/textLines';
import { definesWork, provenItemName } from '../evidence/work';
import type { Fact, FactDecision, RepositoryEvidence } from '../types';

const validators = [
  'pandera',
  'great_expectations',
  'tensorflow_data_validation',
  'tfx.components.ExampleValidator',
  'deepchecks',
  'evidently',
];

const testsOfColumn = /^\s*(?:-\s+)?(?:data_)?tests:\s*(?:\[|$)/;

/** The newest run that came to doing work of a class, whatever its outcome. */
function newestRun(
  { runs }: RepositoryEvidence,
  workClass: WorkClass,
): ClassifiedRun | undefined {
  return runs
    .filter(
      ({ run, classes, items }) =>
        run.completed &&
        run.trigger !== 'pull_request' &&
        run.conclusion !== 'skipped' &&
        (items.length > 0
          ? items.some(item => item.classes.includes(workClass))
          : classes.includes(workClass)),
    )
    .sort(
      (a, b) => Date.parse(b.run.createdAt) - Date.parse(a.run.createdAt),
    )[0];
}

/** A test of the tables that a dbt project makes. */
function dbtTest(repository: RepositoryEvidence): string | undefined {
  const projects = filesMatching(repository, path =>
    /(^|\/)dbt_project\.ya?ml$/.test(path),
  ).map(path => path.replace(/dbt_project\.ya?ml$/, ''));
  const [test] = filesMatching(repository, path =>
    projects.some(folder => {
      if (!path.startsWith(folder)) return false;
      const within = path.slice(folder.length);
      return (
        /^tests\/.*\.sql$/.test(within) ||
        (/^(models|seeds|snapshots)\/.*\.ya?ml$/.test(within) &&
          anyLineMatches(repository.files.get(path) ?? '', testsOfColumn))
      );
    }),
  );
  return test;
}

/** Validation that is written down, with no run of it. */
function definedIn(repository: RepositoryEvidence): string | undefined {
  const workflow = repository.workflows.find(each =>
    definesWork(each, 'dataValidation'),
  );
  if (workflow) return workflow.path;
  const [file] = filesMatching(
    repository,
    path =>
      /(^|\/)(gx|great_expectations)\/(.*\/)?(expectations|checkpoints)\/.*\.(json|ya?ml)$/.test(
        path,
      ) ||
      /(^|\/)tests?\/data\/(.*\/)?test_[^/]*\.py$/.test(path) ||
      /(^|\/)tests?\/[^/]*(data|schema)[-_]?(quality|validation|check)[^/]*\.py$/.test(
        path,
      ),
  );
  return (
    file ?? dbtTest(repository) ?? firstImport(repository, validators)?.path
  );
}

/** Whether a run validated the data that it kept or trained on. */
function validates(run: ClassifiedRun): boolean {
  return (
    didWork(run, 'dataValidation') &&
    (run.classes.includes('data') || run.classes.includes('train'))
  );
}

function decideOne(repository: RepositoryEvidence, now: Date): FactDecision {
  const runs = [
    newestRun(repository, 'data'),
    newestRun(repository, 'train'),
  ].filter(run => run !== undefined);
  const validated = runs.find(
    run => provenItems(run, 'dataValidation').length > 0,
  );
  if (validated) {
    const at = runAt(validated);
    return pass(
      `${provenItemName(validated, 'dataValidation')} validated the data in ${workflowName(validated)} on ${dayOf(at)}.`,
      {
        evidence: [runEvidence(validated)],
        observedAt: at,
        ...executionsOf(repository, validates, now),
      },
    );
  }
  const gap = gapFor(repository, 'pipelineRun', 'tree', 'file');
  if (gap) return unknown(gap);

  const expected =
    'The newest data or training run is expected to validate its data';
  const evidence = runs.map(runEvidence);
  const unsuccessful = runs.find(run =>
    run.items.some(item => item.classes.includes('dataValidation')),
  );
  if (unsuccessful) {
    return fail(
      `${expected}, but the validation in ${workflowName(unsuccessful)} on ${dayOf(runAt(unsuccessful))} did not succeed, was skipped, or cannot fail.`,
      { evidence, observedAt: runAt(unsuccessful) },
    );
  }
  const [elsewhere] = successfulRuns(repository, 'dataValidation');
  if (elsewhere) {
    return partial(
      `${expected}; only ${workflowName(elsewhere)}, which is neither, did on ${dayOf(runAt(elsewhere))}.`,
      {
        evidence: [runEvidence(elsewhere)],
        observedAt: runAt(elsewhere),
      },
    );
  }
  const path = definedIn(repository);
  if (path !== undefined) {
    return partial(
      `${expected}; ${path} defines checks, but no run was seen to execute them.`,
      { evidence: [fileEvidence(repository, path)] },
    );
  }
  return fail(
    `${expected}, but ${runs.length === 0 ? 'there is no such run' : 'it has no such step'}.`,
    { evidence },
  );
}

export const dataValidated: Fact = {
  id: 'data-validated',
  group: 'data',
  title: 'Data is validated in the pipeline',
  description:
    'Looks for a data-validation job, step or task (Great Expectations, pandera, Deepchecks, data tests) in the newest data run and the newest training run. Passes when one of them succeeded and could have failed. A library that is installed but not used does not count.',
  howToFix:
    'Add a step that checks the schema and quality of the data to the workflow that ingests or trains, before the data is used, and let it fail the run; if it has another name, set the annotation mlops-maturity/data-validation-job.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'ml-platform', 'repository', 'attestation'],
  decide: (input, { now }) =>
    decideOverRepositories(input, repository => decideOne(repository, now)),
};
