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
import { endpoints } from '../api/endpoints';
import type { JenkinsApi } from '../api/JenkinsApi';
import type { JenkinsBuild } from '../builds/jenkinsBuild';
import { chooseBranches, isPullRequest } from './chooseBranches';
import {
  maxListed,
  readListedJob,
  type JenkinsChild,
  type JenkinsJob,
} from './readJob';

/** The builds of one job; of a multibranch project each branch has one. */
export type BuiltJob = {
  /** Names of the folders and the job, from the root. */
  path: readonly string[];
  builds: JenkinsBuild[];
  /** The branch that the job is for, where Jenkins made one per branch. */
  branch?: string;
  /** The job is for a proposed change. */
  pullRequest: boolean;
  /** Builds of the others are read in detail only after its own. */
  first: boolean;
};

/** What is one pipeline to a person: a job, or a multibranch project. */
export type Project = {
  path: readonly string[];
  job: JenkinsJob;
  jobs: BuiltJob[];
};

/**
 * The projects behind a target: the job itself, or what is directly in the
 * folder.
 */
export async function readProjects(
  api: JenkinsApi,
  gaps: GapRecorder,
  path: readonly string[],
  root: JenkinsJob,
): Promise<Project[]> {
  if (!isFolder(root)) {
    const project = await readProject(api, gaps, path, root);
    return [project];
  }
  const { jobsPerFolder } = api.limits;
  const children = (root.jobs ?? [])
    .filter(child => !/folder/i.test(child._class ?? ''))
    .toSorted(byName);
  if (children.length > jobsPerFolder) {
    gaps.add({
      kinds: [...endpoints.jobs.kinds],
      code: 'too-large',
      message: `The folder has ${children.length < maxListed ? children.length : `at least ${maxListed}`} jobs; ${jobsPerFolder} are read (mlopsMaturity.jenkins.jobsPerFolder). Name the jobs themselves in jenkins.io/job-full-name.`,
    });
  }
  const projects = await gaps.attemptEach(
    endpoints.jobs,
    children.slice(0, jobsPerFolder),
    async child => {
      const below = [...path, child.name];
      const job = await readListedJob(api, below);
      return job ? [await readProject(api, gaps, below, job)] : [];
    },
  );
  return projects.flat();
}

async function readProject(
  api: JenkinsApi,
  gaps: GapRecorder,
  path: readonly string[],
  job: JenkinsJob,
): Promise<Project> {
  if (!job.jobs) {
    const only = { path, builds: job.builds ?? [] };
    return { path, job, jobs: [{ ...only, pullRequest: false, first: true }] };
  }
  const branches = chooseBranches(job.jobs, api.limits.branchesPerProject);
  const jobs = await gaps.attemptEach(
    endpoints.jobs,
    branches.entries(),
    async ([index, child]): Promise<BuiltJob[]> => {
      const below = [...path, child.name];
      const built = await readListedJob(api, below);
      if (!built) {
        return [];
      }
      return [
        {
          path: below,
          builds: built.builds ?? [],
          branch: branchOf(child),
          pullRequest: isPullRequest(child),
          first: index === 0,
        },
      ];
    },
  );
  return { path, job, jobs: jobs.flat() };
}

/** A multibranch project is a folder to Jenkins, but one pipeline to people. */
function isFolder(job: JenkinsJob): boolean {
  return job.jobs !== undefined && !/multibranch/i.test(job._class ?? '');
}

/** Jenkins escapes what a branch's name has and a job's name can't have. */
function branchOf({ name }: JenkinsChild): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function byName(a: JenkinsChild, b: JenkinsChild): number {
  return a.name < b.name ? -1 : 1;
}
