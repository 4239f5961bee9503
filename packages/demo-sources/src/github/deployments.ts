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

import { nodeIdOf } from '../world/deterministic';
import type { Deployment, Environment, RepositoryWorld } from '../world/types';
import { account, app, team } from './accounts';
import { timestamp, type Links } from './links';
import { repositoryUrl } from './repositories';

/** A deployment in the list of deployments. */
export function deployment(
  world: RepositoryWorld,
  one: Deployment,
  links: Links,
) {
  const repository = repositoryUrl(world, links);
  const url = `${repository}/deployments/${one.id}`;
  const last = one.statuses[0];
  return {
    id: one.id,
    node_id: nodeIdOf('DE', one.id),
    url,
    sha: one.sha,
    ref: one.ref,
    task: 'deploy',
    payload: one.payload,
    original_environment: one.environment,
    environment: one.environment,
    description: one.description ?? null,
    creator: account(one.creator, links),
    created_at: timestamp(one.createdAt),
    updated_at: timestamp(last.at),
    statuses_url: `${url}/statuses`,
    repository_url: repository,
    transient_environment: one.transient,
    production_environment: one.production,
    performed_via_github_app: appOf(one, links),
  };
}

/** What became of a deployment, the newest state first. */
export function deploymentStatuses(
  world: RepositoryWorld,
  one: Deployment,
  links: Links,
) {
  const repository = repositoryUrl(world, links);
  const url = `${repository}/deployments/${one.id}`;
  const log = one.run
    ? `${links.html}/${world.slug}/actions/runs/${one.run.id}${
        one.run.jobId === undefined ? '' : `/job/${one.run.jobId}`
      }`
    : '';
  return one.statuses.map(status => ({
    id: status.id,
    node_id: nodeIdOf('DES', status.id),
    url: `${url}/statuses/${status.id}`,
    state: status.state,
    creator: account(one.creator, links),
    description: '',
    environment: one.environment,
    environment_url: `${links.html}/${world.slug}/deployments/${encodeURIComponent(one.environment)}`,
    target_url: log,
    log_url: log,
    created_at: timestamp(status.at),
    updated_at: timestamp(status.at),
    deployment_url: url,
    repository_url: repository,
    performed_via_github_app: appOf(one, links),
  }));
}

function appOf(one: Deployment, links: Links) {
  return one.creator.endsWith('[bot]')
    ? app(one.creator.slice(0, -'[bot]'.length), links)
    : null;
}

/** An environment without its rules, inside another answer. */
export function environmentReference(
  world: RepositoryWorld,
  one: Environment,
  links: Links,
) {
  const name = encodeURIComponent(one.name);
  return {
    id: one.id,
    node_id: nodeIdOf('EN', one.id),
    name: one.name,
    url: `${repositoryUrl(world, links)}/environments/${name}`,
    html_url: `${links.html}/${world.slug}/deployments/activity_log?environments_filter=${name}`,
    created_at: timestamp(one.createdAt),
    updated_at: timestamp(one.createdAt),
  };
}

/** An environment with the rules that protect it. */
export function environment(
  world: RepositoryWorld,
  one: Environment,
  links: Links,
) {
  const rule = (offset: number) => ({
    id: one.id * 10 + offset,
    node_id: nodeIdOf('GA', one.id * 10 + offset),
  });
  const rules: object[] = [];
  if (one.waitMinutes > 0) {
    rules.push({ ...rule(1), type: 'wait_timer', wait_timer: one.waitMinutes });
  }
  if (one.reviewers.length > 0) {
    rules.push({
      ...rule(2),
      type: 'required_reviewers',
      prevent_self_review: false,
      reviewers: one.reviewers.map(reviewer =>
        reviewer.startsWith('team/')
          ? {
              type: 'Team',
              reviewer: team(reviewer.slice(5), world.owner, links),
            }
          : { type: 'User', reviewer: account(reviewer, links) },
      ),
    });
  }
  if (one.branches) {
    rules.push({ ...rule(3), type: 'branch_policy' });
  }
  return {
    ...environmentReference(world, one, links),
    can_admins_bypass: true,
    protection_rules: rules,
    deployment_branch_policy: one.branches
      ? {
          protected_branches: one.branches === 'protected',
          custom_branch_policies: one.branches === 'custom',
        }
      : null,
  };
}
