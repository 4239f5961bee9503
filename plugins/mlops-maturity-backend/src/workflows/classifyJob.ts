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
  classifyStep,
  type StepSurroundings,
  type StepVerdict,
} from './classifyStep';
import { withoutExpressions } from './cleanCommand';
import { speaksOfQuality } from './commandPatterns';
import { localWorkflowPath } from './lookThrough';
import { isNamedAs, isTestName } from './matchName';
import type { ParsedJob, ParsedWorkflow } from './parseWorkflow';
import {
  workClasses,
  type ClassificationRules,
  type ClassifiedJob,
  type WorkClass,
} from './types';
import { asTexts } from './yamlValues';

export type JobVerdict = ClassifiedJob & {
  rules: ClassificationRules;
  /** It, or what it calls, keeps data somewhere. */
  keepsData: boolean;
};

/** What is known around a job. */
export type JobSurroundings = Omit<
  StepSurroundings,
  'jobNames' | 'environment' | 'aboutQuality'
> & {
  /** The parsed workflows of the repository, by path. */
  workflows: ReadonlyMap<string, ParsedWorkflow>;
};

const maxLevels = 2;
const maxWords = 100_000;

const makesReady =
  /^(?:register|create|read|get|set[-_]?up|provision|delete|load)[-_ ](?:[\w-]{1,30}[-_ ])?(?:env(?:ironment)?s?|data(?:sets?)?|compute|clusters?|config\w*|variables|secrets|workspaces?)$/i;

/** A job's name says too little about these without a step of the class. */
const needsStep: ReadonlySet<WorkClass> = new Set(['deploy', 'build', 'data']);

function namesOf(job: ParsedJob): string[] {
  const names = [withoutExpressions(job.name), job.id, job.stage ?? ''];
  return [...new Set(names)].filter(name => name !== '');
}

/** Everything that its author wrote into a job, but for the actions it uses. */
function wordsOf(job: ParsedJob): string {
  const texts = job.steps.flatMap(({ givenName, run }) => [givenName, run]);
  return [...namesOf(job), ...texts.filter(text => text !== undefined)]
    .join('\n')
    .slice(0, maxWords);
}

/** A job that calls a workflow elsewhere: there is nothing but its words. */
function judgedByWords(job: ParsedJob, around: JobSurroundings): WorkClass[] {
  const file = (job.uses ?? '').split('@', 1)[0].split('/').pop() ?? '';
  const own = [...namesOf(job), file.replace(/\.ya?ml$/, '')];
  const values = Object.values(job.with)
    .flatMap(asTexts)
    .map(withoutExpressions);
  const words = [...own, ...values];
  // Where something is only made ready, values tell what it is made ready for.
  const telling = own.some(text => makesReady.test(text)) ? own : words;
  const says = (workClass: WorkClass) =>
    telling.some(text => isNamedAs(workClass, text));
  return workClasses.filter(workClass => {
    if (!says(workClass) || around.documents) return false;
    if (workClass === 'deploy' && says('pipelineDelivery')) return false;
    if (workClass !== 'train' && workClass !== 'deploy') return true;
    return !words.some(text => isTestName(text, workClass));
  });
}

function judgedByName(
  job: ParsedJob,
  steps: StepVerdict[],
  around: JobSurroundings,
): WorkClass[] {
  const names = namesOf(job);
  const working = steps.filter(step => step.command !== '');
  if (working.length === 0) return [];
  const commanded = (workClass: WorkClass) =>
    steps.some(step => step.rules[workClass] === 'command');

  return workClasses.filter(workClass => {
    if (!isNamedAs(workClass, ...names)) return false;
    const backed = steps.some(
      step =>
        step.classes.includes(workClass) || step.wired.includes(workClass),
    );
    const tests = names.some(name => isTestName(name, workClass));
    if (workClass === 'train') {
      // `deploy-training-pipeline` installs what trains, it doesn't train.
      const delivers = isNamedAs('pipelineDelivery', ...names);
      // And a training job may only build what will train.
      const builds = working.every(step => step.rules.build === 'command');
      if (tests || around.documents) return false;
      return backed || !(delivers || builds);
    }
    if (workClass === 'deploy') {
      const publishesPages = steps.some(step => step.publishesPages);
      if (tests || around.documents || publishesPages) return false;
      // An environment is the platform's own word that something is deployed.
      return backed || (job.environment !== undefined && !commanded('train'));
    }
    return backed || !needsStep.has(workClass);
  });
}

function classifyCalledJobs(
  job: ParsedJob,
  around: JobSurroundings,
  level: number,
): JobVerdict[] | undefined {
  const path = localWorkflowPath(job.uses);
  const workflow = path === undefined ? undefined : around.workflows.get(path);
  if (!workflow || workflow.error || level >= maxLevels) return undefined;
  return workflow.jobs.map(called => {
    around.budget.steps -= 1 + called.steps.length;
    return classifyJob(
      around.budget.steps < 0 ? { ...called, steps: [] } : called,
      around,
      level + 1,
    );
  });
}

/** Says what a job does, from its steps, what they call, and its name. */
export function classifyJob(
  job: ParsedJob,
  around: JobSurroundings,
  level = 0,
): JobVerdict {
  const aboutQuality = speaksOfQuality.test(wordsOf(job));
  const steps = job.steps.map(step =>
    classifyStep(job.disabled ? { ...step, disabled: true } : step, {
      ...around,
      jobNames: namesOf(job),
      environment: job.environment !== undefined,
      aboutQuality,
    }),
  );
  const calledJobs = job.disabled
    ? undefined
    : classifyCalledJobs(job, around, level);
  const byName =
    job.uses !== undefined && calledJobs === undefined && !job.disabled
      ? judgedByWords(job, around)
      : judgedByName(job, steps, around);

  const rules: ClassificationRules = {};
  for (const workClass of workClasses) {
    if (steps.some(step => step.rules[workClass] === 'command')) {
      rules[workClass] = 'command';
    } else if (
      byName.includes(workClass) ||
      steps.some(step => step.rules[workClass])
    ) {
      rules[workClass] = 'name';
    } else if (calledJobs?.some(called => called.rules[workClass])) {
      rules[workClass] = 'wired';
    }
  }
  const working = steps.filter(step => step.command !== '');

  return {
    id: job.id,
    name: job.name,
    classes: workClasses.filter(workClass => rules[workClass]),
    needs: job.needs,
    environment: job.environment,
    runsOn: job.runsOn,
    provesNothing:
      job.provesNothing ||
      (working.length > 0 && working.every(step => step.provesNothing)),
    steps,
    matrix: job.matrix,
    ...(calledJobs ? { calledJobs } : {}),
    rules,
    keepsData:
      steps.some(step => step.keepsData) ||
      (calledJobs?.some(called => called.keepsData) ?? false),
  };
}
