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
  toInstant,
  toText,
  toWebLink,
  type DeploymentData,
  type Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { toActor } from '../api/values';
import { tellsApprovals, type GitlabDeployment } from './readDeployments';
import { tierOf, type GitlabEnvironment } from './readEnvironments';

/** The observation of a deployment; none where it has no readable time. */
export function toDeploymentObservation(
  deployment: GitlabDeployment,
  environment: GitlabEnvironment | undefined,
  runId: string | undefined,
): Observation[] {
  const createdAt = toInstant(deployment.created_at);
  if (!createdAt) {
    return [];
  }
  const id = String(deployment.id);
  const { deployable } = deployment;
  const tier = tierOf(environment);
  const succeeded = deployment.status === 'success';
  const data: DeploymentData = {
    id,
    environment: deployment.environment.name,
    tier,
    // GitLab stops it at a time that is already set.
    transient: Boolean(environment?.auto_stop_at) && tier !== 'production',
    sha: deployment.sha,
    ref: toText(deployment.ref, 300),
    creator: toActor(deployment.user),
    createdAt,
    succeededAt: succeeded
      ? (toInstant(deployable?.finished_at ?? deployment.updated_at) ??
        createdAt)
      : undefined,
    state: stateOf(deployment.status),
    url: toWebLink(deployable?.web_url),
    runId,
    approvals: approvalsOf(deployment),
  };
  return [{ kind: 'deployment', key: id, data }];
}

function stateOf(status: string): DeploymentData['state'] {
  switch (status) {
    case 'success':
      return 'success';
    case 'failed':
      return 'failure';
    case 'created':
    case 'running':
    case 'blocked':
      return 'pending';
    default:
      return 'unknown';
  }
}

/**
 * Who let a deployment go on; undefined where GitLab's tier knows no
 * approvals.
 */
export function approvalsOf(
  deployment: GitlabDeployment,
): DeploymentData['approvals'] {
  if (!tellsApprovals(deployment)) {
    return undefined;
  }
  const environments = [toText(deployment.environment.name, 300) ?? ''];
  const given = [
    ...(deployment.approvals ?? []),
    ...(deployment.approval_summary?.rules ?? []).flatMap(
      rule => rule.deployment_approvals ?? [],
    ),
  ];
  // The same approval may stand in the list and in the rule that it meets.
  const byUser = new Map(
    given.map(one => [`${one.user?.username} ${one.status}`, one]),
  );
  const approvals = [...byUser.values()].flatMap(({ status, user }) =>
    status === 'approved' || status === 'rejected'
      ? [
          {
            state: status as 'approved' | 'rejected',
            by: toActor(user),
            environments,
          },
        ]
      : [],
  );
  const pending = Math.min(deployment.pending_approval_count ?? 0, 20);
  return [
    ...approvals,
    ...Array.from({ length: Math.max(pending, 0) }, () => ({
      state: 'pending' as const,
      environments,
    })),
  ];
}
