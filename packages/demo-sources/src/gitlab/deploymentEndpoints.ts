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
import type { ProjectDeployment } from './projectWorld';

/** Environments, the rules that protect them, and deployments. */
export const deploymentEndpoints: Array<[string, ProjectEndpoint]> = [
  ['/environments', listEnvironments],
  ['/protected_environments', listProtected],
  ['/deployments', listDeployments],
];

function listEnvironments({ world, url, base }: ProjectRequest): Answer {
  const asked = (name: string) => url.searchParams.get(name);
  if (asked('name') !== null && asked('search') !== null) {
    return badRequest('name, search are mutually exclusive');
  }
  const states = asked('states');
  if (states !== null && !/^(available|stopping|stopped)$/.test(states)) {
    return badRequest('states does not have a valid value');
  }
  const found = world.environments
    .filter(one => (asked('name') ?? one.name) === one.name)
    .filter(() => states === null || states === 'available')
    .map(one => ({
      id: one.id,
      name: one.name,
      slug: one.name.replace(/[^a-z0-9]+/g, '-'),
      external_url: `https://${one.name}.tarnwick.example`,
      state: 'available',
      tier: one.tier,
      created_at: '2024-02-01T09:00:00.000Z',
      updated_at: '2024-02-01T09:00:00.000Z',
      auto_stop_at: one.stops ? '2030-01-01T00:00:00.000Z' : null,
      web_url: `${base}/${world.path}/-/environments/${one.id}`,
    }));
  return listAnswer(found, url);
}

function listProtected({ world, url }: ProjectRequest): Answer | undefined {
  if (world.scenario.plan === 'free') {
    return undefined;
  }
  return listAnswer(
    world.environments
      .filter(({ approvals }) => approvals !== undefined)
      .map(({ name, approvals = 0 }) => ({
        name,
        deploy_access_levels: [
          {
            id: 12,
            access_level: 40,
            access_level_description: 'Maintainers',
            user_id: null,
            group_id: null,
            group_inheritance_type: 0,
          },
        ],
        required_approval_count: 0,
        approval_rules:
          approvals > 0
            ? [
                {
                  id: 38,
                  user_id: null,
                  group_id: null,
                  access_level: 40,
                  access_level_description: 'Maintainers',
                  required_approvals: approvals,
                  group_inheritance_type: 0,
                },
              ]
            : [],
      })),
    url,
  );
}

/** What GitLab refuses, because it would be slow to answer. */
function refusal(url: URL): string | undefined {
  const asked = (name: string) => url.searchParams.get(name);
  const order = asked('order_by') ?? 'id';
  const status = asked('status');
  const updated = asked('updated_after') ?? asked('updated_before');
  const finished = asked('finished_after') ?? asked('finished_before');
  if (!/^(id|iid|created_at|updated_at|finished_at)$/.test(order)) {
    return 'order_by does not have a valid value';
  }
  if (updated !== null && finished !== null) {
    return 'Both `updated_at` filter and `finished_at` filter can not be specified';
  }
  if (updated !== null && order !== 'updated_at') {
    return '`updated_at` filter requires `updated_at` sort';
  }
  if (finished !== null && order !== 'finished_at') {
    return '`finished_at` filter requires `finished_at` sort';
  }
  if (finished !== null && status !== 'success') {
    return '`finished_at` filter must be combined with `success` status filter.';
  }
  if (order === 'finished_at' && finished === null && status !== 'success') {
    return '`finished_at` sort requires `finished_at` filter or a filter by a final status';
  }
  return undefined;
}

function listDeployments(request: ProjectRequest): Answer {
  const { world, url } = request;
  const refused = refusal(url);
  if (refused !== undefined) {
    return { status: 400, body: { message: refused } };
  }
  const asked = (name: string) => url.searchParams.get(name);
  const found = world.deployments.filter(
    one =>
      (asked('environment') ?? one.environment) === one.environment &&
      (asked('status') ?? one.status) === one.status,
  );
  // The oldest first, unless something else is asked for.
  const sorted = asked('sort') === 'desc' ? found : found.toReversed();
  return listAnswer(
    sorted.map(one => describe(one, request)),
    url,
  );
}

function describe(
  deployment: ProjectDeployment,
  { world, base }: ProjectRequest,
) {
  const { job, pipeline } = deployment;
  const project = `${base}/${world.path}`;
  const approvals = deployment.approvals.map(({ by, status }) => ({
    user: userOf(by, base),
    status,
    created_at: timeOf(deployment.createdAt),
    comment: null,
  }));
  return {
    id: deployment.id,
    iid: deployment.id % 10_000,
    ref: deployment.ref,
    sha: deployment.sha,
    status: deployment.status,
    created_at: timeOf(deployment.createdAt),
    updated_at: timeOf(deployment.updatedAt),
    user: userOf(deployment.user, base),
    environment: {
      id: world.environments.find(e => e.name === deployment.environment)?.id,
      name: deployment.environment,
      external_url: `https://${deployment.environment}.tarnwick.example`,
    },
    deployable:
      job && pipeline
        ? {
            id: job.id,
            name: job.name,
            stage: job.stage,
            status: job.status,
            ref: deployment.ref,
            tag: false,
            started_at: timeOf(job.startedAt),
            finished_at: timeOf(job.finishedAt),
            user: userOf(job.user, base),
            web_url: `${project}/-/jobs/${job.id}`,
            pipeline: {
              id: pipeline.id,
              iid: pipeline.id % 10_000,
              project_id: world.id,
              status: pipeline.status,
              source: pipeline.source,
              ref: pipeline.ref,
              sha: pipeline.commit.sha,
              web_url: `${project}/-/pipelines/${pipeline.id}`,
              created_at: timeOf(pipeline.createdAt),
              updated_at: timeOf(pipeline.finishedAt),
            },
          }
        : null,
    ...(world.scenario.plan === 'premium'
      ? { pending_approval_count: 0, approvals }
      : {}),
  };
}
