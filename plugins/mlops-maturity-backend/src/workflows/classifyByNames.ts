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
import { classifyJob, type JobVerdict } from './classifyJob';
import { parseStep, type ParsedJob } from './parseWorkflow';

/** Steps that GitHub adds to every job. */
const added =
  /^(?:Set up job|Complete job|Set up runner|Initialize containers|Stop containers|Pre |Post )/;
const looksLikeAction =
  /^(?:\.{1,2}\/)?[\w.-]+\/[\w./-]+@[\w./-]+$|^\.\/|^docker:\/\//;

/**
 * What a step says of itself by its name alone: a name that GitHub made of a
 * command is that command, or words of its author that happen to start so.
 */
function definitionOf(step: StepData) {
  if (!step.name.startsWith('Run ')) {
    return { name: step.name, run: step.name };
  }
  const rest = step.name.slice('Run '.length).trim();
  if (looksLikeAction.test(rest)) return { uses: rest };
  return /^[a-z0-9_-]+(?: [a-z0-9-]+)*$/i.test(rest) && !/^[a-z]+ -/i.test(rest)
    ? { name: rest, run: rest }
    : { run: rest };
}

/** Classifies a job of a run whose definition isn't known, by names alone. */
export function classifyByNames(job: JobData): JobVerdict {
  // A called workflow's job is shown behind the job that calls it.
  const name = job.name.split(' / ').pop() ?? job.name;
  // Where a CI system tells of no steps, the job is all the work there is.
  const steps: StepData[] =
    job.steps.length === 0
      ? [{ name }]
      : job.steps.filter(step => !added.test(step.name));
  const parsed: ParsedJob = {
    id: name,
    name,
    matrix: false,
    needs: [],
    runsOn: job.labels ?? [],
    provesNothing: job.mayFail ?? false,
    with: {},
    steps: steps.map(step => ({
      ...parseStep(definitionOf(step), {}),
      name: step.name,
    })),
  };
  return classifyJob(parsed, {
    files: new Map(),
    workflows: new Map(),
    onRelease: false,
    documents: false,
    budget: { steps: 0, characters: 0 },
  });
}
