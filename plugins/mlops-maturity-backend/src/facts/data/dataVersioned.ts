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

import { fail, partial, pass, unknown } from '../decisions';
import { decideOverRepositories } from '../evidence/bestOf';
import { commitsItsResults } from '../evidence/commitsItsResults';
import { isOwnPath } from '../evidence/componentCode';
import { dayOf } from '../evidence/dayOf';
import { dvcTracked } from '../evidence/dvc';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence, runEvidence, workflowName } from '../evidence/links';
import {
  baseName,
  filesMatching,
  isTestPath,
  suffixOf,
} from '../evidence/paths';
import { runAt } from '../evidence/runs';
import { firstMatch, sourceFiles } from '../evidence/sourceFiles';
import { automatedWork } from '../evidence/work';
import type { Fact, FactDecision, RepositoryEvidence } from '../types';

const notData = new Set(
  'py r jl sh ipynb yaml yml toml md lock pkl joblib h5 onnx pt pth safetensors html png svg'.split(
    ' ',
  ),
);
const dataSuffixes = new Set('csv tsv parquet feather arrow jsonl'.split(' '));
const logsInputs =
  /\bmlflow\.log_input\(|\bwandb\.Artifact\(|\bDataset\.(?:Tabular|File)\.register\(|\bregister_dataset\(|\bdata\.create_or_update\(/;

/** A `*.dvc` file whose text wasn't read: DVC writes none without a hash. */
function unreadPointer(repository: RepositoryEvidence): string | undefined {
  const [path] = filesMatching(
    repository,
    each =>
      suffixOf(each) === 'dvc' &&
      !isTestPath(each) &&
      !notData.has(suffixOf(baseName(each).replace(/\.dvc$/, ''))),
  ).filter(each => !repository.files.has(each));
  return path;
}

/** Training data in git that a pipeline commits each time it is refreshed. */
function committedData(repository: RepositoryEvidence) {
  const run = automatedWork(repository, 'data').find(
    ({ workflow }) => workflow && commitsItsResults(workflow),
  );
  const [path] = filesMatching(
    repository,
    each => dataSuffixes.has(suffixOf(each)) && isOwnPath(each),
  );
  return run && path ? { run, path } : undefined;
}

function decideOne(repository: RepositoryEvidence): FactDecision {
  const tracked = dvcTracked(repository).find(
    ({ target }) => !notData.has(suffixOf(target)),
  );
  const pointer = tracked?.path ?? unreadPointer(repository);
  if (pointer !== undefined) {
    return pass(
      tracked
        ? `DVC keeps a hash of ${tracked.target} in ${pointer}.`
        : `DVC tracks data by ${pointer}.`,
      {
        evidence: [fileEvidence(repository, pointer)],
        observedAt: repository.repository?.headCommittedAt,
      },
    );
  }
  const committed = committedData(repository);
  if (committed) {
    const { run, path } = committed;
    return pass(
      `${workflowName(run)} commits refreshed data such as ${path} to git, last on ${dayOf(runAt(run))}.`,
      {
        evidence: [fileEvidence(repository, path), runEvidence(run)],
        observedAt: runAt(run),
      },
    );
  }
  const gap = gapFor(repository, 'tree', 'file');
  if (gap) return unknown(gap.message);

  const expected =
    'Hashes of the data are expected in DVC files, or a digest of it with the newest registered model version';
  const path = firstMatch(sourceFiles(repository), logsInputs);
  return path === undefined
    ? fail(`${expected}, but ${repository.key} has no DVC file for data.`)
    : partial(
        `${expected}; ${path} registers data with a platform, but no version of it was seen.`,
        { evidence: [fileEvidence(repository, path)] },
      );
}

export const dataVersioned: Fact = {
  id: 'data-versioned',
  group: 'data',
  title: 'Training data is versioned',
  description:
    'Looks for DVC files that hold hashes of data, and for data in git that automation commits on each refresh. Passes with either; code that only logs or registers its data with a platform is partial. A dataset digest on the newest registered model version passes too, once a registry is connected.',
  howToFix:
    'Track the training data with DVC (dvc add, then commit the .dvc file or dvc.lock), or log it as a dataset with a digest in the run that registers the model.',
  scope: 'component',
  attestable: 'yes',
  sources: ['repository', 'ml-platform', 'attestation'],
  decide: input => decideOverRepositories(input, decideOne),
};
