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

import type { ClassifiedRun, ClassifiedWorkflow } from '../../workflows/types';
import { fail, partial, pass, unknown } from '../decisions';
import { decideOverRepositories } from '../evidence/bestOf';
import { dayOf } from '../evidence/dayOf';
import { dvcStages, runsAllStages } from '../evidence/dvc';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence, runEvidence, workflowName } from '../evidence/links';
import { linkedJobs } from '../evidence/linkedJobs';
import { linkedRunJobs } from '../evidence/linkedRunJobs';
import { pipelineSteps } from '../evidence/pipelineSteps';
import { runAt } from '../evidence/runs';
import { isPlatformRun } from '../evidence/undefinedPipelines';
import {
  enabledWorkflows,
  executedSteps,
  successfulWork,
} from '../evidence/work';
import type { Fact, FactDecision, RepositoryEvidence } from '../types';

const neededSteps = 3;

/** Jobs of the graph around the training that the run executed. */
function executedJobs(classified: ClassifiedRun): string[] {
  const { run, workflow } = classified;
  if (!run.jobs) return [];
  const own = linkedRunJobs(classified);
  if (!workflow) return own;
  const defined = linkedJobs(workflow)
    .filter(({ name }) =>
      run.jobs?.some(
        job =>
          job.conclusion === 'success' &&
          (job.name === name || job.name.startsWith(`${name} (`)),
      ),
    )
    .map(({ name }) => name);
  // The links of a child pipeline stand in no definition of the parent.
  return own.length > defined.length ? own : defined;
}

/** Tasks that an ML platform executed, which runs nothing but graphs. */
function executedTasks(
  repository: RepositoryEvidence,
  run: ClassifiedRun,
): number {
  return isPlatformRun(repository, run)
    ? (run.run.jobs ?? []).filter(({ conclusion }) => conclusion === 'success')
        .length
    : 0;
}

/** A `dvc.yaml` with enough stages. */
function stagesFile(
  repository: RepositoryEvidence,
): { path: string; count: number } | undefined {
  const counts = new Map<string, number>();
  for (const { path } of dvcStages(repository)) {
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  for (const [path, count] of counts) {
    if (count >= neededSteps) return { path, count };
  }
  return undefined;
}

function reproRun({ runs }: RepositoryEvidence): ClassifiedRun | undefined {
  return runs.find(
    run =>
      run.run.completed &&
      run.run.trigger !== 'pull_request' &&
      executedSteps(run).some(({ command }) => runsAllStages(command)),
  );
}

function hasEnoughSteps(workflow: ClassifiedWorkflow): boolean {
  return linkedJobs(workflow).length >= neededSteps;
}

/** A file that defines enough steps, with no run of them. */
function definedIn(repository: RepositoryEvidence): string | undefined {
  const workflow = enabledWorkflows(repository, 'train').find(hasEnoughSteps);
  if (workflow) return workflow.path;
  return pipelineSteps(repository).find(({ count }) => count >= neededSteps)
    ?.path;
}

function decideOne(repository: RepositoryEvidence): FactDecision {
  const run = successfulWork(repository, 'train')[0];
  const tasks = run ? executedTasks(repository, run) : 0;
  if (run && tasks >= neededSteps) {
    return pass(
      `The newest training, by ${workflowName(run)} on ${dayOf(runAt(run))}, was a graph of ${tasks} tasks on its ML platform.`,
      { evidence: [runEvidence(run)], observedAt: runAt(run) },
    );
  }
  const jobs = run ? executedJobs(run) : [];
  if (run && jobs.length >= neededSteps) {
    return pass(
      `The newest training, by ${workflowName(run)} on ${dayOf(runAt(run))}, had ${jobs.length} jobs that build on each other.`,
      { evidence: [runEvidence(run)], observedAt: runAt(run) },
    );
  }
  const stages = stagesFile(repository);
  const repro = stages && reproRun(repository);
  if (stages && repro) {
    return pass(
      `${workflowName(repro)} executed the ${stages.count} stages of ${stages.path} on ${dayOf(runAt(repro))}.`,
      {
        evidence: [runEvidence(repro), fileEvidence(repository, stages.path)],
        observedAt: runAt(repro),
      },
    );
  }
  const gap = gapFor(repository, 'pipelineRun', 'tree', 'file');
  if (gap) return unknown(gap);

  const expected = `The newest training is expected to be a graph of at least ${neededSteps} steps`;
  const path = stages?.path ?? definedIn(repository);
  if (path !== undefined) {
    return partial(
      `${expected}; ${path} defines one, but it was not seen to run.`,
      { evidence: [fileEvidence(repository, path)] },
    );
  }
  return run
    ? fail(
        `${expected}, but ${workflowName(run)} trained on ${dayOf(runAt(run))} without one.`,
        { evidence: [runEvidence(run)], observedAt: runAt(run) },
      )
    : unknown(
        'No training was seen in CI, and no orchestrator shows one: connect Kubeflow Pipelines.',
      );
}

export const workflowOrchestrated: Fact = {
  id: 'workflow-orchestrated',
  group: 'training',
  title: 'The steps of training are orchestrated',
  description:
    'Looks at the newest training. Passes when it was a graph of at least three steps: jobs of a CI run linked by needs, the stages of a dvc.yaml that a job reproduced, or the tasks of a connected orchestrator. A definition that was not seen to run is partial.',
  howToFix:
    'Split the training into steps (prepare, train, evaluate, register) that depend on each other, as jobs with needs, as DVC stages run by dvc repro in CI, or in an orchestrator.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'ci', 'repository', 'attestation'],
  decide: input => decideOverRepositories(input, decideOne),
};
