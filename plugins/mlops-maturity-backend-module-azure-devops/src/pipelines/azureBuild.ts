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
  toInstantSince1970,
  toText,
  toWebLink,
  type Observation,
  type PipelineRunData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import { identitySchema, toActor, toBranch, toConclusion } from '../api/values';
import { definitionPath, type AzureDefinition } from './readDefinitions';
import type { TimelineView } from './readTimeline';
import { toRunTrigger } from './toRunTrigger';

/** What is read of a build, which is what the API calls a run. */
export const azureBuildSchema = z.object({
  id: z.number(),
  buildNumber: z.string().nullish(),
  status: z.string().nullish(),
  result: z.string().nullish(),
  reason: z.string().nullish(),
  queueTime: z.string().nullish(),
  startTime: z.string().nullish(),
  finishTime: z.string().nullish(),
  sourceBranch: z.string().nullish(),
  sourceVersion: z.string().nullish(),
  definition: z.object({ id: z.number(), name: z.string().nullish() }),
  requestedFor: identitySchema,
  triggerInfo: z
    .object({
      'ci.message': z.string().nullish(),
      'pr.sourceBranch': z.string().nullish(),
    })
    .nullish(),
  triggeredByBuild: z.object({ id: z.number() }).nullish(),
  _links: z
    .object({ web: z.object({ href: z.string().nullish() }).nullish() })
    .nullish(),
});

/** A run of a pipeline as Azure DevOps describes it. */
export type AzureBuild = z.infer<typeof azureBuildSchema>;

/** Whether a run has ended, however it went. */
export function isCompleted(build: AzureBuild): boolean {
  return build.status === 'completed';
}

/** Results are published until shortly after the end of a run. */
const publishingMs = 60 * 60 * 1000;

/** Whether nothing more is going to be said of a run. */
export function isLongOver(build: AzureBuild, now: Date): boolean {
  return (
    isCompleted(build) &&
    Date.parse(build.finishTime ?? '') < now.getTime() - publishingMs
  );
}

/** Whether a run was for a branch, and not for a change that is proposed. */
export function isOnBranch(build: AzureBuild, branch: string): boolean {
  return (
    toRunTrigger(build) !== 'pull_request' &&
    toBranch(build.sourceBranch) === branch
  );
}

/** The account that a run is for, where a person or service asked for it. */
export function actorOf(build: AzureBuild): PipelineRunData['actor'] {
  const trigger = toRunTrigger(build);
  return trigger === 'schedule' || trigger === 'upstream' || trigger === 'event'
    ? { kind: 'automation' }
    : toActor(build.requestedFor);
}

/**
 * The observation of a run; none where it has no readable time.
 *
 * @param known - what was read of the run beside the listing
 */
export function toRunObservation(
  build: AzureBuild,
  known: {
    definition?: AzureDefinition;
    committedAt?: string;
    timeline?: TimelineView;
    approvals?: PipelineRunData['approvals'];
  },
): Observation[] {
  const createdAt = toInstantSince1970(build.queueTime ?? build.startTime);
  if (!createdAt) {
    return [];
  }
  const id = String(build.id);
  const proposed = build.triggerInfo?.['pr.sourceBranch'];
  const { definition, timeline } = known;
  return [
    {
      kind: 'pipelineRun',
      key: id,
      data: {
        id,
        pipelineId: String(build.definition.id),
        path: definitionPath(definition),
        name: toText(definition?.name ?? build.definition.name, 300) ?? id,
        title:
          toText(build.triggerInfo?.['ci.message'], 300) ??
          toText(build.buildNumber, 300),
        trigger: toRunTrigger(build),
        vendorTrigger: toText(build.reason, 100) ?? '',
        actor: actorOf(build),
        branch: toBranch(proposed ?? build.sourceBranch),
        sha: build.sourceVersion ?? '',
        attempt: timeline?.attempt ?? 1,
        completed: isCompleted(build),
        conclusion: toConclusion(build.result),
        createdAt,
        startedAt: toInstantSince1970(build.startTime),
        finishedAt: toInstantSince1970(build.finishTime),
        committedAt: toInstantSince1970(known.committedAt),
        url: toWebLink(build._links?.web?.href),
        jobs: timeline?.jobs,
        approvals: known.approvals,
      },
    },
  ];
}
