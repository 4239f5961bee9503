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

import { expandPlaceholders } from '../scenarios/expandPlaceholders';
import { minuteMs } from '../scenarios/duration';
import type { SourceAddresses } from '../http/StandIn';
import {
  blobShaOf,
  choiceOf,
  idOf,
  numberOf,
  shaOf,
} from '../world/deterministic';
import { Timeline } from '../world/Timeline';
import type { RepositoryFile } from '../world/types';
import { buildPipelines, commitAt } from './buildPipelines';
import type { LoadedProject } from './loadGitlabScenarios';
import type {
  ProjectCommit,
  ProjectDeployment,
  ProjectPipeline,
  ProjectWorld,
} from './projectWorld';

const workHours = { from: 8, to: 17 };

/**
 * Everything about a project as it stands at a moment: the same scenario and
 * moment give the same world.
 *
 * @param now - milliseconds since 1970
 */
export function buildProject(
  loaded: LoadedProject,
  addresses: SourceAddresses,
  now: number,
): ProjectWorld {
  const { path, scenario } = loaded;
  const timeline = new Timeline(now);
  const files = buildFiles(loaded, addresses, now);
  const commits = buildCommits(loaded, files, timeline);
  const schedules = scenario.schedules.map((one, index) => ({
    ...one,
    id: 100 + index,
  }));
  const pipelines = buildPipelines(loaded, commits, schedules, timeline);
  const all = pipelines.flatMap(withChildren);
  const environments = buildEnvironments(loaded, all);
  return {
    id: 1_000 + numberOf(path, 900_000),
    path,
    scenario,
    files,
    commits,
    pipelines,
    byId: new Map(all.map(one => [one.id, one])),
    schedules,
    environments,
    deployments: buildDeployments(loaded, all, commits, timeline),
    nextChangeAt: timeline.nextChangeAt,
  };
}

function withChildren(pipeline: ProjectPipeline): ProjectPipeline[] {
  return [
    pipeline,
    ...pipeline.jobs.flatMap(({ child }) => (child ? withChildren(child) : [])),
  ];
}

function buildFiles(
  loaded: LoadedProject,
  addresses: SourceAddresses,
  now: number,
): Map<string, RepositoryFile> {
  const names = loaded.path.split('/');
  const paths = [...loaded.files.keys()].sort();
  return new Map(
    paths.map(path => {
      const content = expandPlaceholders(loaded.files.get(path)!, {
        ...addresses,
        owner: names.slice(0, -1).join('/'),
        repository: names[names.length - 1],
        now,
      });
      const sha = blobShaOf(content);
      return [path, { path, sha, content, executable: path.endsWith('.sh') }];
    }),
  );
}

function buildCommits(
  { path, scenario }: LoadedProject,
  files: Map<string, RepositoryFile>,
  timeline: Timeline,
): ProjectCommit[] {
  const contents = shaOf([...files.values()].map(one => one.sha).join());
  return timeline
    .starts(scenario.commits, {
      seed: `${path}/commits`,
      lasts: 0,
      hours: workHours,
    })
    .map(at => ({
      // Other content is another history: readers take an unchanged sha for
      // unchanged files.
      sha: shaOf(`${path}@${at}/${contents}`),
      at,
      author: choiceOf(`${path}@${at}/author`, scenario.commits.by),
    }));
}

function buildEnvironments(
  { scenario }: LoadedProject,
  pipelines: readonly ProjectPipeline[],
): ProjectWorld['environments'] {
  const names = new Set([
    ...Object.keys(scenario.environments),
    ...scenario.deployments.map(one => one.environment),
    ...pipelines.flatMap(({ jobs }) =>
      jobs.flatMap(({ environment }) => environment ?? []),
    ),
  ]);
  return [...names].map((name, index) => {
    const described = scenario.environments[name];
    return {
      id: 10 + index,
      name,
      tier: described?.tier ?? 'other',
      stops: described?.stops ?? false,
      approvals: described?.protected?.approvals,
    };
  });
}

function buildDeployments(
  { path, scenario }: LoadedProject,
  pipelines: readonly ProjectPipeline[],
  commits: ProjectCommit[],
  timeline: Timeline,
): ProjectDeployment[] {
  const byJobs = pipelines.flatMap(pipeline =>
    pipeline.jobs.flatMap((job): ProjectDeployment[] => {
      const { environment, startedAt } = job;
      if (environment === undefined || startedAt === undefined) {
        return [];
      }
      return [
        {
          id: idOf(`${path}/${job.id}`, startedAt),
          environment,
          status: job.status,
          sha: pipeline.commit.sha,
          ref: pipeline.ref,
          user: job.user,
          createdAt: startedAt,
          updatedAt: job.finishedAt ?? startedAt,
          job,
          pipeline,
          approvals: job.approvals,
        },
      ];
    }),
  );
  const told = scenario.deployments.flatMap(entry =>
    timeline
      .starts(entry, {
        seed: `${path}/${entry.environment}/told`,
        lasts: minuteMs,
        hours: workHours,
      })
      .map((at): ProjectDeployment => ({
        id: idOf(`${path}/${entry.environment}`, at),
        environment: entry.environment,
        status: entry.status,
        sha: commitAt(commits, at).sha,
        ref: scenario.defaultBranch,
        user: entry.by,
        createdAt: at,
        updatedAt: at + minuteMs,
        approvals: [],
      })),
  );
  return [...byJobs, ...told].sort((a, b) => b.id - a.id);
}
