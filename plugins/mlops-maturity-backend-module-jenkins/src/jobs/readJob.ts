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
import type { JenkinsApi } from '../api/JenkinsApi';
import { buildFields, buildSchema } from '../builds/jenkinsBuild';

const text = z.string().optional().catch(undefined);
const flag = z.boolean().optional().catch(undefined);

const itemShape = {
  _class: text,
  name: text,
  displayName: text,
  url: text,
  color: text,
  buildable: flag,
  disabled: flag,
};
const itemFields = Object.keys(itemShape).join(',');

const childSchema = z.object({
  ...itemShape,
  name: z.string(),
  actions: z
    .array(z.object({ _class: text }).nullable())
    .optional()
    .catch(undefined),
  lastBuild: z.object({ timestamp: z.number() }).optional().catch(undefined),
});

const jobSchema = z.object({
  ...itemShape,
  builds: z.array(buildSchema).optional(),
  jobs: z.array(childSchema).optional(),
});

/** A job, or a folder or a multibranch project with what lies in it. */
export type JenkinsJob = z.infer<typeof jobSchema>;
/** A job as its folder lists it. */
export type JenkinsChild = z.infer<typeof childSchema>;

/** Jobs of a folder that are listed; more is known to be there, that is all. */
export const maxListed = 300;

/**
 * Reads a job with its newest builds, or what is directly in a folder.
 *
 * @throws SourceError
 */
export async function readJob(
  api: JenkinsApi,
  job: readonly string[],
): Promise<JenkinsJob> {
  return api.get(job, { ...requestFor(api), schema: jobSchema });
}

/**
 * The same for a job that was listed; undefined when it was deleted since.
 *
 * @throws SourceError
 */
export async function readListedJob(
  api: JenkinsApi,
  job: readonly string[],
): Promise<JenkinsJob | undefined> {
  const [found] = await api.get(job, {
    ...requestFor(api),
    map: body => [body],
    schema: z.array(jobSchema),
    notFound: [],
  });
  return found;
}

/** Fields are always named and lists cut: Jenkins would answer with it all. */
function requestFor({ limits }: JenkinsApi) {
  const builds = `builds[${buildFields}]{0,${limits.buildsPerJob}}`;
  const jobs = `jobs[${itemFields},actions[_class],lastBuild[timestamp]]{0,${maxListed}}`;
  return {
    path: ['api', 'json'],
    query: { tree: `${itemFields},${builds},${jobs}` },
  };
}
