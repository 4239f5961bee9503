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
  toWebLink,
  type GapRecorder,
  type Observation,
  type PipelineData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { ProjectApi } from '../api/ProjectApi';
import { listOf } from '../api/values';
import { toSchedules, triggerSchema } from './toSchedules';

const pageSize = 100;

const definitionSchema = z.object({
  id: z.number(),
  name: z.string(),
  queueStatus: z.string().nullish(),
  process: z.object({ yamlFilename: z.string().nullish() }).nullish(),
  triggers: z.array(triggerSchema).nullish(),
  _links: z
    .object({ web: z.object({ href: z.string().nullish() }).nullish() })
    .nullish(),
});

const listSchema = listOf(definitionSchema);

/** The definition of a pipeline, as Azure DevOps describes it. */
export type AzureDefinition = z.infer<typeof definitionSchema>;

/**
 * Reads the definitions of the pipelines that build a repository, or those of a
 * name: folders may hold some of the same name.
 *
 * @throws SourceError
 */
export async function readDefinitions(
  api: ProjectApi,
  gaps: GapRecorder,
  of: { repositoryId: string } | { name: string },
): Promise<AzureDefinition[]> {
  const { maxDefinitions } = api.limits;
  const { pages, more } = await api.getPages(
    {
      path: ['build', 'definitions'],
      query: {
        ...('name' in of
          ? { name: of.name }
          : { repositoryId: of.repositoryId, repositoryType: 'TfsGit' }),
        queryOrder: 'definitionNameAscending',
        includeAllProperties: true,
        $top: Math.min(pageSize, maxDefinitions),
      },
      schema: listSchema,
    },
    { maxPages: Math.ceil(maxDefinitions / pageSize) },
  );
  const found = pages
    .flatMap(({ value }) => value)
    // A name may be taken for a pattern.
    .filter(
      ({ name }) =>
        !('name' in of) || name.toLowerCase() === of.name.toLowerCase(),
    );
  // A definition that is made while the pages are read moves others on.
  const definitions = [...new Map(found.map(one => [one.id, one])).values()];
  if (more || definitions.length > maxDefinitions) {
    gaps.add({
      kinds: ['pipeline', 'pipelineRun'],
      code: 'too-large',
      message: `There are more than ${maxDefinitions} pipelines; the rest isn't read (mlopsMaturity.azureDevOps.maxDefinitions).`,
    });
  }
  return definitions.slice(0, maxDefinitions);
}

/** The path of the definition in the repository; classic ones have none. */
export function definitionPath(
  definition: AzureDefinition | undefined,
): string | undefined {
  const path = definition?.process?.yamlFilename?.replace(/^[/\\]{1,5}/, '');
  return toText(path?.replaceAll('\\', '/'), 1000);
}

/** The observation of a pipeline. */
export function toPipelineObservation(
  definition: AzureDefinition,
): Observation {
  const id = String(definition.id);
  const status = definition.queueStatus ?? 'enabled';
  // A paused pipeline takes runs, but starts none.
  const state: PipelineData['state'] =
    status === 'enabled' ? 'active' : 'disabled';
  const schedules = toSchedules(definition.triggers ?? [], state === 'active');
  return {
    kind: 'pipeline',
    key: id,
    data: {
      id,
      name: toText(definition.name, 300) ?? id,
      path: definitionPath(definition),
      state,
      stateReason:
        state === 'active' || status === 'disabled'
          ? undefined
          : toText(status, 100),
      url: toWebLink(definition._links?.web?.href),
      ...(schedules.length > 0 ? { schedules } : {}),
    },
  };
}
