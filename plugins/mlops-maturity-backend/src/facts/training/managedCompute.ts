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

import type { JobData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { ClassifiedRun } from '../../workflows/types';
import { partial, pass, unknown } from '../decisions';
import { bestOf, decideOverRepositories } from '../evidence/bestOf';
import { isOwnPath } from '../evidence/componentCode';
import { dayOf } from '../evidence/dayOf';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence, runEvidence, workflowName } from '../evidence/links';
import { isTemplatePath } from '../evidence/paths';
import { platformGap } from '../evidence/platforms';
import { provenItems, runAt } from '../evidence/runs';
import { filesWithText } from '../evidence/sourceFiles';
import { anyLineMatches } from '../evidence/textLines';
import {
  trackedRunEvidence,
  trackedRunName,
  trackedRuns,
} from '../evidence/trackedRuns';
import { isPlatformRun } from '../evidence/undefinedPipelines';
import { newestVersion } from '../evidence/versionRuns';
import { successfulWork } from '../evidence/work';
import type {
  Fact,
  FactDecision,
  FactInput,
  RepositoryEvidence,
} from '../types';

// Machines that somebody keeps ready for jobs, hosted or not.
const managedLabel = /gpu|self-hosted|large|^(ubuntu|windows|macos)-/i;

/** The machine that a job ran on, for a person, if it is a managed one. */
function managedMachine(
  job: JobData,
  { workflow }: ClassifiedRun,
): string | undefined {
  if (job.runnerGroup) return `runner group '${job.runnerGroup}'`;
  const labels =
    job.labels ??
    workflow?.jobs.find(({ name }) => name === job.name)?.runsOn ??
    [];
  const label = labels.find(each => managedLabel.test(each));
  return label && `a runner labelled '${label}'`;
}

const azureJob =
  /^\s*["']?\$schema["']?\s*:.{0,200}(?:command|pipeline|sweep)Job/;
const azureCompute = /^\s*compute\s*:\s*\S/;
const kubernetesTraining =
  /^kind:\s*["']?(?:PyTorchJob|TFJob|XGBoostJob|TrainJob)["']?\s*$/;
/** Runs anything, so that it must say that it trains. */
const kubernetesJob = /^kind:\s*["']?(?:Job|CronJob|RayJob|MPIJob)["']?\s*$/;
const trains = /(?<![a-z])train(?:ing|er)?(?![a-z])/i;

const expected =
  'The newest training is expected to have run on a managed platform or runner';

function definesManagedTraining(path: string, text: string): boolean {
  return (
    (anyLineMatches(text, azureJob) && anyLineMatches(text, azureCompute)) ||
    anyLineMatches(text, kubernetesTraining) ||
    (anyLineMatches(text, kubernetesJob) &&
      (trains.test(path) || anyLineMatches(text, trains)))
  );
}

/** Where a training of a CI system, or of an ML platform, ran. */
function decideRun(
  repository: RepositoryEvidence,
  run: ClassifiedRun,
): FactDecision {
  const at = runAt(run);
  const [{ job }] = provenItems(run, 'train');
  const seen = { evidence: [runEvidence(run)], observedAt: at };
  if (isPlatformRun(repository, run)) {
    return pass(
      `${workflowName(run)} trained on its ML platform on ${dayOf(at)}.`,
      seen,
    );
  }
  const machine = managedMachine(job, run);
  return machine === undefined
    ? partial(
        `${expected}; job '${job.name}' of ${workflowName(run)} trained on ${dayOf(at)}, but on which machine is not known.`,
        seen,
      )
    : pass(
        `Job '${job.name}' of ${workflowName(run)} trained on ${machine} on ${dayOf(at)}.`,
        seen,
      );
}

function decideOne(repository: RepositoryEvidence): FactDecision {
  const run = successfulWork(repository, 'train').find(
    each => provenItems(each, 'train').length > 0,
  );
  if (run) return decideRun(repository, run);
  const gap = gapFor(repository, 'pipelineRun', 'tree', 'file');
  if (gap) return unknown(gap);
  const definition = filesWithText(
    repository,
    path => /\.ya?ml$/.test(path) && isOwnPath(path) && !isTemplatePath(path),
  ).find(({ path, text }) => definesManagedTraining(path, text));
  return definition
    ? partial(
        `${expected}; ${definition.path} defines such a training, but none was seen.`,
        { evidence: [fileEvidence(repository, definition.path)] },
      )
    : unknown(
        'No training was seen in CI, and no training platform shows one: connect Kubeflow Pipelines, or MLflow for trainings on Databricks.',
      );
}

/** The newest tracked training, if it says which platform executed it. */
function decideTracked(input: FactInput): FactDecision | undefined {
  const [newest] = trackedRuns(input);
  const ofVersion = newestVersion(input)?.run;
  const platform = newest
    ? newest.run.computePlatform
    : ofVersion?.computePlatform;
  if (platform !== undefined) {
    return newest
      ? pass(
          `The newest tracked training, ${trackedRunName(newest)}, ran on ${platform.slice(0, 80)} on ${dayOf(newest.at)}.`,
          { evidence: [trackedRunEvidence(newest)], observedAt: newest.at },
        )
      : pass(
          `The training of the newest model version ran on ${platform.slice(0, 80)}.`,
          { observedAt: ofVersion?.finishedAt ?? ofVersion?.startedAt },
        );
  }
  const gap = platformGap(input, 'experiment');
  if (gap) return unknown(gap);
  return newest
    ? unknown(
        `The newest tracked training, ${trackedRunName(newest)} of ${dayOf(newest.at)}, does not say which platform executed it.`,
        { evidence: [trackedRunEvidence(newest)] },
      )
    : undefined;
}

export const managedCompute: Fact = {
  id: 'managed-compute',
  group: 'training',
  title: 'Training runs on managed compute',
  description:
    'Looks at where the newest training ran. Passes for a pipeline of an ML platform, for a tracked run that names the platform that executed it (such as Databricks), and for a CI runner, hosted or self-hosted; a definition of such a training that was not seen to run is partial.',
  howToFix:
    'Run the training on a CI runner or a training platform instead of a machine of one person, for example by a training workflow with a GPU runner.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'ci', 'repository', 'attestation'],
  decide: input => {
    const seen = decideOverRepositories(input, decideOne);
    const tracked = decideTracked(input);
    if (!tracked) return seen;
    // A tracker that was read, but is silent about the machine, takes nothing
    // away.
    const isSilent =
      tracked.status === 'unknown' && !platformGap(input, 'experiment');
    return isSilent && seen.status !== 'unknown'
      ? seen
      : bestOf([tracked, seen]);
  },
};
