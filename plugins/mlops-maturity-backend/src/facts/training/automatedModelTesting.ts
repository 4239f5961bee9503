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

import type { TrainingRunData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { ClassifiedRun } from '../../workflows/types';
import { fail, partial, pass, unknown } from '../decisions';
import { bestOf, decideOverRepositories } from '../evidence/bestOf';
import { dayOf } from '../evidence/dayOf';
import { countExecutions, executionsOf } from '../evidence/executions';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence, runEvidence, workflowName } from '../evidence/links';
import { didWork, itemAt, provenItems, runAt } from '../evidence/runs';
import { definesWork, provenItemName, successfulWork } from '../evidence/work';
import {
  readyVersions,
  versionChangedAt,
  versionEvidence,
  versionName,
  type RegistryVersion,
} from '../evidence/registeredModels';
import { newestVersion, runOfVersion } from '../evidence/versionRuns';
import type {
  Fact,
  FactDecision,
  FactInput,
  RepositoryEvidence,
} from '../types';

const registers = /regist(?:er|ration)|promot(?:e|ion)|publish/i;

/** When the run began to let others have the model; undefined if it didn't. */
function releasedAt(run: ClassifiedRun): number | undefined {
  const ends: number[] = [];
  for (const item of run.items) {
    const { job, step, classes } = item;
    const name = step?.name ?? job.name;
    const conclusion = step ? step.conclusion : job.conclusion;
    if (conclusion !== 'success') continue;
    if (classes.includes('deploy') || registers.test(name)) {
      ends.push(Date.parse(itemAt(run, item)));
    }
  }
  for (const { steps } of run.run.jobs ?? []) {
    for (const { name, conclusion, finishedAt } of steps) {
      if (finishedAt && conclusion === 'success' && registers.test(name)) {
        ends.push(Date.parse(finishedAt));
      }
    }
  }
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

function evaluatedFirst(run: ClassifiedRun): boolean {
  const released = releasedAt(run);
  return (
    released === undefined ||
    provenItems(run, 'evaluate').some(
      item => Date.parse(itemAt(run, item)) <= released,
    )
  );
}

/** Whether a training evaluated its model before others could have it. */
function evaluates(run: ClassifiedRun): boolean {
  return (
    run.run.conclusion === 'success' &&
    didWork(run, 'train') &&
    didWork(run, 'evaluate') &&
    (run.items.length === 0 || evaluatedFirst(run))
  );
}

function decideOne(repository: RepositoryEvidence, now: Date): FactDecision {
  const expected =
    'The newest successful training is expected to evaluate the model before it registers or promotes it';
  const [run] = successfulWork(repository, 'train');
  const gap = gapFor(repository, 'pipelineRun');
  if (!run) {
    return gap
      ? unknown(gap)
      : fail(`${expected}, but no training run was seen.`);
  }
  const at = runAt(run);
  const seen = { evidence: [runEvidence(run)], observedAt: at };
  const evaluation = provenItemName(run, 'evaluate');
  if (evaluation !== undefined) {
    return evaluatedFirst(run)
      ? pass(
          `${evaluation} evaluated the model in ${workflowName(run)} on ${dayOf(at)}.`,
          { ...seen, ...executionsOf(repository, evaluates, now) },
        )
      : partial(
          `${expected}, but ${evaluation} of ${workflowName(run)} finished after that on ${dayOf(at)}.`,
          seen,
        );
  }
  if (gap) return unknown(gap);
  if (run.workflow && definesWork(run.workflow, 'evaluate')) {
    return partial(
      `${expected}; ${run.workflow.path} defines an evaluation, but it was not seen to succeed on ${dayOf(at)}.`,
      {
        ...seen,
        evidence: [
          ...seen.evidence,
          fileEvidence(repository, run.workflow.path),
        ],
      },
    );
  }
  return run.items.length === 0 && run.run.jobs === undefined
    ? unknown(
        `What ${workflowName(run)} did on ${dayOf(at)} was not read, so whether it evaluated the model is not known.`,
        seen,
      )
    : fail(
        `${expected}, but ${workflowName(run)} had no evaluation on ${dayOf(at)}.`,
        seen,
      );
}

const validationTag = /^(?:model[-_. ])?validation[-_. ]?status$/i;
const validated =
  /^(?:pass(?:ed)?|approved|validated|succe(?:ss|eded)|ok|true)$/i;
const rejected = /^(?:fail(?:ed|ure)?|rejected|invalid|false)$/i;

/** The tag with the outcome of a version's validation. */
function validationOf({
  version,
  run,
}: {
  version: RegistryVersion;
  run?: TrainingRunData;
}): [name: string, value: string] | undefined {
  return Object.entries({ ...run?.tags, ...version.version.tags }).find(
    ([tag]) => validationTag.test(tag),
  );
}

/** When the versions that passed their validation were made. */
function validatedAt(input: FactInput): string[] {
  return readyVersions(input).flatMap(version => {
    const run = runOfVersion(input, version);
    const [, value = ''] = validationOf({ version, run }) ?? [];
    return validated.test(value.trim()) && run?.metrics.length
      ? version.version.createdAt
      : [];
  });
}

/**
 * What the registry says of the newest version: the metrics of its training,
 * and a tag with the outcome of its validation. Undefined without such a tag.
 */
function decideVersion(input: FactInput, now: Date): FactDecision | undefined {
  const newest = newestVersion(input);
  const [name, value] = (newest && validationOf(newest)) ?? [];
  if (!newest || name === undefined || value === undefined) return undefined;
  const { version, run } = newest;
  const seen = {
    evidence: [versionEvidence(version)],
    observedAt: versionChangedAt(version),
  };
  const what = `${versionName(version)} has the tag ${name.slice(0, 80)} ${value.slice(0, 40)}`;
  const expected =
    'The newest model version is expected to be validated, with metrics of its evaluation';
  if (rejected.test(value.trim())) {
    return fail(`${expected}, but ${what}.`, seen);
  }
  const metrics = run?.metrics.length ?? 0;
  return validated.test(value.trim()) && metrics > 0
    ? pass(
        `${what.replace(/^v/, 'V')}, and its training has ${metrics} ${metrics === 1 ? 'metric' : 'metrics'}.`,
        { ...seen, ...countExecutions(validatedAt(input), now) },
      )
    : partial(`${expected}; ${what}, and ${metrics} metrics were seen.`, seen);
}

export const automatedModelTesting: Fact = {
  id: 'automated-model-testing',
  group: 'training',
  title: 'The model is evaluated automatically in training',
  description:
    'Looks at the newest successful training run, in CI or on an ML platform. Passes when a job, step or task in it evaluated the model with success and finished before the model was registered or promoted. A step that cannot fail does not count. Passes, too, when the newest version in a connected registry has metrics and a tag validation_status that says it passed.',
  howToFix:
    'Add a step to the training workflow that evaluates the new model against a threshold or the current one and fails the run when it is worse, before registering it; if it has another name, set the annotation mlops-maturity/evaluation-job.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'ml-platform', 'attestation'],
  decide: (input, { now }) => {
    const seen = decideOverRepositories(input, repository =>
      decideOne(repository, now),
    );
    const version = decideVersion(input, now);
    return version ? bestOf([seen, version]) : seen;
  },
};
