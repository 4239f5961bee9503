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

import { minuteMs, dayMs } from '../scenarios/duration';
import type { SourceAddresses } from '../http/StandIn';
import { buildWorld } from '../world/buildWorld';
import { numberOf, shaOf } from '../world/deterministic';
import { Timeline } from '../world/Timeline';
import type { ScenarioBuilds, ScenarioJob, StageStatus } from './jobSchema';
import type { LoadedJob } from './loadJobs';

type Commit = { sha: string; at: number; message: string };

/** One stage of a build. Times are milliseconds since 1970. */
export type Stage = {
  id: string;
  name: string;
  status: StageStatus;
  startedAt: number;
  /** Milliseconds. */
  lasted: number;
};

/** One build of a job. */
export type Build = {
  number: number;
  entry: ScenarioBuilds;
  commit: Commit;
  branch: string;
  /** Null while it runs. */
  result: string | null;
  startedAt: number;
  /** Milliseconds; 0 while it runs. */
  lasted: number;
  stages: Stage[];
};

/** A job at one moment; builds are newest first. */
export type JobWorld = {
  path: string[];
  scenario: ScenarioJob;
  /** By branch; a job that isn't multibranch has one entry. */
  branches: Map<string, Build[]>;
  remoteUrl: string;
  /** Until when this stays as it is, milliseconds since 1970. */
  nextChangeAt: number;
};

const countedFrom = Date.UTC(2024, 0, 1);
const workHours = { from: 8, to: 17 };
const nightHours = { from: 1, to: 5 };

/** Everything about a job as it stands at a moment. */
export function buildJobWorld(
  loaded: LoadedJob,
  options: Partial<SourceAddresses> & { sources: string; now: number },
): JobWorld {
  const { path, scenario, repository } = loaded;
  const timeline = new Timeline(options.now);
  const name = path.join('/');
  const world = repository && buildWorld(repository, options);
  const commits = world?.commits ?? ownCommits(name, timeline);
  const branches = new Map<string, Build[]>();
  for (const entry of scenario.builds) {
    const branch = entry.branch ?? scenario.defaultBranch;
    const builds = startsOf(name, entry, commits, timeline).map(start =>
      buildOne(name, scenario, entry, { ...start, branch }),
    );
    branches.set(branch, [...(branches.get(branch) ?? []), ...builds]);
  }
  if (branches.size === 0) {
    branches.set(scenario.defaultBranch, []);
  }
  for (const [branch, builds] of branches) {
    const byNumber = new Map(builds.map(build => [build.number, build]));
    branches.set(
      branch,
      [...byNumber.values()].sort((a, b) => b.number - a.number),
    );
  }
  return {
    path,
    scenario,
    branches,
    remoteUrl: `${options.sources}/${scenario.repository ?? name}.git`,
    nextChangeAt: Math.min(
      timeline.nextChangeAt,
      world?.nextChangeAt ?? Infinity,
    ),
  };
}

function ownCommits(name: string, timeline: Timeline): Commit[] {
  return timeline
    .starts(
      { every: 4 * dayMs, count: 40 },
      { seed: `${name}/commits`, lasts: 0, hours: workHours },
    )
    .map(at => ({ at, sha: shaOf(`${name}@${at}`), message: 'Tidy up' }));
}

function startsOf(
  name: string,
  entry: ScenarioBuilds,
  commits: Commit[],
  timeline: Timeline,
): Array<{ at: number; commit: Commit }> {
  const lasts = entry.running ? 0 : lengthOf(name, entry);
  if (entry.every === undefined && entry.ago === undefined) {
    return commits
      .map(commit => ({ at: commit.at + minuteMs, commit }))
      .filter(({ at }) => timeline.isOver(at + lasts))
      .slice(0, entry.count);
  }
  return timeline
    .starts(entry, {
      seed: `jenkins/${name}/${entry.branch ?? ''}/${entry.cause}`,
      lasts,
      hours: entry.cause === 'timer' ? nightHours : workHours,
    })
    .map(at => ({
      at,
      commit: commits.find(one => one.at <= at) ?? commits[commits.length - 1],
    }));
}

function lengthOf(name: string, entry: ScenarioBuilds): number {
  return (entry.minutes ?? 5 + numberOf(`${name}/length`, 9)) * minuteMs;
}

function buildOne(
  name: string,
  scenario: ScenarioJob,
  entry: ScenarioBuilds,
  start: { at: number; commit: Commit; branch: string },
): Build {
  const { at, branch } = start;
  const lasted = entry.running ? 0 : lengthOf(name, entry);
  const stages = buildStages(scenario, entry, at, lasted);
  const isChange = /^(PR|MR)-/.test(branch);
  return {
    // Jenkins counts from 1. Here the number tells the time, so that a build
    // keeps it when older ones drop off the list.
    number: Math.floor((at - countedFrom) / minuteMs),
    entry,
    commit: isChange
      ? { ...start.commit, sha: shaOf(`${name}@${at}/${branch}`) }
      : start.commit,
    branch,
    result: entry.running ? null : (entry.result ?? resultOf(stages)),
    startedAt: at,
    lasted,
    stages,
  };
}

function buildStages(
  { stages }: ScenarioJob,
  entry: ScenarioBuilds,
  at: number,
  lasts: number,
): Stage[] {
  let ended = false;
  const statuses = stages.map(name => {
    const status = ended ? 'NOT_EXECUTED' : (entry.stages[name] ?? 'SUCCESS');
    ended ||= status === 'FAILED' || status === 'ABORTED';
    return status;
  });
  const executed = statuses.filter(status => status !== 'NOT_EXECUTED').length;
  const length = Math.floor(lasts / Math.max(executed, 1));
  let startedAt = at;
  return stages.map((name, index) => {
    const status = statuses[index];
    const lasted = status === 'NOT_EXECUTED' ? 0 : length;
    const stage = {
      id: String(6 + index * 10),
      name,
      status,
      startedAt,
      lasted,
    };
    startedAt += lasted;
    return stage;
  });
}

function resultOf(stages: Stage[]): string {
  const has = (status: StageStatus) =>
    stages.some(stage => stage.status === status);
  if (has('FAILED')) return 'FAILURE';
  if (has('ABORTED')) return 'ABORTED';
  return has('UNSTABLE') ? 'UNSTABLE' : 'SUCCESS';
}
