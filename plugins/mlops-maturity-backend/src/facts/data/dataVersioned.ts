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
import { bestOf, decideOverRepositories } from '../evidence/bestOf';
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
import { platformGap } from '../evidence/platforms';
import { versionEvidence, versionName } from '../evidence/registeredModels';
import { runAt } from '../evidence/runs';
import {
  filesWithText,
  firstMatch,
  sourceFiles,
} from '../evidence/sourceFiles';
import { newestVersion } from '../evidence/versionRuns';
import { automatedWork } from '../evidence/work';
import type {
  Fact,
  FactDecision,
  FactInput,
  RepositoryEvidence,
} from '../types';

const notData = new Set(
  'py r jl sh ipynb yaml yml toml md lock pkl joblib h5 onnx pt pth safetensors html png svg'.split(
    ' ',
  ),
);
const dataSuffixes = new Set('csv tsv parquet feather arrow jsonl'.split(' '));
const logsInputs =
  /\bmlflow\.log_input\(|\bwandb\.Artifact\(|\bDataset\.(?:Tabular|File)\.register\(|\bregister_dataset\(|\bdata\.create_or_update\(/;

/** The definition of a data asset of Azure ML, which gives it versions. */
const dataAsset = /^\s*\$schema:.{0,200}azureml.{0,100}\/data\.schema\.json/;

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
  if (gap) return unknown(gap);

  const expected =
    'Hashes of the data are expected in DVC files, or a digest of it with the newest registered model version';
  const path =
    firstMatch(sourceFiles(repository), logsInputs) ??
    firstMatch(
      filesWithText(
        repository,
        each => /\.ya?ml$/i.test(each) && isOwnPath(each),
      ),
      dataAsset,
    );
  return path === undefined
    ? fail(`${expected}, but ${repository.key} has no DVC file for data.`)
    : partial(
        `${expected}; ${path} registers data with a platform, but no version of it was seen.`,
        { evidence: [fileEvidence(repository, path)] },
      );
}

/**
 * What the run behind the newest registered version says of its data; undefined
 * where that adds nothing to what the repository shows.
 */
function decideVersion(input: FactInput): FactDecision | undefined {
  const newest = newestVersion(input);
  if (newest) {
    const { version, run } = newest;
    const seen = {
      evidence: [versionEvidence(version)],
      observedAt: version.version.createdAt,
    };
    const dataset = run?.datasets.find(({ digest }) => digest);
    if (dataset) {
      return pass(
        `${versionName(version).replace(/^v/, 'V')} was trained on ${dataset.name.slice(0, 80)} with the digest ${dataset.digest?.slice(0, 40)}.`,
        seen,
      );
    }
    const expectedOfRun = `A digest of the data is expected with the run behind ${versionName(version)}`;
    if (!run && version.version.runId) {
      const why = platformGap(input, 'registeredModel', 'experiment');
      return unknown(why ?? `${expectedOfRun}, but it could not be read.`);
    }
    return run && run.datasets.length > 0
      ? partial(
          `${expectedOfRun}; it names ${run.datasets.length} ${run.datasets.length === 1 ? 'dataset' : 'datasets'} without one.`,
          seen,
        )
      : undefined;
  }
  const gap = platformGap(input, 'registeredModel');
  return gap && unknown(gap);
}

export const dataVersioned: Fact = {
  id: 'data-versioned',
  group: 'data',
  title: 'Training data is versioned',
  description:
    'Looks for DVC files that hold hashes of data, for data in git that automation commits on each refresh, and for a digest of the data with the run behind the newest registered model version. Passes with any of them; datasets without a digest, and code that only logs or registers its data with a platform, are partial.',
  howToFix:
    'Track the training data with DVC (dvc add, then commit the .dvc file or dvc.lock), or log it as a dataset with a digest in the run that registers the model.',
  scope: 'component',
  attestable: 'yes',
  sources: ['repository', 'ml-platform', 'attestation'],
  decide: input => {
    const seen = decideOverRepositories(input, decideOne);
    const version = decideVersion(input);
    return version ? bestOf([seen, version]) : seen;
  },
};
