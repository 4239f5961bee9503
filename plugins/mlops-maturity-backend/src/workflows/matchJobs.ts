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
  StepData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import {
  fixedLength,
  isShownAs,
  shownJobNames,
  shownName,
  type ShownName,
} from './shownName';
import type { ClassifiedJob, ClassifiedStep } from './types';

type NamedJob = { job: ClassifiedJob; names: ShownName[] };

const maxLevels = 3;

function namedJobs(
  jobs: ClassifiedJob[],
  prefixes: ShownName[],
  level = 0,
): NamedJob[] {
  return jobs.flatMap(job => {
    const names = shownJobNames(job, prefixes);
    const called =
      level < maxLevels
        ? namedJobs(job.calledJobs ?? [], names, level + 1)
        : [];
    return [...called, { job, names }];
  });
}

/**
 * Finds the definitions of a run's jobs: also those shown once per combination
 * of a matrix, and those of called workflows, shown as `caller / called`.
 */
export function matchJobs(
  jobs: readonly JobData[],
  definitions: ClassifiedJob[],
): Map<JobData, ClassifiedJob> {
  const candidates = namedJobs(definitions, []).flatMap(({ job, names }) =>
    names.map(name => ({ job, name, fixed: fixedLength(name) })),
  );
  candidates.sort((a, b) => b.fixed - a.fixed);

  const found = new Map<JobData, ClassifiedJob>();
  for (const job of jobs) {
    const match = candidates.find(({ name }) => isShownAs(name, job.name));
    if (match) found.set(job, match.job);
  }
  return found;
}

/** Finds the definitions of a job's steps; both stand in order of execution. */
export function matchSteps(
  steps: readonly StepData[],
  definitions: ClassifiedStep[],
): Map<StepData, ClassifiedStep> {
  const left = definitions.map(step => ({ step, name: shownName(step.name) }));
  const found = new Map<StepData, ClassifiedStep>();
  for (const step of steps) {
    const at = left.findIndex(({ name }) => isShownAs(name, step.name));
    if (at < 0) continue;
    found.set(step, left[at].step);
    left.splice(at, 1);
  }
  return found;
}
