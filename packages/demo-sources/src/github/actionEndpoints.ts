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

import { paginate } from '../http/paging';
import type { Run } from '../world/types';
import { runApprovals, workflow, workflowJob, workflowRun } from './actions';
import type { Answer } from '../http/Answer';
import { checkRuns } from './checks';
import { findCommit } from './contents';
import type { Endpoint, RepositoryRequest } from './Endpoint';
import { filterRuns } from './filterRuns';

/** Workflows, their runs and jobs, and the checks of a commit. */
export const actionEndpoints: Array<[pattern: string, Endpoint]> = [
  ['/commits/{ref+}/check-runs', listCheckRuns],
  ['/actions/workflows', listWorkflows],
  ['/actions/workflows/{workflow}/runs', listWorkflowRuns],
  ['/actions/workflows/{workflow}', getWorkflow],
  ['/actions/runs', listRuns],
  ['/actions/runs/{run}', getRun],
  ['/actions/runs/{run}/jobs', listJobs],
  ['/actions/runs/{run}/approvals', listApprovals],
];

function listWorkflows({ world, url, links }: RepositoryRequest): Answer {
  const page = paginate(world.workflows, url);
  return {
    link: page.link,
    body: {
      total_count: world.workflows.length,
      workflows: page.items.map(one => workflow(world, one, links)),
    },
  };
}

function findWorkflow({ world, params }: RepositoryRequest) {
  return world.workflows.find(
    one =>
      String(one.id) === params.workflow ||
      one.path === `.github/workflows/${params.workflow}`,
  );
}

function getWorkflow(request: RepositoryRequest): Answer | undefined {
  const found = findWorkflow(request);
  return found && { body: workflow(request.world, found, request.links) };
}

function runsAnswer(request: RepositoryRequest, runs: Run[]): Answer {
  const { world, url, links } = request;
  const found = filterRuns(runs, url.searchParams);
  const page = paginate(found, url);
  return {
    link: page.link,
    body: {
      total_count: found.length,
      workflow_runs: page.items.map(run => workflowRun(world, run, links)),
    },
  };
}

function listRuns(request: RepositoryRequest): Answer {
  return runsAnswer(request, request.world.runs);
}

function listWorkflowRuns(request: RepositoryRequest): Answer | undefined {
  const found = findWorkflow(request);
  return (
    found &&
    runsAnswer(
      request,
      request.world.runs.filter(run => run.workflow === found),
    )
  );
}

function findRun({ world, params }: RepositoryRequest): Run | undefined {
  return world.runs.find(run => String(run.id) === params.run);
}

function getRun(request: RepositoryRequest): Answer | undefined {
  const run = findRun(request);
  return run && { body: workflowRun(request.world, run, request.links) };
}

function listJobs(request: RepositoryRequest): Answer | undefined {
  const run = findRun(request);
  if (!run) {
    return undefined;
  }
  const page = paginate(run.jobs, request.url);
  return {
    link: page.link,
    body: {
      total_count: run.jobs.length,
      jobs: page.items.map(job =>
        workflowJob(request.world, run, job, request.links),
      ),
    },
  };
}

function listApprovals(request: RepositoryRequest): Answer | undefined {
  const run = findRun(request);
  return run && { body: runApprovals(request.world, run, request.links) };
}

function listCheckRuns(request: RepositoryRequest): Answer | undefined {
  const { world, params, url, links } = request;
  const found = findCommit(world, params.ref);
  if (!found) {
    return undefined;
  }
  const name = url.searchParams.get('check_name');
  const checks = checkRuns(world, found.sha, links).filter(
    check => !name || check.name === name,
  );
  const page = paginate(checks, url);
  return {
    link: page.link,
    body: { total_count: checks.length, check_runs: page.items },
  };
}
