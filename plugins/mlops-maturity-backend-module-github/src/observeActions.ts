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

import { endpoints } from './api/endpoints';
import type {
  Observation,
  GapRecorder,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { definitionPath } from './actions/definitionPath';
import { toRunObservation, type GithubRun } from './actions/githubRun';
import { readApprovals } from './actions/readApprovals';
import { readJobs } from './actions/readJobs';
import { readRun, readRuns } from './actions/readRuns';
import { readWorkflows, toPipelineObservation } from './actions/readWorkflows';
import { runsToInspect } from './actions/runsToInspect';
import type { RepositoryApi } from './api/RepositoryApi';
import { deployedCommits } from './deployments/deployedCommits';
import { guessRun } from './deployments/guessRun';
import { readCommitChecks } from './deployments/readCommitChecks';
import {
  readDeployments,
  type GithubDeployment,
} from './deployments/readDeployments';
import {
  readDeploymentState,
  type DeploymentState,
} from './deployments/readDeploymentState';
import {
  readEnvironments,
  toEnvironmentObservation,
} from './deployments/readEnvironments';
import { toDeploymentObservation } from './deployments/toDeploymentObservation';

/** Commits whose checks are read. */
const maxCommits = 5;

type Deployed = {
  deployment: GithubDeployment;
  state: DeploymentState;
  runId?: string;
};

/**
 * Reads workflows, runs, environments and deployments, and joins deployments
 * with the runs behind them.
 */
export async function observeActions(
  api: RepositoryApi,
  gaps: GapRecorder,
  defaultBranch: string,
  paths: ReadonlySet<string>,
): Promise<Observation[]> {
  const workflows =
    (await gaps.attempt(endpoints.workflows, () => readWorkflows(api, gaps))) ??
    [];
  const runs = await readRuns(api, gaps, workflows, defaultBranch, paths);
  const environments = await gaps.attempt(endpoints.environments, () =>
    readEnvironments(api, gaps),
  );
  const deployments = await readDeployments(api, gaps, environments);
  const deployed = await gaps.attemptEach(
    endpoints.statuses,
    deployments,
    deployment => readDeployed(api, deployment, runs),
  );
  const deployedBy = await addDeployedRuns(api, gaps, deployed, runs);
  const inspected = await inspectRuns(
    api,
    gaps,
    runs,
    deployedBy,
    defaultBranch,
  );
  const successful = deployed
    .filter(({ state }) => state.state === 'success')
    .map(({ deployment }) => deployment);
  const checks = await gaps.attemptEach(
    endpoints.checks,
    deployedCommits(successful, maxCommits),
    sha => readCommitChecks(api, sha),
  );
  return [
    ...workflows.map(toPipelineObservation),
    ...inspected,
    ...(environments ?? []).map(toEnvironmentObservation),
    ...deployed.flatMap(({ deployment, state, runId }) =>
      toDeploymentObservation(deployment, state, runId),
    ),
    ...checks,
  ];
}

async function readDeployed(
  api: RepositoryApi,
  deployment: GithubDeployment,
  runs: ReadonlyMap<number, GithubRun>,
): Promise<Deployed> {
  // Environments that go away by themselves prove nothing.
  if (deployment.transient_environment) {
    return { deployment, state: { state: 'unknown' } };
  }
  const state = await readDeploymentState(api, deployment);
  const guess = () => guessRun(deployment, runs.values())?.id.toString();
  return { deployment, state, runId: state.runId ?? guess() };
}

/**
 * Adds the runs behind deployments to those that are already known.
 *
 * @returns their ids
 */
async function addDeployedRuns(
  api: RepositoryApi,
  gaps: GapRecorder,
  deployed: Deployed[],
  runs: Map<number, GithubRun>,
): Promise<Set<number>> {
  const ids = new Set(deployed.flatMap(({ runId }) => runId ?? []));
  const known = new Set(Array.from(runs.keys(), String));
  const missing = [...ids].filter(id => !known.has(id));
  const found = await gaps.attemptEach(endpoints.runs, missing, async id => ({
    run: await readRun(api, id),
  }));
  for (const { run } of found) {
    if (run && definitionPath(run.path) !== undefined) {
      runs.set(run.id, run);
    }
  }
  return new Set(Array.from(ids, Number));
}

async function inspectRuns(
  api: RepositoryApi,
  gaps: GapRecorder,
  runs: ReadonlyMap<number, GithubRun>,
  deployedBy: ReadonlySet<number>,
  defaultBranch: string,
): Promise<Observation[]> {
  const chosen = runsToInspect(
    runs.values(),
    deployedBy,
    defaultBranch,
    api.limits.maxRunsWithJobs,
  );
  const jobs = await gaps.attemptEach(endpoints.jobs, chosen, async run => ({
    id: run.id,
    jobs: await readJobs(api, run),
  }));
  const approvals = await gaps.attemptEach(
    endpoints.approvals,
    chosen.filter(({ id }) => deployedBy.has(id)),
    async run => ({ id: run.id, approvals: await readApprovals(api, run) }),
  );
  const jobsOf = new Map(jobs.map(found => [found.id, found.jobs]));
  const approvalsOf = new Map(
    approvals.map(found => [found.id, found.approvals]),
  );
  return [...runs.values()].flatMap(run =>
    toRunObservation(run, {
      jobs: jobsOf.get(run.id),
      approvals: approvalsOf.get(run.id),
    }),
  );
}
