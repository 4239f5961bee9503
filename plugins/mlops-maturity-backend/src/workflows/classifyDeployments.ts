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

import type { DeploymentData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { isAutomation } from './classifyRuns';
import { isShownAs, shownName } from './shownName';
import type {
  ClassifiedDeployment,
  ClassifiedJob,
  ClassifiedRun,
  WorkClass,
} from './types';
import { annotationList } from './workflowAnnotations';

export type ClassifyDeploymentsOptions = {
  runs: readonly ClassifiedRun[];
  /** Annotations of the component. */
  annotations?: Readonly<Record<string, string>>;
  /** Accounts that are automation although they look like people. */
  automationAccounts?: readonly string[];
};

const productionName = /^(?:prod|production|live)/i;
const previewName = /^(?:review\/|preview|pr-?\d+)/i;
const pagesName = 'github-pages';

function isProduction(
  deployment: DeploymentData,
  named: readonly string[],
): boolean {
  if (named.length > 0) {
    return named.includes(deployment.environment.toLowerCase());
  }
  if (deployment.tier === 'production') return true;
  // `other` is what a platform says of environments that nobody described.
  return deployment.tier === undefined || deployment.tier === 'other'
    ? productionName.test(deployment.environment)
    : false;
}

function jobsWithCalled(jobs: readonly ClassifiedJob[]): ClassifiedJob[] {
  return jobs.flatMap(job => [job, ...jobsWithCalled(job.calledJobs ?? [])]);
}

function classesOfJob(job: ClassifiedJob): WorkClass[] {
  return [...job.classes, ...job.steps.flatMap(step => step.wired)];
}

/** What the run, or its job for the environment, does; undefined if unknown. */
function classesBehind(
  run: ClassifiedRun,
  environment: string,
): WorkClass[] | undefined {
  const { workflow } = run;
  const defined = workflow && workflow.error === undefined;
  if (!defined && run.run.jobs === undefined) return undefined;
  if (!defined) return run.classes;
  const jobs = jobsWithCalled(workflow.jobs).filter(
    job =>
      job.environment !== undefined &&
      isShownAs(shownName(job.environment), environment),
  );
  if (jobs.length > 0) return jobs.flatMap(classesOfJob);
  return [
    ...run.classes,
    ...jobsWithCalled(workflow.jobs).flatMap(classesOfJob),
  ];
}

function deploys(run: ClassifiedRun, environment: string): boolean {
  return classesBehind(run, environment)?.includes('deploy') ?? true;
}

/** The run behind a deployment that doesn't name one. */
function runAt(
  deployment: DeploymentData,
  runs: readonly ClassifiedRun[],
): ClassifiedRun | undefined {
  const at = Date.parse(deployment.createdAt);
  const candidates = runs.filter(
    ({ run, classes }) =>
      run.sha === deployment.sha &&
      classes.includes('deploy') &&
      at >= Date.parse(run.startedAt ?? run.createdAt) &&
      at <= Date.parse(run.finishedAt ?? deployment.createdAt),
  );
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** Says which deployments are real, which went to production, and who did it. */
export function classifyDeployments(
  deployments: readonly DeploymentData[],
  options: ClassifyDeploymentsOptions,
): ClassifiedDeployment[] {
  const { runs, annotations = {}, automationAccounts } = options;
  const named = annotationList(
    annotations['mlops-maturity/production-environment'],
  );
  const byId = new Map(runs.map(classified => [classified.run.id, classified]));

  return deployments.map(deployment => {
    const { environment, runId } = deployment;
    const run = runId === undefined ? runAt(deployment, runs) : byId.get(runId);
    const passing =
      deployment.transient ||
      previewName.test(environment) ||
      environment.toLowerCase() === pagesName;
    return {
      deployment,
      production: !passing && isProduction(deployment, named),
      ...(run ? { run } : {}),
      counts: !passing && (run === undefined || deploys(run, environment)),
      automated:
        isAutomation(deployment.creator, automationAccounts) ||
        (run?.automated ?? false),
    };
  });
}
