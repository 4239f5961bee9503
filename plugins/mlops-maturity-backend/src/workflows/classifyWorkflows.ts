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

import type { PipelineData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { applyAnnotations } from './applyAnnotations';
import { ciSystemOf, type CiSystem } from './ciSystem';
import { classifyJob, type JobVerdict } from './classifyJob';
import { parseDefinition } from './parseDefinition';
import type { ParsedWorkflow } from './parseWorkflow';
import { pattern } from './pattern';
import { selectWorkflow } from './selectWorkflow';
import { withoutClass } from './withoutClass';
import {
  workClasses,
  type ClassificationRule,
  type ClassificationRules,
  type ClassifiedJob,
  type ClassifiedWorkflow,
  type WorkClass,
} from './types';
import {
  namesJob,
  namesWorkflow,
  workflowAnnotations,
  type WorkflowAnnotations,
} from './workflowAnnotations';

export type ClassifyWorkflowsOptions = {
  /** Text by path, of the whole repository. */
  files: ReadonlyMap<string, string>;
  pipelines?: readonly PipelineData[];
  /** Ids of the collectors that read CI here. */
  ciCollectors?: readonly string[];
  /** The folder that the component lives in, for one of a monorepo. */
  pathPrefix?: string;
  /** Annotations of the component. */
  annotations?: Readonly<Record<string, string>>;
};

const maxLookedThrough = { steps: 300, characters: 400_000 };
const aboutDocuments = pattern(
  String.raw`(^|[^a-z])(docs?|documentation|gh-pages|jekyll|website)([^a-z]|$)`,
);
const strength: ClassificationRule[] = [
  'wired',
  'name',
  'command',
  'annotation',
];

/** Where a CI system says a definition lies, without repository and ref. */
export function workflowPath(path: string | undefined): string | undefined {
  return path
    ?.replace(/@.*$/s, '')
    .replace(/^.*?(?=\.github\/workflows\/)/, '');
}

function rulesOf(jobs: ClassifiedJob[]): ClassificationRules {
  const rules: ClassificationRules = {};
  const add = (workClass: WorkClass, rule: ClassificationRule) => {
    const before = rules[workClass];
    if (!before || strength.indexOf(rule) > strength.indexOf(before)) {
      rules[workClass] = rule;
    }
  };
  for (const job of jobs) {
    for (const workClass of workClasses) {
      const rule = job.rules?.[workClass];
      if (rule) add(workClass, rule);
    }
    const behind = [job, ...(job.calledJobs ?? [])];
    for (const step of behind.flatMap(part => part.steps)) {
      for (const workClass of step.wired) add(workClass, 'wired');
    }
  }
  return rules;
}

/** Only the fields of the contract. */
function withoutVerdict(job: JobVerdict | ClassifiedJob): ClassifiedJob {
  return {
    id: job.id,
    name: job.name,
    classes: job.classes,
    needs: job.needs,
    environment: job.environment,
    runsOn: job.runsOn,
    provesNothing: job.provesNothing,
    matrix: job.matrix,
    rules: job.rules,
    steps: job.steps.map(step => ({
      name: step.name,
      classes: step.classes,
      wired: step.wired,
      provesNothing: step.provesNothing,
      command: step.command,
      rules: step.rules,
    })),
    ...(job.calledJobs
      ? { calledJobs: job.calledJobs.map(withoutVerdict) }
      : {}),
  };
}

function classifyJobs(
  parsed: ParsedWorkflow,
  workflows: ReadonlyMap<string, ParsedWorkflow>,
  options: ClassifyWorkflowsOptions,
  annotations: WorkflowAnnotations,
): ClassifiedJob[] {
  const file = parsed.path.slice(parsed.path.lastIndexOf('/') + 1);
  const around = {
    files: options.files,
    workflows,
    onRelease: parsed.onRelease,
    documents: aboutDocuments.test(parsed.name) || aboutDocuments.test(file),
    budget: { ...maxLookedThrough },
  };
  const verdicts = parsed.jobs.map(job => classifyJob(job, around));
  const keepsData = verdicts.some(job => job.keepsData);
  let jobs = verdicts.map(withoutVerdict);
  // Data that isn't kept was only passed through.
  if (!keepsData) jobs = jobs.map(job => withoutClass(job, 'data'));
  jobs = applyAnnotations({ ...parsed, jobs }, annotations);

  // To prepare or analyse data means something where data or a model is made.
  const { train, data } = rulesOf(jobs);
  if (!train && !data) {
    for (const workClass of ['dataPreparation', 'dataAnalysis'] as const) {
      jobs = jobs.map(job => withoutClass(job, workClass));
    }
  }
  return jobs;
}

function isNamed(parsed: ParsedWorkflow, annotations: WorkflowAnnotations) {
  return [...annotations.values()].some(
    list =>
      namesWorkflow(list, parsed) ||
      parsed.jobs.some(job => namesJob(list, job)),
  );
}

/**
 * The CI system that a file is a definition for. A project of GitLab may keep
 * its own anywhere; only GitLab tells where, as the path of its pipeline.
 */
function systemOf(
  path: string,
  text: string,
  { pipelines = [], ciCollectors = [] }: ClassifyWorkflowsOptions,
): CiSystem | undefined {
  const isItsOwn =
    ciCollectors.includes('gitlab') &&
    /\.ya?ml$/.test(path) &&
    pipelines.some(pipeline => pipeline.path === path);
  return ciSystemOf(path, text) ?? (isItsOwn ? 'gitlab' : undefined);
}

/**
 * Adds the definitions of GitLab's child pipelines, which have any name.
 *
 * @returns the paths of those that only other pipelines start
 */
function addChildPipelines(
  workflows: Map<string, ParsedWorkflow>,
  systems: Map<string, CiSystem>,
  files: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const called = new Set<string>();
  for (const [parent, system] of [...systems]) {
    if (system !== 'gitlab') continue;
    for (const { uses } of workflows.get(parent)!.jobs) {
      const path = uses?.slice(2);
      const text = path === undefined ? undefined : files.get(path);
      if (path === undefined || text === undefined) continue;
      called.add(path);
      systems.set(path, 'gitlab');
      workflows.set(path, parseDefinition('gitlab', path, text, files));
    }
  }
  return called;
}

/**
 * Reads and classifies the definitions of a repository's pipelines, of whatever
 * CI system, that belong to a component: all of them, or those that its annotations name, that work on its
 * folder, or that work on no folder in particular.
 */
export function classifyWorkflows(
  options: ClassifyWorkflowsOptions,
): ClassifiedWorkflow[] {
  const { files, pipelines = [], pathPrefix } = options;
  const annotations = workflowAnnotations(options.annotations ?? {});
  const systems = new Map<string, CiSystem>();
  const workflows = new Map<string, ParsedWorkflow>();
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const system = systemOf(path, text, options);
    if (!system) continue;
    systems.set(path, system);
    workflows.set(path, parseDefinition(system, path, text, files));
  }
  const called = addChildPipelines(workflows, systems, files);

  const found: ClassifiedWorkflow[] = [];
  for (const parsed of workflows.values()) {
    if (called.has(parsed.path)) continue;
    const relation = pathPrefix ? selectWorkflow(parsed, pathPrefix) : 'own';
    const named = isNamed(parsed, annotations);
    if (relation === 'other' && !named) continue;
    const jobs = classifyJobs(parsed, workflows, options, annotations);
    found.push({
      path: parsed.path,
      name: parsed.name,
      system: systems.get(parsed.path)!,
      triggers: parsed.triggers,
      jobs,
      classes: rulesOf(jobs),
      pipeline: pipelines.find(p => workflowPath(p.path) === parsed.path),
      shared: relation === 'any' && !named,
      ...(parsed.error === undefined ? {} : { error: parsed.error }),
    });
  }
  return found;
}
