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
import { userSchema } from '../api/values';
import { toRunTrigger } from './toRunTrigger';

/** What is read of a pipeline in a listing. */
export const gitlabPipelineSchema = z.object({
  id: z.number(),
  status: z.string(),
  source: z.string().nullish(),
  ref: z.string().nullish(),
  sha: z.string(),
  name: z.string().nullish(),
  web_url: z.string().nullish(),
  created_at: z.string(),
  updated_at: z.string().nullish(),
});

/** A pipeline as GitLab describes it in a listing. */
export type GitlabPipeline = z.infer<typeof gitlabPipelineSchema>;

/** What is read of a single pipeline. */
export const detailsSchema = gitlabPipelineSchema.extend({
  user: userSchema,
  started_at: z.string().nullish(),
  finished_at: z.string().nullish(),
  committed_at: z.string().nullish(),
  coverage: z.union([z.string(), z.number()]).nullish(),
});

/** A pipeline as GitLab describes it alone. */
export type PipelineDetails = z.infer<typeof detailsSchema>;

/**
 * Whether a pipeline has ended, however it went. One that waits for a person
 * (`manual`) or a time (`scheduled`) hasn't.
 */
export function isFinished({ status }: { status: string }): boolean {
  return /^(success|failed|canceled|skipped)$/.test(status);
}

/** Whether a pipeline was for the default branch, and not a merge request. */
export function isOnBranch(pipeline: GitlabPipeline, branch: string): boolean {
  return (
    toRunTrigger(pipeline.source ?? '') !== 'pull_request' &&
    pipeline.ref === branch
  );
}

/**
 * Names what is known of a pipeline at a moment: retrying or playing one of its
 * jobs moves the time of its last change, and only then is it asked for again.
 */
export function versionOf(
  pipeline: Pick<GitlabPipeline, 'id' | 'updated_at'>,
): string {
  return `pipeline ${pipeline.id} of ${pipeline.updated_at ?? 'an unknown time'}`;
}
