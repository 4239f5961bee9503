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
  type GapRecorder,
  type JobData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { endpoints } from '../api/endpoints';
import type { ProjectApi } from '../api/ProjectApi';
import type { GitlabProject } from '../repository/readProject';
import type { GitlabPipeline, PipelineDetails } from './gitlabPipeline';
import {
  isChild,
  readBridges,
  readJobs,
  type GitlabBridge,
  type GitlabJob,
} from './readJobs';
import { readDetails } from './readPipelines';
import { attemptsOf, newestTries, toJobs } from './toJobs';
import { readTestSummary, type TestSummary } from './toTestReport';

/** A pipeline may start one that starts another; GitLab allows no more. */
const maxLevels = 2;
const maxChildren = 10;

/** What was read of a pipeline beside the listing. */
export type InspectedPipeline = {
  details: PipelineDetails;
  jobs?: GitlabJob[];
  /** Pipelines of the same project that it started. */
  children: { bridge: GitlabBridge; jobs: GitlabJob[]; id: number }[];
  tests?: TestSummary;
};

/** Reads a pipeline, its jobs, those of its children, and what its tests said. */
export async function inspectPipeline(
  api: ProjectApi,
  gaps: GapRecorder,
  project: GitlabProject,
  pipeline: GitlabPipeline,
): Promise<InspectedPipeline | undefined> {
  const details = await gaps.attempt(endpoints.details, () =>
    readDetails(api, pipeline),
  );
  if (!details) {
    return undefined;
  }
  const jobs = await gaps.attempt(endpoints.jobs, () =>
    readJobs(api, pipeline),
  );
  const children = await readChildren(api, gaps, project, pipeline, 1);
  const tests = await gaps.attempt(endpoints.testReports, () =>
    readTestSummary(api, pipeline),
  );
  return { details, jobs, children, tests };
}

async function readChildren(
  api: ProjectApi,
  gaps: GapRecorder,
  project: GitlabProject,
  pipeline: Pick<GitlabPipeline, 'id' | 'status' | 'updated_at'>,
  level: number,
): Promise<InspectedPipeline['children']> {
  const bridges = await gaps.attempt(endpoints.jobs, () =>
    readBridges(api, pipeline),
  );
  const own = (bridges ?? [])
    .toSorted((a, b) => a.id - b.id)
    .filter(bridge => isChild(bridge, project))
    .slice(0, maxChildren);
  const found = await gaps.attemptEach(endpoints.jobs, own, async bridge => {
    const child = bridge.downstream_pipeline!;
    const children = [
      { bridge, id: child.id, jobs: (await readJobs(api, child)) ?? [] },
    ];
    if (level < maxLevels) {
      const nested = await readChildren(api, gaps, project, child, level + 1);
      children.push(
        ...nested.map(one => ({
          ...one,
          bridge: {
            ...one.bridge,
            name: `${bridge.name} / ${one.bridge.name}`,
          },
        })),
      );
    }
    return children;
  });
  return found.flat();
}

/** The jobs of a pipeline and, behind the names of bridges, of its children. */
export function jobsOf(
  { details, jobs, children }: InspectedPipeline,
  manual: ReadonlySet<string>,
): JobData[] | undefined {
  if (!jobs && children.length === 0) {
    return undefined;
  }
  const { user } = details;
  return [
    ...toJobs(jobs ?? [], { user, manual }),
    ...children.flatMap(child =>
      toJobs(child.jobs, { user, manual, bridge: child.bridge }),
    ),
  ];
}

/** When the commit of a pipeline was made, which its jobs tell. */
export function committedAtOf({
  details,
  jobs,
  children,
}: InspectedPipeline): string | undefined {
  const commit = [...(jobs ?? []), ...children.flatMap(child => child.jobs)]
    .map(job => job.commit)
    .find(found => found?.id === details.sha);
  return toInstant(
    commit?.committed_date ?? commit?.created_at ?? details.committed_at,
  );
}

/** How often the job that was tried most often was tried. */
export function attemptOf({ jobs, children }: InspectedPipeline): number {
  return Math.max(
    attemptsOf(jobs ?? []),
    ...children.map(child => attemptsOf(child.jobs)),
  );
}

/** Names of jobs that wait, or waited, for a person in any of the pipelines. */
export function waitingJobs(inspected: readonly InspectedPipeline[]): string[] {
  return inspected.flatMap(({ jobs, children }) =>
    [...(jobs ?? []), ...children.flatMap(child => newestTries(child.jobs))]
      .filter(({ status }) => status === 'manual')
      .map(({ name }) => name),
  );
}
