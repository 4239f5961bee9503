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
  DeploymentData,
  JobData,
  PipelineData,
  PipelineRunData,
  StepData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { CiSystem } from './ciSystem';

/** What a workflow, job or step does. */
export const workClasses = [
  /** Fits a model that is meant to be used. */
  'train',
  /** Ingests or refreshes data that is kept. */
  'data',
  /** Installs or publishes a training pipeline's definition. */
  'pipelineDelivery',
  /** Puts a model or its application into use. */
  'deploy',
  /** Computes, compares or gates model quality. */
  'evaluate',
  /** Makes an installable artefact or image. */
  'build',
  'unitTests',
  'integrationTests',
  'dataValidation',
  'dataPreparation',
  'dataAnalysis',
  'securityScan',
] as const;

export type WorkClass = (typeof workClasses)[number];

/** How it was decided that a workflow belongs to a class. */
export type ClassificationRule = 'annotation' | 'command' | 'name' | 'wired';

/** Classes, each with the rule that it was found by. */
export type ClassificationRules = Partial<
  Record<WorkClass, ClassificationRule>
>;

export type ClassifiedStep = {
  /** The name that a run shows for it. */
  name: string;
  classes: WorkClass[];
  /** Classes found in what the step calls: wired, not seen to run. */
  wired: WorkClass[];
  /** The step can't fail, so its success proves nothing. */
  provesNothing: boolean;
  /** Its cleaned command, `uses` and `with` values; empty if it does nothing. */
  command: string;
  /** By which rule each of its classes was found. */
  rules?: ClassificationRules;
};

export type ClassifiedJob = {
  id: string;
  /** The name that a run shows for it. */
  name: string;
  classes: WorkClass[];
  needs: string[];
  environment?: string;
  /** Labels of the machine it asks for. */
  runsOn: string[];
  provesNothing: boolean;
  steps: ClassifiedStep[];
  /** Runs show it once per combination, as `name (a, b)`. */
  matrix?: boolean;
  /** Jobs of the workflow of this repository that it calls. */
  calledJobs?: ClassifiedJob[];
  /** By which rule each of its classes was found. */
  rules?: ClassificationRules;
};

export type WorkflowTriggers = {
  push?: {
    branches?: string[];
    paths?: string[];
    /** Only tags start it, no branch does. */
    tagsOnly?: boolean;
  };
  pullRequest: boolean;
  /** Cron expressions. */
  schedule: string[];
  manual: boolean;
  /** Types of `repository_dispatch`; empty for any. */
  dispatchTypes?: string[];
  upstream: boolean;
  reusable: boolean;
  release: boolean;
};

/** A workflow definition, read and classified. */
export type ClassifiedWorkflow = {
  path: string;
  name: string;
  /** The CI system that it is a definition for. */
  system: CiSystem;
  triggers: WorkflowTriggers;
  jobs: ClassifiedJob[];
  /** Classes of the workflow, and by which rule each was found. */
  classes: ClassificationRules;
  /** As the CI system knows it; absent for one that never ran. */
  pipeline?: PipelineData;
  /** Nothing selects it for one component of a monorepo: it counts for all. */
  shared: boolean;
  /** The definition can't be parsed. */
  error?: string;
};

/** One job or step of a run, with what it did. */
export type RunItem = {
  job: JobData;
  /** Absent when the job as a whole is meant. */
  step?: StepData;
  classes: WorkClass[];
  /** It succeeded, wasn't skipped, and could have failed. */
  proven: boolean;
};

/** A run with what it did, step by step. */
export type ClassifiedRun = {
  run: PipelineRunData;
  workflow?: ClassifiedWorkflow;
  /**
   * What its workflow is for; from the definition, else from the run's jobs.
   * Without classes that no success of this workflow could prove: those that
   * are only wired, or only in steps that can't fail; and, where its jobs were
   * not fetched, those that newer runs are known not to have done.
   */
  classes: WorkClass[];
  /** Empty when the jobs of this run were not fetched. */
  items: RunItem[];
  /** Not started by a person. */
  automated: boolean;
};

/** A deployment with the run behind it. */
export type ClassifiedDeployment = {
  deployment: DeploymentData;
  production: boolean;
  /** The run that made it, where that is known. */
  run?: ClassifiedRun;
  /**
   * It is a real deployment: not a preview, not pages, and the run behind it
   * (where known) does more than train.
   */
  counts: boolean;
  /** Created by an app, a bot or a run that no person started. */
  automated: boolean;
};
