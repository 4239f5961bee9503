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
  toInstant,
  toText,
  toWebLink,
  type JobData,
  type PipelineRunData,
  type Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import { accountSchema, toActor, toConclusion } from '../api/values';
import { definitionPath } from './definitionPath';
import { toRunTrigger } from './toRunTrigger';

const repositorySchema = z.object({ full_name: z.string() }).nullish();

/** What is read of a run. */
export const githubRunSchema = z.object({
  id: z.number(),
  workflow_id: z.number(),
  name: z.string().nullish(),
  display_title: z.string().nullish(),
  path: z.string(),
  event: z.string(),
  status: z.string().nullish(),
  conclusion: z.string().nullish(),
  run_attempt: z.int().nullish(),
  head_branch: z.string().nullish(),
  head_sha: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  run_started_at: z.string().nullish(),
  html_url: z.string().nullish(),
  actor: accountSchema,
  triggering_actor: accountSchema,
  head_commit: z.object({ timestamp: z.string() }).nullish(),
  repository: repositorySchema,
  head_repository: repositorySchema,
});

/** A run of a workflow as GitHub describes it. */
export type GithubRun = z.infer<typeof githubRunSchema>;

/** Whether a run has ended, however it went. */
export function isCompleted(run: GithubRun): boolean {
  return run.status === 'completed';
}

/**
 * Whether a run was for the default branch. A pull request from a fork may
 * come from a branch of the same name.
 */
export function isOnBranch(run: GithubRun, branch: string): boolean {
  return toRunTrigger(run.event) !== 'pull_request' && branchOf(run) === branch;
}

/**
 * The branch; one of a fork with its owner, as GitHub writes it. Pushes are
 * always to the repository itself.
 */
function branchOf(run: GithubRun): string | undefined {
  const own = run.repository?.full_name;
  const head = run.head_repository?.full_name;
  if (run.event !== 'push' && own && head && own !== head) {
    return `${head.split('/')[0]}:${run.head_branch ?? ''}`;
  }
  return run.head_branch ?? undefined;
}

/**
 * The observation of a run; none where it has no readable time.
 *
 * @param inspected - what was read of the run beside the listing
 */
export function toRunObservation(
  run: GithubRun,
  inspected: {
    jobs?: JobData[];
    approvals?: PipelineRunData['approvals'];
  },
): Observation[] {
  const createdAt = toInstant(run.created_at);
  if (!createdAt) {
    return [];
  }
  const id = String(run.id);
  return [
    {
      kind: 'pipelineRun',
      key: id,
      data: {
        id,
        pipelineId: String(run.workflow_id),
        // Events don't always say it.
        path: definitionPath(run.path) || undefined,
        name: toText(run.name, 300) ?? id,
        title: toText(run.display_title, 300),
        trigger: toRunTrigger(run.event),
        vendorTrigger: toText(run.event, 100) ?? '',
        actor: toActor(run.triggering_actor ?? run.actor),
        branch: toText(branchOf(run), 300),
        sha: run.head_sha,
        attempt: Math.max(run.run_attempt ?? 1, 1),
        completed: isCompleted(run),
        conclusion: toConclusion(run.conclusion),
        createdAt,
        startedAt: toInstant(run.run_started_at),
        // GitHub doesn't say when a run ended, but nothing changes it later.
        finishedAt: isCompleted(run) ? toInstant(run.updated_at) : undefined,
        committedAt: toInstant(run.head_commit?.timestamp),
        url: toWebLink(run.html_url),
        ...inspected,
      },
    },
  ];
}
