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

import type { Answer } from '../http/Answer';
import { badRequest } from './errorAnswer';
import { listAnswer } from './listAnswer';
import {
  timeOf,
  userOf,
  type ProjectEndpoint,
  type ProjectRequest,
} from './ProjectRequest';
import type { ProjectJob, ProjectPipeline, ProjectWorld } from './projectWorld';

/** Pipelines, their jobs and test reports, and schedules. */
export const pipelineEndpoints: Array<[string, ProjectEndpoint]> = [
  ['/pipelines', listPipelines],
  ['/pipelines/{id}', getPipeline],
  ['/pipelines/{id}/jobs', listJobs],
  ['/pipelines/{id}/bridges', listBridges],
  ['/pipelines/{id}/test_report_summary', getTestSummary],
  ['/pipeline_schedules', listSchedules],
  ['/pipeline_schedules/{id}/pipelines', listScheduled],
];

const statuses =
  /^(created|waiting_for_resource|preparing|pending|running|success|failed|canceled|skipped|manual|scheduled)$/;
const sources =
  /^(api|chat|external|external_pull_request_event|merge_request_event|parent_pipeline|pipeline|push|schedule|security_orchestration_policy|trigger|web|webide)$/;
const orders = /^(id|status|ref|updated_at|user_id)$/;

function basic(
  pipeline: ProjectPipeline,
  { id, path }: ProjectWorld,
  base: string,
) {
  return {
    id: pipeline.id,
    iid: pipeline.id % 10_000,
    project_id: id,
    status: pipeline.status,
    source: pipeline.source,
    ref: pipeline.ref,
    sha: pipeline.commit.sha,
    name: pipeline.name ?? null,
    web_url: `${base}/${path}/-/pipelines/${pipeline.id}`,
    created_at: timeOf(pipeline.createdAt),
    updated_at: timeOf(pipeline.finishedAt),
  };
}

function listPipelines({ world, url, base }: ProjectRequest): Answer {
  const asked = (name: string) => url.searchParams.get(name);
  for (const [name, allowed] of [
    ['status', statuses],
    ['source', sources],
    ['order_by', orders],
    ['sort', /^(asc|desc)$/],
  ] as const) {
    const value = asked(name);
    if (value !== null && !allowed.test(value)) {
      return badRequest(`${name} does not have a valid value`);
    }
  }
  const all =
    asked('source') === 'parent_pipeline'
      ? [...world.byId.values()].filter(one => one.source === 'parent_pipeline')
      : world.pipelines;
  const found = all.filter(
    one =>
      (asked('source') ?? one.source) === one.source &&
      (asked('status') ?? one.status) === one.status &&
      (asked('ref') ?? one.ref) === one.ref &&
      (asked('sha') ?? one.commit.sha) === one.commit.sha,
  );
  const sorted = asked('sort') === 'asc' ? found.toReversed() : found;
  return listAnswer(
    sorted.map(one => basic(one, world, base)),
    url,
  );
}

function find({ world, params }: ProjectRequest): ProjectPipeline | undefined {
  return world.byId.get(Number(params.id));
}

function getPipeline(request: ProjectRequest): Answer | undefined {
  const { world, base } = request;
  const pipeline = find(request);
  if (!pipeline) {
    return undefined;
  }
  const { startedAt, finishedAt, createdAt } = pipeline;
  return {
    body: {
      ...basic(pipeline, world, base),
      before_sha: '0'.repeat(40),
      tag: false,
      yaml_errors: null,
      user: userOf(pipeline.user, base),
      started_at: timeOf(startedAt),
      finished_at: timeOf(finishedAt),
      committed_at: null,
      duration: Math.round((finishedAt - startedAt) / 1000),
      queued_duration: Math.round((startedAt - createdAt) / 1000),
      // As GitLab writes it: percent, as text.
      coverage: pipeline.coverage?.toFixed(2) ?? null,
      detailed_status: { group: pipeline.status, label: pipeline.status },
    },
  };
}

