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

import type { ClassifiedJob, ClassifiedStep, WorkClass } from './types';

function stepWithoutClass(
  step: ClassifiedStep,
  workClass: WorkClass,
): ClassifiedStep {
  const { [workClass]: _, ...rules } = step.rules ?? {};
  return {
    ...step,
    classes: step.classes.filter(other => other !== workClass),
    wired: step.wired.filter(other => other !== workClass),
    rules,
  };
}

/** Takes a class from a job, its steps, and the jobs that it calls. */
export function withoutClass(
  job: ClassifiedJob,
  workClass: WorkClass,
): ClassifiedJob {
  const { [workClass]: _, ...rules } = job.rules ?? {};
  return {
    ...job,
    classes: job.classes.filter(other => other !== workClass),
    rules,
    steps: job.steps.map(step => stepWithoutClass(step, workClass)),
    ...(job.calledJobs
      ? { calledJobs: job.calledJobs.map(c => withoutClass(c, workClass)) }
      : {}),
  };
}
