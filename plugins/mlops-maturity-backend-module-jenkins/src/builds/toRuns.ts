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
  type JobData,
  type PipelineRunData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Project } from '../jobs/readProjects';
import { causesOf, isCompleted, type JenkinsBuild } from './jenkinsBuild';
import { toConclusion } from './toConclusion';
import { toRevision } from './toRevision';
import { toRunStart } from './toRunTrigger';

/** A build with what its listing says of it. */
export type Run = {
  id: string;
  /** Names of the folders and the job, from the root. */
  path: readonly string[];
  build: JenkinsBuild;
  /** Its job is read in detail before others of the project. */
  first: boolean;
  /** Without its jobs. */
  data: PipelineRunData;
};

/** The runs of a project, newest first; none for builds without a time. */
export function toRuns(project: Project): Run[] {
  const pipelineId = project.path.join('/');
  const name = toText(project.job.displayName, 300) ?? pipelineId;
  const runs = project.jobs.flatMap(job =>
    job.builds.flatMap(build => {
      const createdAt = toInstantSince1970(build.timestamp);
      if (!createdAt) {
        return [];
      }
      const id = `${job.path.join('/')}#${build.number}`;
      const completed = isCompleted(build);
      const data: PipelineRunData = {
        id,
        pipelineId,
        name,
        ...toRunStart(causesOf(build), job.pullRequest),
        ...toRevision(build, job.branch),
        // A build that is repeated or replayed is a build of its own.
        attempt: 1,
        completed,
        conclusion: completed ? toConclusion(build.result) : undefined,
        createdAt,
        startedAt: createdAt,
        finishedAt: completed
          ? toInstantSince1970(build.timestamp + (build.duration ?? 0))
          : undefined,
        url: toWebLink(build.url),
      };
      return [{ id, path: job.path, build, first: job.first, data }];
    }),
  );
  return runs.toSorted(
    (a, b) => b.build.timestamp - a.build.timestamp || (a.id < b.id ? -1 : 1),
  );
}

/**
 * A build that has no stages, as a job of which it is the only step: its name
 * is all that is known of what it does.
 */
export function wholeAsJob({ id, data }: Run): JobData {
  const { name, conclusion, startedAt, finishedAt } = data;
  return {
    id,
    name,
    conclusion,
    startedAt,
    finishedAt,
    steps: [{ name, conclusion, finishedAt }],
  };
}