function describeJob(
  job: ProjectJob,
  pipeline: ProjectPipeline,
  { world, base }: ProjectRequest,
) {
  const { startedAt, finishedAt } = job;
  return {
    id: job.id,
    name: job.name,
    stage: job.stage,
    status: job.status,
    ref: pipeline.ref,
    tag: false,
    coverage: null,
    allow_failure: job.allowFailure,
    created_at: timeOf(job.createdAt),
    started_at: timeOf(startedAt),
    finished_at: timeOf(finishedAt),
    duration: startedAt && finishedAt ? (finishedAt - startedAt) / 1000 : null,
    user: userOf(job.user, base),
    commit: {
      id: pipeline.commit.sha,
      created_at: timeOf(pipeline.commit.at),
    },
    pipeline: basic(pipeline, world, base),
    failure_reason: job.status === 'failed' ? 'script_failure' : undefined,
    web_url: `${base}/${world.path}/-/jobs/${job.id}`,
    project: { ci_job_token_scope_enabled: false },
  };
}

function listJobs(request: ProjectRequest): Answer | undefined {
  const pipeline = find(request);
  const withRetried =
    request.url.searchParams.get('include_retried') === 'true';
  const jobs = pipeline?.jobs
    .filter(job => !job.child && (withRetried || !job.retried))
    .toReversed()
    .map(job => ({
      ...describeJob(job, pipeline, request),
      tag_list: job.tags,
      runner:
        job.startedAt === undefined
          ? null
          : { id: 5, description: job.runner, runner_type: 'instance_type' },
      artifacts: [],
    }));
  return jobs && listAnswer(jobs, request.url);
}

function listBridges(request: ProjectRequest): Answer | undefined {
  const { world, base, url } = request;
  const pipeline = find(request);
  const bridges = pipeline?.jobs
    .filter(job => job.child)
    .toReversed()
    .map(job => ({
      ...describeJob(job, pipeline, request),
      downstream_pipeline: basic(job.child!, world, base),
    }));
  return bridges && listAnswer(bridges, url);
}

function getTestSummary(request: ProjectRequest): Answer | undefined {
  const pipeline = find(request);
  if (!pipeline) {
    return undefined;
  }
  const suites = Object.entries(pipeline.tests);
  const sum = (read: (one: (typeof suites)[number][1]) => number) =>
    suites.reduce((total, [, one]) => total + read(one), 0);
  return {
    body: {
      total: {
        time: sum(one => one.passed) / 10,
        count: sum(one => one.passed + one.failed + one.skipped),
        success: sum(one => one.passed),
        failed: sum(one => one.failed),
        skipped: sum(one => one.skipped),
        error: 0,
        suite_error: null,
      },
      test_suites: suites.map(([name, one]) => ({
        name,
        total_time: one.passed / 10,
        total_count: one.passed + one.failed + one.skipped,
        success_count: one.passed,
        failed_count: one.failed,
        skipped_count: one.skipped,
        error_count: 0,
        build_ids: [],
        suite_error: null,
      })),
    },
  };
}

function listSchedules({ world, url, base }: ProjectRequest): Answer {
  return listAnswer(
    world.schedules.map(one => ({
      id: one.id,
      description: one.description,
      ref: `refs/heads/${world.scenario.defaultBranch}`,
      cron: one.cron,
      cron_timezone: one.timezone,
      // Depends on the cron expression; nothing reads it.
      next_run_at: null,
      active: one.active,
      created_at: '2024-02-01T09:00:00.000Z',
      updated_at: '2024-02-01T09:00:00.000Z',
      owner: userOf(one.by, base),
    })),
    url,
  );
}

function listScheduled(request: ProjectRequest): Answer | undefined {
  const { world, params, url, base } = request;
  if (!world.schedules.some(({ id }) => String(id) === params.id)) {
    return undefined;
  }
  const started = world.pipelines.filter(
    ({ schedule }) => String(schedule) === params.id,
  );
  const sorted =
    url.searchParams.get('sort') === 'desc' ? started : started.toReversed();
  return listAnswer(
    sorted.map(one => basic(one, world, base)),
    url,
  );
}
