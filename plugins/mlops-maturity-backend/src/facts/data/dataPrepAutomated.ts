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

import type { ClassifiedRun } from '../../workflows/types';
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
import { dvcStages, runsAllStages } from '../evidence/dvc';
import { cadenceDays, retrainingDays } from '../evidence/freshness';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence, runEvidence, workflowName } from '../evidence/links';
import { pipelineStepNames } from '../evidence/pipelineDefinitions';
import { pipelineOf } from '../evidence/pipelineSchedules';
import { runAt } from '../evidence/runs';
import {
  automatedWork,
  definesWork,
  executedSteps,
  provenItemName,
} from '../evidence/work';
import type {
  Fact,
  FactContext,
  FactDecision,
  FactInput,
  RepositoryEvidence,
} from '../types';

const prepares =
  /(?<![a-z])prep(?![a-z])|prep[-_]|prepar|preprocess|clean|transform|featur(i[sz]e|e[-_ ]?(eng|pipeline|view|group|backfill))|(?<![a-z])ingest/i;

const program =
  /(?:^|[\s"'])(?:-m\s+([\w.]{1,200})|[\w./-]{0,200}?([\w-]{1,100})\.(?:py|r|sh|ipynb|jl)(?![\w.]))/gi;

/** What a command runs, without folders: data lies in telling ones, too. */
function programsIn(command: string): string[] {
  return [...command.slice(0, 4_000).matchAll(program)].flatMap(
    ([, module_, script]) => module_ ?? script ?? [],
  );
}

function preparationStage(repository: RepositoryEvidence) {
  const stages = dvcStages(repository);
  return (
    stages.find(({ name }) => prepares.test(name)) ??
    stages.find(({ command }) =>
      programsIn(command).some(each => prepares.test(each)),
    )
  );
}

/** Automated data and training runs that are recent enough, newest first. */
function recentRuns(
  repository: RepositoryEvidence,
  input: FactInput,
  now: Date,
): { run: ClassifiedRun; days: number }[] {
  const data = automatedWork(repository, 'data').map(run => ({
    run,
    days: Math.max(
      cadenceDays(input, run.workflow, pipelineOf(repository, run)),
      input.settings.windows.train,
    ),
  }));
  const training = automatedWork(repository, 'train').map(run => ({
    run,
    days: retrainingDays(input, run.workflow, pipelineOf(repository, run)),
  }));
  return [...data, ...training]
    .filter(({ run, days }) => isWithin(runAt(run), days, now))
    .sort((a, b) => Date.parse(runAt(b.run)) - Date.parse(runAt(a.run)));
}

/** What of a run prepared data, for a person. */
function preparationIn(
  run: ClassifiedRun,
  stage: { name: string; path: string } | undefined,
): string | undefined {
  const item = provenItemName(run, 'dataPreparation');
  if (item !== undefined) return item;
  const runsStages = executedSteps(run).some(({ command }) =>
    runsAllStages(command),
  );
  return stage && runsStages
    ? `Stage '${stage.name}' of ${stage.path}`
    : undefined;
}

function decideOne(
  repository: RepositoryEvidence,
  input: FactInput,
  { now }: FactContext,
): FactDecision {
  const stage = preparationStage(repository);
  const runs = recentRuns(repository, input, now);
  for (const { run, days } of runs) {
    const what = preparationIn(run, stage);
    if (what === undefined) continue;
    const at = runAt(run);
    return pass(
      `${what} prepared data in ${workflowName(run)} on ${dayOf(at)}, started without a person.`,
      {
        evidence: [
          runEvidence(run),
          ...(stage ? [fileEvidence(repository, stage.path)] : []),
        ],
        observedAt: at,
        validUntil: daysAfter(at, days),
      },
    );
  }
  const gap = gapFor(repository, 'pipelineRun', 'tree', 'file');
  if (gap) return unknown(gap);

  const expected =
    'A step that prepares data is expected in an automated data or training pipeline';
  const workflow = repository.workflows.find(each =>
    definesWork(each, 'dataPreparation'),
  );
  const path =
    stage?.path ??
    workflow?.path ??
    pipelineStepNames(repository).find(({ name }) => prepares.test(name))?.path;
  if (path !== undefined) {
    return partial(
      `${expected}; ${path} defines one, but no recent automated run was seen to execute it.`,
      { evidence: [fileEvidence(repository, path)] },
    );
  }
  return fail(
    `${expected}, but ${runs.length === 0 ? 'no such pipeline ran lately' : `none of ${runs.length} recent runs had one`}.`,
    { evidence: runs.slice(0, 3).map(({ run }) => runEvidence(run)) },
  );
}

export const dataPrepAutomated: Fact = {
  id: 'data-prep-automated',
  group: 'data',
  title: 'Data is prepared automatically',
  description:
    'Looks for a step, stage or task of an ML platform that prepares, cleans, transforms or featurises data inside a data or training pipeline that runs without a person starting it. Passes when a recent run executed one (35 days, or by the schedule of the workflow).',
  howToFix:
    'Make data preparation a job, step or DVC stage of its own, with a name such as prepare or featurize, in the workflow that ingests data or trains on a schedule.',
  scope: 'component',
  attestable: 'yes',
  sources: ['repository', 'ci', 'ml-platform', 'attestation'],
  windowDays: 35,
  decide: (input, context) =>
    decideOverRepositories(input, repository =>
      decideOne(repository, input, context),
    ),
};
