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
  type ClassifiedJob,
  type ClassifiedWorkflow,
  type WorkClass,
} from './types';
import { withoutClass } from './withoutClass';
import {
  namesJob,
  namesWorkflow,
  type WorkflowAnnotations,
} from './workflowAnnotations';

/** Gives a job a class, or takes the class from it and from all its steps. */
function decide(
  job: ClassifiedJob,
  workClass: WorkClass,
  isNamed: (job: ClassifiedJob) => boolean,
): ClassifiedJob {
  const calledJobs = job.calledJobs?.map(c => decide(c, workClass, isNamed));
  const named =
    isNamed(job) || calledJobs?.some(c => c.classes.includes(workClass));
  if (!named) return withoutClass(job, workClass);
  return {
    ...job,
    classes: [...job.classes.filter(other => other !== workClass), workClass],
    rules: { ...job.rules, [workClass]: 'annotation' },
    ...(calledJobs && !isNamed(job) ? { calledJobs } : {}),
  };
}

function isWired(job: ClassifiedJob, workClass: WorkClass): boolean {
  return job.steps.some(step => step.wired.includes(workClass));
}

function decideClass(
  workflow: Pick<ClassifiedWorkflow, 'path' | 'name' | 'jobs'>,
  workClass: WorkClass,
  list: ReadonlySet<string>,
): ClassifiedJob[] {
  if (!namesWorkflow(list, workflow)) {
    return workflow.jobs.map(job =>
      decide(job, workClass, part => namesJob(list, part)),
    );
  }
  const named = workflow.jobs.filter(job => namesJob(list, job));
  const known = workflow.jobs.filter(job => job.classes.includes(workClass));
  const wired = workflow.jobs.filter(job => isWired(job, workClass));
  // The narrowest part of the named workflow that can be told.
  const [parts] = [named, known, wired, workflow.jobs].filter(
    jobs => jobs.length > 0,
  );
  return workflow.jobs.map(job =>
    parts?.includes(job) ? decide(job, workClass, () => true) : job,
  );
}

/**
 * Lets the annotations of a component overrule what was found: with an
 * annotation for a class, only what it names is of that class.
 */
export function applyAnnotations(
  workflow: Pick<ClassifiedWorkflow, 'path' | 'name' | 'jobs'>,
  annotations: WorkflowAnnotations,
): ClassifiedJob[] {
  let { jobs } = workflow;
  for (const [workClass, list] of annotations) {
    jobs = decideClass({ ...workflow, jobs }, workClass, list);
  }
  return jobs;
}
