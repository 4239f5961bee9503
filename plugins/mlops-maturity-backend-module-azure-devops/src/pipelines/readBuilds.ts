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
import { listOf } from '../api/values';
import {
  azureBuildSchema,
  isCompleted,
  isOnBranch,
  type AzureBuild,
} from './azureBuild';
import type { AzureDefinition } from './readDefinitions';

const pageSize = 500;
const maxPages = 4;
const scheduledCount = 50;

/** So that an address stays shorter than servers allow. */
const definitionsPerRequest = 50;

const listSchema = listOf(azureBuildSchema);

/**
 * Reads the newest runs of each pipeline that isn't switched off, and those
 * that a schedule started, which frequent pushes would crowd out.
 *
 * @param defaultBranch - absent where the code lives elsewhere
 */
export async function readBuilds(
  api: ProjectApi,
  gaps: GapRecorder,
  definitions: readonly AzureDefinition[],
  defaultBranch: string | undefined,
): Promise<Map<number, AzureBuild>> {
  const { buildsPerDefinition } = api.limits;
  const ids = definitions.map(({ id }) => id).toSorted((a, b) => a - b);
  const chunks: number[][] = [];
  for (let at = 0; at < ids.length; at += definitionsPerRequest) {
    chunks.push(ids.slice(at, at + definitionsPerRequest));
  }
  const builds = new Map<number, AzureBuild>();
  const add = (found: AzureBuild[][]) =>
    found.flat().forEach(build => builds.set(build.id, build));

  const newest = (chunk: number[]) =>
    readList(api, gaps, chunk, { maxBuildsPerDefinition: buildsPerDefinition });
  const scheduled = (chunk: number[]) =>
    readList(api, gaps, chunk, {
      reasonFilter: 'schedule',
      $top: scheduledCount,
    });
  add(await gaps.attemptEach(endpoints.builds, chunks, newest));
  add(await gaps.attemptEach(endpoints.builds, chunks, scheduled));

  const crowded = ids.filter(id => {
    const own = [...builds.values()].filter(
      ({ definition }) => definition.id === id,
    );
    return (
      defaultBranch !== undefined &&
      own.length >= buildsPerDefinition &&
      !own.some(build => isCompleted(build) && isOnBranch(build, defaultBranch))
    );
  });
  const onDefault = (chunk: number[]) =>
    readList(api, gaps, chunk, {
      maxBuildsPerDefinition: buildsPerDefinition,
      branchName: `refs/heads/${defaultBranch}`,
    });
  // Runs for pull requests fill the list.
  add(
    await gaps.attemptEach(
      endpoints.builds,
      crowded.length > 0 ? [crowded.slice(0, definitionsPerRequest)] : [],
      onDefault,
    ),
  );
  return builds;
}

async function readList(
  api: ProjectApi,
  gaps: GapRecorder,
  definitions: number[],
  filter: Record<string, string | number>,
): Promise<AzureBuild[]> {
  const isBounded = '$top' in filter;
  const { pages, more } = await api.getPages(
    {
      path: ['build', 'builds'],
      query: {
        definitions: definitions.join(','),
        queryOrder: 'queueTimeDescending',
        $top: pageSize,
        ...filter,
      },
      schema: listSchema,
    },
    { maxPages: isBounded ? 1 : maxPages },
  );
  if (more && !isBounded) {
    gaps.add({
      kinds: ['pipelineRun'],
      code: 'too-large',
      message: `There are more than ${maxPages * pageSize} runs to read; the oldest are left out (mlopsMaturity.azureDevOps.buildsPerDefinition).`,
    });
  }
  return pages.flatMap(({ value }) => value);
}

/**
 * One run by its id; undefined when it was deleted.
 *
 * @throws SourceError
 */
export async function readBuild(
  api: ProjectApi,
  id: number,
): Promise<AzureBuild | undefined> {
  const [build] = await api.get({
    path: ['build', 'builds', id],
    map: body => [body],
    schema: z.array(azureBuildSchema),
    notFound: [],
  });
  return build;
}
