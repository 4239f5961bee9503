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

import { nodeIdOf, numberOf } from '../world/deterministic';
import type { Job, RepositoryWorld, Run, Workflow } from '../world/types';
import { account } from './accounts';
import { headCommit } from './contents';
import { environmentReference } from './deployments';
import { timestamp, type Links } from './links';
import { minimalRepository, repositoryUrl } from './repositories';

/** A workflow in the list of workflows. */
export function workflow(world: RepositoryWorld, one: Workflow, links: Links) {
  const page = `${links.html}/${world.slug}`;
  return {
    id: one.id,
    node_id: nodeIdOf('W', one.id),
    name: one.name,
    path: one.path,
    state: one.state,
    created_at: timestamp(world.createdAt),
    updated_at: timestamp(world.createdAt),
    url: `${repositoryUrl(world, links)}/actions/workflows/${one.id}`,
    html_url: `${page}/blob/${world.scenario.defaultBranch}/${one.path}`,
    badge_url: `${page}/workflows/${encodeURIComponent(one.name)}/badge.svg`,
  };
}

/** A run of a workflow. */
export function workflowRun(world: RepositoryWorld, run: Run, links: Links) {
  const repository = repositoryUrl(world, links);
  const url = `${repository}/actions/runs/${run.id}`;
  const suite = checkSuiteId(run);
  const actor = account(run.actor, links);
  return {
    id: run.id,
    name: run.workflow.name,
    node_id: nodeIdOf('WFR', run.id),
    check_suite_id: suite,
    check_suite_node_id: nodeIdOf('CS', suite),
    head_branch: run.branch,
    head_sha: run.commit.sha,
    path: run.workflow.path,
    run_number: run.number,
    run_attempt: run.attempt,
    referenced_workflows: [],
    event: run.event,
    display_title: run.title,
    status: 'completed',
    conclusion: run.conclusion,
    workflow_id: run.workflow.id,
    url,
    html_url: runPage(world, run.id, links),
    pull_requests: [],
    created_at: timestamp(run.startedAt),
    updated_at: timestamp(run.finishedAt),
    run_started_at: timestamp(run.startedAt),
    actor,
    triggering_actor: actor,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repository}/check-suites/${suite}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url:
      run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    workflow_url: `${repository}/actions/workflows/${run.workflow.id}`,
    head_commit: headCommit(run.commit),
    repository: minimalRepository(world, links),
    head_repository: minimalRepository(world, links),
  };
}

/** A job of a run, with its steps. */
export function workflowJob(
  world: RepositoryWorld,
  run: Run,
  job: Job,
  links: Links,
) {
  const repository = repositoryUrl(world, links);
  const ran = job.conclusion !== 'skipped';
  const selfHosted = job.labels.includes('self-hosted');
  const runner = 1 + numberOf(`${world.slug}/${job.id}`, 40);
  return {
    id: job.id,
    run_id: run.id,
    run_url: `${repository}/actions/runs/${run.id}`,
    run_attempt: run.attempt,
    node_id: nodeIdOf('CR', job.id),
    head_sha: run.commit.sha,
    head_branch: run.branch,
    workflow_name: run.workflow.name,
    url: `${repository}/actions/jobs/${job.id}`,
    html_url: `${runPage(world, run.id, links)}/job/${job.id}`,
    status: 'completed',
    conclusion: job.conclusion,
    created_at: timestamp(run.startedAt),
    started_at: timestamp(job.startedAt),
    completed_at: timestamp(job.finishedAt),
    name: job.name,
    steps: job.steps.map((step, index) => ({
      name: step.name,
      status: 'completed',
      conclusion: step.conclusion,
      number: index + 1,
      started_at: timestamp(step.startedAt),
      completed_at: timestamp(step.finishedAt),
    })),
    check_run_url: `${repository}/check-runs/${job.id}`,
    labels: job.labels,
    runner_id: ran ? runner : null,
    runner_name: ran
      ? `${selfHosted ? 'tarnwick-runner' : 'GitHub Actions'} ${runner}`
      : null,
    runner_group_id: ran ? 0 : null,
    runner_group_name: ran
      ? (job.runnerGroup ?? (selfHosted ? 'Default' : 'GitHub Actions'))
      : null,
  };
}

/** Who approved a run's gated deployments. */
export function runApprovals(world: RepositoryWorld, run: Run, links: Links) {
  return run.approvals.map(approval => ({
    state: approval.state,
    comment: approval.comment,
    environments: world.environments
      .filter(one => one.name === approval.environment)
      .map(one => environmentReference(world, one, links)),
    user: account(approval.by, links),
  }));
}

/** The page of a run. */
export function runPage(
  world: RepositoryWorld,
  runId: number,
  links: Links,
): string {
  return `${links.html}/${world.slug}/actions/runs/${runId}`;
}

/** The suite that holds a run's checks. */
export function checkSuiteId(run: Run): number {
  return run.id + 1;
}
