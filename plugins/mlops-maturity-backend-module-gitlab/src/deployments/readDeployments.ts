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

import type { GapRecorder } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import { endpoints } from '../api/endpoints';
import type { ProjectApi } from '../api/ProjectApi';
import { userSchema } from '../api/values';
import { isPreview, type GitlabEnvironment } from './readEnvironments';

const approvalSchema = z.object({ status: z.string(), user: userSchema });

const deploymentSchema = z.object({
  id: z.number(),
  sha: z.string(),
  ref: z.string().nullish(),
  status: z.string(),
  created_at: z.string(),
  updated_at: z.string().nullish(),
  user: userSchema,
  environment: z.object({ name: z.string() }),
  deployable: z
    .object({
      finished_at: z.string().nullish(),
      web_url: z.string().nullish(),
      pipeline: z
        .object({
          id: z.number(),
          status: z.string(),
          updated_at: z.string().nullish(),
        })
        .nullish(),
    })
    .nullish(),
  approvals: z.array(approvalSchema).nullish(),
  pending_approval_count: z.number().nullish(),
  approval_summary: z
    .object({
      rules: z.array(
        z.object({ deployment_approvals: z.array(approvalSchema).nullish() }),
      ),
    })
    .nullish(),
});

/** A deployment as GitLab describes it. */
export type GitlabDeployment = z.infer<typeof deploymentSchema>;

/**
 * Reads the newest successful deployments of each environment, and the newest
 * of the whole project, whatever became of them. The order is by number:
 * GitLab refuses orders by time without the filters that go with each.
 *
 * @param environments - undefined where they aren't known
 */
export async function readDeployments(
  api: ProjectApi,
  gaps: GapRecorder,
  environments: readonly GitlabEnvironment[] | undefined,
): Promise<GitlabDeployment[]> {
  const { maxEnvironments, deploymentsPerEnvironment } = api.limits;
  if (environments && environments.length > maxEnvironments) {
    gaps.add({
      kinds: ['deployment'],
      code: 'too-large',
      message: `The project has ${environments.length} environments; the deployments of ${maxEnvironments} are read (mlopsMaturity.gitlab.maxEnvironments).`,
    });
  }
  const queries: Record<string, string | number>[] = [
    { per_page: environments ? 20 : 50 },
    ...(environments ?? []).slice(0, maxEnvironments).map(({ name }) => ({
      environment: name,
      status: 'success',
      per_page: deploymentsPerEnvironment,
    })),
  ];
  const pages = await gaps.attemptEach(endpoints.deployments, queries, query =>
    api.get({
      path: ['deployments'],
      query: { ...query, order_by: 'id', sort: 'desc' },
      schema: z.array(deploymentSchema),
    }),
  );
  const byId = new Map(pages.flat().map(one => [one.id, one]));
  return [...byId.values()]
    .filter(({ environment }) => !isPreview(environment.name))
    .toSorted((a, b) => b.id - a.id);
}

/** Whether a deployment shows that GitLab's tier knows approvals. */
export function tellsApprovals(deployment: GitlabDeployment): boolean {
  return Array.isArray(deployment.approvals);
}
