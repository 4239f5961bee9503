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
import type { ProjectApi } from '../api/ProjectApi';
import { listOf } from '../api/values';

const pageSize = 100;
const maxPages = 3;

const environmentSchema = z.object({ id: z.number(), name: z.string() });

const listSchema = listOf(environmentSchema);

/** An environment of a project; its pipelines share it. */
export type AzureEnvironment = z.infer<typeof environmentSchema>;

/**
 * Reads the environments of the project: those that the definitions name first,
 * since a project may have many that are none of this target's.
 *
 * @param definitions - texts of the pipelines' definitions, as far as known
 * @throws SourceError
 */
export async function readEnvironments(
  api: ProjectApi,
  gaps: GapRecorder,
  definitions: readonly string[],
): Promise<AzureEnvironment[]> {
  const { maxEnvironments } = api.limits;
  const { pages, more } = await api.getPages(
    {
      path: ['distributedtask', 'environments'],
      query: { $top: pageSize },
      schema: listSchema,
    },
    { maxPages },
  );
  const found = pages.flatMap(({ value }) => value);
  const environments = [...new Map(found.map(one => [one.id, one])).values()];
  const isNamed = ({ name }: AzureEnvironment) =>
    definitions.some(text => text.includes(name));
  const ranked = environments.toSorted(
    (a, b) => Number(isNamed(b)) - Number(isNamed(a)) || a.id - b.id,
  );
  if (more || ranked.length > maxEnvironments) {
    gaps.add({
      kinds: ['environment', 'deployment'],
      code: 'too-large',
      message: `The project has more environments than the limit of ${maxEnvironments} (mlopsMaturity.azureDevOps.maxEnvironments); those that the pipelines name are read first.`,
    });
  }
  return ranked.slice(0, maxEnvironments);
}
