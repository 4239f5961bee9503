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

import type {
  ClassifiedRun,
  ClassifiedStep,
  ClassifiedWorkflow,
  WorkClass,
} from '../../workflows/types';
import type { RepositoryEvidence } from '../types';
import { provenItems, successfulRuns } from './runs';

/** Runs that did work of a class and went well to their end, newest first. */
export function successfulWork(
  repository: RepositoryEvidence,
  workClass: WorkClass,
): ClassifiedRun[] {
  return successfulRuns(repository, workClass).filter(
    ({ run }) => run.conclusion === 'success',
  );
}

/** Those of them that no person started. */
export function automatedWork(
  repository: RepositoryEvidence,
  workClass: WorkClass,
): ClassifiedRun[] {
  return successfulWork(repository, workClass).filter(run => run.automated);
}

/** The workflows that do work of a class, and may run at all. */
export function enabledWorkflows(
  repository: RepositoryEvidence,
  workClass: WorkClass,
): ClassifiedWorkflow[] {
  return repository.workflows.filter(
    workflow =>
      workflow.classes[workClass] !== undefined &&
      workflow.error === undefined &&
      workflow.pipeline?.state !== 'disabled',
  );
}

/** Whether something other than a person or a pull request starts it. */
export function repeatsByItself({ triggers }: ClassifiedWorkflow): boolean {
  return (
    triggers.schedule.length > 0 ||
    triggers.push !== undefined ||
    triggers.dispatchTypes !== undefined ||
    triggers.upstream ||
    triggers.release
  );
}

/** `Job 'fit' of train.yml`, or the step, for a reason. */
export function provenItemName(
  run: ClassifiedRun,
  workClass: WorkClass,
): string | undefined {
  const item = provenItems(run, workClass)[0];
  if (!item) return undefined;
  return item.step
    ? `Step '${item.step.name}' of job '${item.job.name}'`
    : `Job '${item.job.name}'`;
}

/** The jobs of a matrix are called `fit (3.12)` after the one that defines them. */
function isNamedAfter(name: string, definition: string): boolean {
  return name === definition || name.startsWith(`${definition} (`);
}

/**
 * The steps, as the workflow defines them, that a run executed with success.
 * One that can't fail is left out, as its success proves nothing.
 */
export function executedSteps({
  run,
  workflow,
}: ClassifiedRun): ClassifiedStep[] {
  const succeeded = (run.jobs ?? []).filter(
    job => job.conclusion === 'success',
  );
  return (workflow?.jobs ?? []).flatMap(definition => {
    const job = succeeded.find(({ name }) =>
      isNamedAfter(name, definition.name),
    );
    if (!job || definition.provesNothing) return [];
    return definition.steps.filter(
      step =>
        !step.provesNothing &&
        (job.steps.length === 0 ||
          job.steps.some(
            done => done.name === step.name && done.conclusion === 'success',
          )),
    );
  });
}

/**
 * Whether a workflow defines work of a class anywhere, be it in a step of its
 * own or in something that a step calls.
 */
export function definesWork(
  { jobs }: ClassifiedWorkflow,
  workClass: WorkClass,
): boolean {
  return jobs.some(
    job =>
      job.classes.includes(workClass) ||
      job.steps.some(
        step =>
          step.classes.includes(workClass) || step.wired.includes(workClass),
      ),
  );
}
