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
  JobData,
  PipelineData,
  PipelineRunData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { applyAnnotations } from './applyAnnotations';
import { classifyByNames } from './classifyByNames';
import { workflowPath } from './classifyWorkflows';
import { matchJobs, matchSteps } from './matchJobs';
import {
  workClasses,
  type ClassifiedJob,
  type ClassifiedRun,
  type ClassifiedWorkflow,
  type RunItem,
  type WorkClass,
} from './types';
import {
  workflowAnnotations,
  type WorkflowAnnotations,
} from './workflowAnnotations';
import { withoutIdleWork } from './withoutIdleWork';
import { withPlatformTraining } from './withPlatformTraining';

export type ClassifyRunsOptions = {
  workflows: readonly ClassifiedWorkflow[];
  pipelines?: readonly PipelineData[];
  /** Annotations of the component. */
  annotations?: Readonly<Record<string, string>>;
  /** Accounts that are automation although they look like people. */
  automationAccounts?: readonly string[];
  defaultBranch?: string;
};

const automatedTriggers: ReadonlySet<PipelineRunData['trigger']> = new Set([
  'schedule',
  'push',
  'pull_request',
  'event',
  'upstream',
  'api',
  'release',
]);

/** Whether an actor is an app, a bot, or listed as automation. */
export function isAutomation(
  actor: { name?: string; kind: 'person' | 'automation' } | undefined,
  automationAccounts: readonly string[] = [],
): boolean {
  if (actor?.kind === 'automation') return true;
  const name = actor?.name?.toLowerCase();
  return automationAccounts.some(account => account.toLowerCase() === name);
}

/** Whether the vendor runs something of its own, such as dependency updates. */
export function isVendorRun(run: Pick<PipelineRunData, 'path'>): boolean {
  return run.path?.startsWith('dynamic/') ?? false;
}

function classesOfSteps(job: ClassifiedJob): Set<WorkClass> {
  return new Set([
    ...job.steps.flatMap(step => step.classes),
    ...(job.calledJobs ?? []).flatMap(called => called.classes),
  ]);
}

/** The classes that a job has as a whole, beyond those of its steps. */
function classesOfWhole(job: ClassifiedJob): WorkClass[] {
  const ofSteps = classesOfSteps(job);
  return job.classes.filter(workClass => !ofSteps.has(workClass));
}

function itemsOf(job: JobData, defined: ClassifiedJob): RunItem[] {
  const definition = job.mayFail
    ? { ...defined, provesNothing: true }
    : defined;
  const steps = matchSteps(job.steps, definition.steps);
  const succeeded = [...steps].filter(
    ([step, its]) =>
      step.conclusion === 'success' && !its.provesNothing && its.command !== '',
  );
  const items: RunItem[] = [];
  for (const [step, its] of steps) {
    if (its.classes.length === 0) continue;
    items.push({
      job,
      step,
      classes: its.classes,
      proven:
        !definition.provesNothing &&
        !its.provesNothing &&
        step.conclusion === 'success',
    });
  }

  const isProven = (workClass: WorkClass) => {
    if (job.conclusion !== 'success' || definition.provesNothing) return false;
    // Other CI systems show no steps; there the job's own end must do.
    if (steps.size === 0)
      return job.steps.length === 0 || !definition.steps.length;
    const isWired = definition.steps.some(s => s.wired.includes(workClass));
    return succeeded.some(([, s]) => !isWired || s.wired.includes(workClass));
  };
  // Without steps to look at, the job stands for them.
  const whole =
    job.steps.length === 0 ? definition.classes : classesOfWhole(definition);
  for (const proven of [true, false]) {
    const classes = whole.filter(workClass => isProven(workClass) === proven);
    if (classes.length > 0) items.push({ job, classes, proven });
  }
  return items;
}

/** The classes of which a success of these jobs would prove something. */
function provableClasses(jobs: readonly ClassifiedJob[]): WorkClass[] {
  return jobs
    .filter(job => !job.provesNothing)
    .flatMap(job => [
      ...classesOfWhole(job),
      ...job.steps.filter(s => !s.provesNothing).flatMap(s => s.classes),
      ...provableClasses(job.calledJobs ?? []),
    ]);
}

function classifyJobsByNames(
  run: PipelineRunData,
  annotations: WorkflowAnnotations,
): RunItem[] {
  const jobs = run.jobs ?? [];
  const definitions = applyAnnotations(
    { path: run.path ?? '', name: run.name, jobs: jobs.map(classifyByNames) },
    annotations,
  );
  return jobs.flatMap((job, index) => itemsOf(job, definitions[index]));
}

/** Says what each run did, and whether a person started it. */
export function classifyRuns(
  runs: readonly PipelineRunData[],
  options: ClassifyRunsOptions,
): ClassifiedRun[] {
  const annotations = workflowAnnotations(options.annotations ?? {});
  const byPath = new Map(options.workflows.map(w => [w.path, w]));
  const pathById = new Map(
    (options.pipelines ?? []).map(p => [p.id, workflowPath(p.path)]),
  );

  const classified = runs.map((run): ClassifiedRun => {
    if (isVendorRun(run))
      return { run, classes: [], items: [], automated: false };
    const path = workflowPath(run.path) ?? pathById.get(run.pipelineId) ?? '';
    const workflow = byPath.get(path);
    const defined = workflow && workflow.error === undefined;

    let items: RunItem[] = [];
    if (defined && run.jobs) {
      const definitions = matchJobs(run.jobs, workflow.jobs);
      items = run.jobs.flatMap(job => {
        const definition = definitions.get(job);
        return definition
          ? itemsOf(job, definition)
          : classifyJobsByNames({ ...run, jobs: [job] }, annotations);
      });
    } else if (run.jobs) {
      items = classifyJobsByNames({ ...run, path }, annotations);
    }

    const known = new Set([
      ...(defined ? provableClasses(workflow.jobs) : []),
      ...items.flatMap(item => item.classes),
    ]);
    return {
      run,
      ...(workflow ? { workflow } : {}),
      classes: workClasses.filter(workClass => known.has(workClass)),
      items,
      automated:
        automatedTriggers.has(run.trigger) ||
        isAutomation(run.actor, options.automationAccounts),
    };
  });
  return withoutIdleWork(
    withPlatformTraining(classified, options.pipelines ?? []),
    options.defaultBranch,
  );
}
