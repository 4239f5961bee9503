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

import { z } from 'zod';
import {
  toInstant,
  toWebLink,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { RepositoryApi } from '../api/RepositoryApi';
import type { GithubDeployment } from './readDeployments';
import { runIdOf } from './runIdOf';

/** A deployer may still correct what it said within this time. */
const correctableMs = 24 * 60 * 60 * 1000;

const statusesSchema = z.array(
  z.object({
    state: z.string(),
    created_at: z.string(),
    log_url: z.string().nullish(),
    target_url: z.string().nullish(),
  }),
);

type Statuses = z.infer<typeof statusesSchema>;

/** How a deployment went. */
export type DeploymentState = {
  state: 'success' | 'failure' | 'pending' | 'unknown';
  succeededAt?: string;
  url?: string;
  runId?: string;
};

/**
 * Reads the statuses of a deployment. Any success counts, because a newer
 * deployment turns the last status of an older one into `inactive`.
 *
 * @throws SourceError
 */
export async function readDeploymentState(
  api: RepositoryApi,
  deployment: GithubDeployment,
): Promise<DeploymentState> {
  const correctableSince = api.now.getTime() - correctableMs;
  const statuses = await api.get({
    path: ['deployments', deployment.id, 'statuses'],
    query: { per_page: 100 },
    schema: statusesSchema,
    settled: found =>
      found.some(({ state }) => state === 'success') ||
      (isFinal(newest(found)?.state) &&
        found.every(
          status => Date.parse(status.created_at) < correctableSince,
        )),
  });

  const successes = statuses
    .filter(({ state }) => state === 'success')
    .flatMap(({ created_at }) => toInstant(created_at) ?? [])
    .toSorted();
  const links = statuses
    .flatMap(({ log_url, target_url }) => [log_url, target_url])
    .flatMap(link => toWebLink(link) ?? []);
  return {
    state: successes.length > 0 ? 'success' : stateOf(newest(statuses)?.state),
    succeededAt: successes[0],
    url: links[0],
    runId: links.flatMap(link => runIdOf(link, api.repository) ?? [])[0],
  };
}

function newest(statuses: Statuses): Statuses[number] | undefined {
  return statuses.toSorted(
    (a, b) => Date.parse(b.created_at) - Date.parse(a.created_at),
  )[0];
}

function isFinal(state: string | undefined): boolean {
  return state === 'failure' || state === 'error' || state === 'inactive';
}

/** How a deployment goes by its newest status. */
export function stateOf(state: string | undefined): DeploymentState['state'] {
  switch (state) {
    case 'failure':
    case 'error':
      return 'failure';
    case 'pending':
    case 'queued':
    case 'in_progress':
      return 'pending';
    default:
      return 'unknown';
  }
}
