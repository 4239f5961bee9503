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
import type { ProjectApi } from '../api/ProjectApi';
import { listOf } from '../api/values';
import type { AzureEnvironment } from './readEnvironments';

const pageSize = 100;
const maxPages = 2;

const recordSchema = z.object({
  id: z.number(),
  definition: z.object({ id: z.number() }).nullish(),
  /** The run. */
  owner: z
    .object({
      id: z.number(),
      _links: z
        .object({ web: z.object({ href: z.string().nullish() }).nullish() })
        .nullish(),
    })
    .nullish(),
  stageName: z.string().nullish(),
  jobName: z.string().nullish(),
  queueTime: z.string().nullish(),
  startTime: z.string().nullish(),
  finishTime: z.string().nullish(),
  result: z.string().nullish(),
});

const listSchema = listOf(recordSchema);

/** One job that deployed to an environment. */
export type DeploymentRecord = z.infer<typeof recordSchema>;

/**
 * Reads the newest deployments of some pipelines to an environment. Others of
 * the project may crowd them out; what is older than two pages of all isn't
 * looked for.
 *
 * @param definitions - ids of the pipelines
 * @throws SourceError
 */
export async function readDeployments(
  api: ProjectApi,
  environment: AzureEnvironment,
  definitions: ReadonlySet<number>,
): Promise<DeploymentRecord[]> {
  const { pages } = await api.getPages(
    {
      path: [
        'distributedtask',
        'environments',
        environment.id,
        'environmentdeploymentrecords',
      ],
      query: { top: pageSize },
      schema: listSchema,
    },
    { maxPages },
  );
  const own = pages
    .flatMap(({ value }) => value)
    .filter(({ definition }) => definitions.has(definition?.id ?? -1));
  return [...new Map(own.map(record => [record.id, record])).values()]
    .toSorted((a, b) => b.id - a.id)
    .slice(0, api.limits.deploymentsPerEnvironment);
}
