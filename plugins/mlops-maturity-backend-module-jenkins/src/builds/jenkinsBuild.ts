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

const text = z.string().optional().catch(undefined);
const number = z.number().optional().catch(undefined);

const cause = z.object({
  _class: text,
  shortDescription: text,
  userId: text,
  userName: text,
});

const revision = z.object({
  SHA1: text,
  branch: z
    .array(z.object({ name: text }))
    .optional()
    .catch(undefined),
});

/**
 * What plugins attach to a build. They name fields as they like, so a field of
 * another type than expected belongs to something else.
 */
const action = z.object({
  _class: text,
  causes: z.array(cause).optional().catch(undefined),
  lastBuiltRevision: revision.optional().catch(undefined),
  failCount: number,
  skipCount: number,
  totalCount: number,
});

/** What is asked for of a build, as Jenkins' `tree` writes it. */
export const buildFields = [
  '_class,number,url,displayName,result,building,timestamp,duration',
  'actions[_class,causes[_class,shortDescription,userId,userName]',
  'lastBuiltRevision[SHA1,branch[name]],failCount,skipCount,totalCount]',
].join(',');

/** A build as Jenkins describes it. */
export const buildSchema = z.object({
  _class: text,
  number: z.number().int().positive(),
  url: text,
  displayName: text,
  /** Null while it runs. */
  result: z.string().nullish().catch(undefined),
  building: z.boolean().optional().catch(undefined),
  /** Milliseconds since 1970. */
  timestamp: z.number(),
  /** Milliseconds; 0 while it runs. */
  duration: number,
  actions: z.array(action.nullable().catch(null)).optional().catch(undefined),
});

export type JenkinsBuild = z.infer<typeof buildSchema>;
export type JenkinsCause = z.infer<typeof cause>;

/** Whether a build has ended, however it went: nothing changes it then. */
export function isCompleted(build: JenkinsBuild): boolean {
  return build.building !== true && typeof build.result === 'string';
}

/** Why it was started, in the order in which Jenkins got to know. */
export function causesOf(build: JenkinsBuild): JenkinsCause[] {
  return (build.actions ?? []).flatMap(one => one?.causes ?? []);
}
