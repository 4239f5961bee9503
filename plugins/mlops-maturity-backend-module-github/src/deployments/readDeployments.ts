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

import { endpoints } from '../api/endpoints';
import {
  toText,
  type GapRecorder,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { RepositoryApi } from '../api/RepositoryApi';
import { accountSchema } from '../api/values';
import { isIgnoredEnvironment, isProductionLike } from './environmentNames';
import type { GithubEnvironment } from './readEnvironments';

/** What is read of a deployment. */
export const githubDeploymentSchema = z.object({
  id: z.number(),
  sha: z.string(),
  ref: z.string().nullish(),
  environment: z.string(),
  description: z.string().nullish(),
  /** As text, whatever form it has at GitHub. */
  payload: z.string().optional(),
  creator: accountSchema,
  created_at: z.string(),
  transient_environment: z.boolean().nullish(),
  production_environment: z.boolean().nullish(),
  performed_via_github_app: z.object({ slug: z.string().optional() }).nullish(),
});

const answerSchema = z.array(
  githubDeploymentSchema.extend({ payload: z.unknown() }),
);

/** A deployment as GitHub describes it. */
export type GithubDeployment = z.infer<typeof githubDeploymentSchema>;

/**
 * Reads the newest deployments of each environment; of the whole repository
 * where the environments aren't known.
 */
export async function readDeployments(
  api: RepositoryApi,
  gaps: GapRecorder,
  environments: GithubEnvironment[] | undefined,
): Promise<GithubDeployment[]> {
  const { maxEnvironments, deploymentsPerEnvironment } = api.limits;
  if (!environments?.length) {
    const newest = await gaps.attempt(endpoints.deployments, () =>
      readPage(api, { per_page: 50 }),
    );
    return newest ?? [];
  }
  const names = environments.map(({ name }) => name);
  const productionFirst = names.toSorted(
    (a, b) =>
      Number(isProductionLike({ environment: b })) -
      Number(isProductionLike({ environment: a })),
  );
  if (names.length > maxEnvironments) {
    gaps.add({
      kinds: ['deployment'],
      code: 'too-large',
      message: `The repository has ${names.length} environments; the deployments of ${maxEnvironments} are read (mlopsMaturity.github.maxEnvironments).`,
    });
  }
  const pages = await gaps.attemptEach(
    endpoints.deployments,
    productionFirst.slice(0, maxEnvironments),
    environment =>
      readPage(api, { environment, per_page: deploymentsPerEnvironment }),
  );
  return pages.flat();
}

async function readPage(
  api: RepositoryApi,
  query: Record<string, string | number>,
): Promise<GithubDeployment[]> {
  const deployments = await api.get({
    path: ['deployments'],
    query,
    map: body =>
      answerSchema.parse(body).map(deployment => ({
        ...deployment,
        payload: payloadText(deployment.payload),
      })),
    schema: z.array(githubDeploymentSchema),
  });
  return deployments.filter(
    ({ environment }) => !isIgnoredEnvironment(environment),
  );
}

/** The deployer's own data as text; undefined where there is none. */
export function payloadText(payload: unknown): string | undefined {
  if (typeof payload === 'string') {
    return toText(payload, 2000);
  }
  const text = payload ? JSON.stringify(payload) : '';
  return /^(|\{\}|\[\])$/.test(text) ? undefined : toText(text, 2000);
}
