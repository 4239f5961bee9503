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

import type { Build, JobWorld } from './buildJobWorld';
import { describeBuild } from './describeBuild';

const classes = {
  pipeline: 'org.jenkinsci.plugins.workflow.job.WorkflowJob',
  freestyle: 'hudson.model.FreeStyleProject',
  multibranch:
    'org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject',
} as const;

/** Most that `builds` lists; `allBuilds` would list them all. */
const listedBuilds = 100;

/** The address of a job, with a slash at its end, as Jenkins writes it. */
export function jobUrl(base: string, path: readonly string[]): string {
  const segments = path.map(name => `job/${encodeURIComponent(name)}/`);
  return `${base}/${segments.join('')}`;
}

/** Jenkins' own name for the job of a branch. */
export function branchJobName(branch: string): string {
  return encodeURIComponent(branch);
}

/** A folder, in the shape of `api/json`. */
export function describeFolder(
  base: string,
  path: readonly string[],
  jobs: object[],
): object {
  return {
    _class:
      path.length === 0
        ? 'hudson.model.Hudson'
        : 'com.cloudbees.hudson.plugins.folder.Folder',
    actions: [{}],
    description: null,
    ...names(base, path, path[path.length - 1] ?? 'Jenkins'),
    healthReport: [],
    jobs,
    views: [{ _class: 'hudson.model.AllView', name: 'All' }],
  };
}

/** A job or a multibranch project, in the shape of `api/json`. */
export function describeJob(base: string, world: JobWorld): object {
  const { path, scenario, branches } = world;
  const name = path[path.length - 1];
  if (scenario.type !== 'multibranch') {
    const [builds] = branches.values();
    return {
      _class: classes[scenario.type],
      actions: [{}, {}],
      ...names(base, path, name),
      ...builtJob(base, world, path, builds),
    };
  }
  return {
    _class: classes.multibranch,
    actions: [{}, {}],
    description: scenario.description,
    ...names(base, path, name),
    healthReport: [],
    jobs: [...branches.keys()].map(branch =>
      describeBranch(base, world, branch),
    ),
    sources: [{}],
  };
}

/** The job of one branch, in the shape of `api/json`. */
export function describeBranch(
  base: string,
  world: JobWorld,
  branch: string,
): object {
  const path = [...world.path, branchJobName(branch)];
  return {
    _class: classes.pipeline,
    actions: [
      {},
      {
        _class: 'jenkins.scm.api.metadata.ObjectMetadataAction',
        objectDisplayName: null,
        objectUrl: world.remoteUrl.replace(/\.git$/, ''),
      },
    ],
    ...names(base, path, branch),
    ...builtJob(base, world, path, world.branches.get(branch) ?? []),
  };
}

function names(base: string, path: readonly string[], displayName: string) {
  return {
    displayName,
    fullDisplayName: path.map(decodeURIComponent).join(' » '),
    fullName: path.join('/'),
    name: path[path.length - 1] ?? '',
    url: jobUrl(base, path),
  };
}

function builtJob(
  base: string,
  world: JobWorld,
  path: readonly string[],
  all: Build[],
) {
  const { scenario } = world;
  const builds = all
    .slice(0, listedBuilds)
    .map(build => describeBuild(world, build, jobUrl(base, path)));
  return {
    description: scenario.description,
    buildable: !scenario.disabled,
    builds,
    color: scenario.disabled ? 'disabled' : colorOf(all.at(0)),
    disabled: scenario.disabled,
    firstBuild: builds.at(-1) ?? null,
    inQueue: false,
    keepDependencies: false,
    lastBuild: builds.at(0) ?? null,
    nextBuildNumber: (all.at(0)?.number ?? 0) + 1,
    resumeBlocked: false,
  };
}

const colors: Record<string, string> = {
  SUCCESS: 'blue',
  UNSTABLE: 'yellow',
  FAILURE: 'red',
  ABORTED: 'aborted',
};

function colorOf(newest: Build | undefined): string {
  if (!newest) return 'notbuilt';
  return newest.result === null
    ? 'blue_anime'
    : (colors[newest.result] ?? 'notbuilt');
}
