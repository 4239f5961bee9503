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
  type Observation,
  type PipelineRunData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { toActor, toConclusion } from '../api/values';
import { isFinished, type GitlabPipeline } from './gitlabPipeline';
import {
  attemptOf,
  committedAtOf,
  jobsOf,
  type InspectedPipeline,
} from './inspectPipeline';
import { toRunTrigger } from './toRunTrigger';

/** The one pipeline of a project that all its runs are of. */
export type Definition = { id: string; path?: string; name: string };

/**
 * The observation of a run; none where it has no readable time. Who started it
 * and when it ended is only known of those that were inspected.
 */
export function toRunObservation(
  listed: GitlabPipeline,
  definition: Definition,
  inspected: InspectedPipeline | undefined,
  beside: {
    /** Names of jobs that are left to a person. */
    manual: ReadonlySet<string>;
    approvals?: PipelineRunData['approvals'];
  },
): Observation[] {
  const details = inspected?.details;
  const pipeline = details ?? listed;
  const createdAt = toInstant(pipeline.created_at);
  if (!createdAt) {
    return [];
  }
  const id = String(pipeline.id);
  const source = pipeline.source ?? listed.source ?? '';
  const jobs = inspected && jobsOf(inspected, beside.manual);
  return [
    {
      kind: 'pipelineRun',
      key: id,
      data: {
        id,
        pipelineId: definition.id,
        path: definition.path,
        name: definition.name,
        title: toText(pipeline.name, 300),
        trigger: toRunTrigger(source),
        vendorTrigger: toText(source, 100) ?? '',
        actor: toActor(details?.user),
        branch: toText(pipeline.ref, 300),
        sha: pipeline.sha,
        attempt: inspected ? attemptOf(inspected) : 1,
        completed: isFinished(pipeline),
        conclusion: toConclusion(pipeline.status),
        createdAt,
        startedAt: toInstant(details?.started_at),
        finishedAt: toInstant(details?.finished_at),
        committedAt: inspected && committedAtOf(inspected),
        url: toWebLink(pipeline.web_url),
        ...(jobs ? { jobs } : {}),
        ...(beside.approvals ? { approvals: beside.approvals } : {}),
      },
    },
  ];
}
