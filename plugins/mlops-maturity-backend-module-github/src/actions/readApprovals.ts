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
  toText,
  type PipelineRunData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { RepositoryApi } from '../api/RepositoryApi';
import { accountSchema, toActor } from '../api/values';
import { isCompleted, type GithubRun } from './githubRun';

const schema = z.array(
  z.object({
    state: z.enum(['approved', 'rejected', 'pending']),
    user: accountSchema,
    environments: z.array(z.object({ name: z.string().nullish() })),
  }),
);

/**
 * Reads who let a run deploy.
 *
 * @throws SourceError
 */
export async function readApprovals(
  api: RepositoryApi,
  run: GithubRun,
): Promise<NonNullable<PipelineRunData['approvals']>> {
  const approvals = await api.get({
    path: ['actions', 'runs', run.id, 'approvals'],
    cacheKey: `approvals of run ${run.id}, attempt ${run.run_attempt ?? 1}`,
    schema,
    settled: () => isCompleted(run),
  });
  return approvals.map(({ state, user, environments }) => ({
    state,
    by: toActor(user),
    environments: environments.flatMap(({ name }) => toText(name, 300) ?? []),
  }));
}
