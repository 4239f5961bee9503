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

import { minuteMs } from '../scenarios/duration';
import { choiceOf, idOf, shaOf } from '../world/deterministic';
import type { Timeline } from '../world/Timeline';
import type { LoadedProject } from './loadGitlabScenarios';
import type { GitlabStatus, ScenarioPipelines } from './gitlabScenarioSchema';
import type {
  ProjectCommit,
  ProjectJob,
  ProjectPipeline,
  ProjectSchedule,
} from './projectWorld';

const workHours = { from: 8, to: 17 };
const nightHours = { from: 1, to: 5 };

type Surroundings = {
  loaded: LoadedProject;
  entry: ScenarioPipelines;
  commits: ProjectCommit[];
  schedules: ProjectSchedule[];
};

/** All pipelines of a project but children, newest first. */
export function buildPipelines(
  loaded: LoadedProject,
  commits: ProjectCommit[],
  schedules: ProjectSchedule[],
  timeline: Timeline,
): ProjectPipeline[] {
  return loaded.scenario.pipelines
    .flatMap(entry => {
      const around = { loaded, entry, commits, schedules };
      const lasts = lengthOf(loaded, entry.jobs);
      return starts(around, timeline, lasts).map(start =>
        buildPipeline(around, start),
      );
    })
    .sort((a, b) => b.id - a.id);
}

function starts(
  { loaded, entry, commits }: Surroundings,
  timeline: Timeline,
  lasts: number,
): { at: number; commit: ProjectCommit }[] {
  if (entry.source === 'push' && !entry.every && !entry.ago) {
    return commits
      .map(commit => ({ at: commit.at + minuteMs, commit }))
      .filter(({ at }) => timeline.isOver(at + lasts))
      .slice(0, entry.count);
  }
  return timeline
    .starts(entry, {
      seed: `${loaded.path}/${entry.source}/${entry.schedule ?? entry.name ?? ''}`,
      lasts,
      hours: entry.source === 'schedule' ? nightHours : workHours,
    })
    .map(at => ({
      at,
      commit:
        entry.source === 'merge_request_event'
          ? { ...commitAt(commits, at), sha: shaOf(`${loaded.path}@${at}`) }
          : commitAt(commits, at),
    }));
}

/** The newest commit at that time; the oldest known one before all. */
export function commitAt(commits: ProjectCommit[], at: number): ProjectCommit {
  return commits.find(one => one.at <= at) ?? commits[commits.length - 1];
}

function lengthOf(loaded: LoadedProject, jobs: readonly string[]): number {
  const minutes = jobs.reduce((sum, name) => {
    const job = loaded.scenario.jobs[name];
    return sum + job.minutes + lengthOf(loaded, job.child ?? []) / minuteMs;
  }, 1);
  return minutes * minuteMs;
}

function buildPipeline(
  around: Surroundings,
  { at, commit }: { at: number; commit: ProjectCommit },
): ProjectPipeline {
  const { loaded, entry, schedules } = around;
  const schedule = schedules.find(one => one.description === entry.schedule);
  const user =
    entry.by ??
    schedule?.by ??
    (entry.source === 'push'
      ? commit.author
      : choiceOf(`${loaded.path}@${at}/user`, loaded.scenario.commits.by));
  const id = idOf(`${loaded.path}/${entry.source}/${entry.schedule}`, at);
  const jobs = buildJobs(around, entry.jobs, { id, at, user, commit });
  return {
    id,
    source: entry.source,
    status: entry.status ?? statusOf(jobs),
    ref:
      entry.ref ??
      (entry.source === 'merge_request_event'
        ? `refs/merge-requests/${id % 900}/head`
        : loaded.scenario.defaultBranch),
    commit,
    name: entry.name,
    user,
    createdAt: at,
    startedAt: at + 5_000,
    finishedAt: Math.max(at + minuteMs, ...jobs.map(j => j.finishedAt ?? 0)),
    jobs,
    coverage: entry.coverage,
    tests: entry.tests ?? {},
    schedule: schedule?.id,
  };
}

function buildJobs(
  around: Surroundings,
  names: readonly string[],
  start: { id: number; at: number; user: string; commit: ProjectCommit },
): ProjectJob[] {
  const { loaded, entry } = around;
  const jobs: ProjectJob[] = [];
  let at = start.at + 10_000;
  for (const name of names) {
    const defined = loaded.scenario.jobs[name];
    const given = entry.outcomes[name];
    const failedBefore = jobs.some(
      job => !job.retried && job.status === 'failed' && !job.allowFailure,
    );
    const untold = defined.manual ? 'manual' : 'success';
    const status = given?.status ?? (failedBefore ? 'skipped' : untold);
    const tries = given?.tries ?? 1;
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      const last = attempt === tries;
      const ran = status !== 'skipped' && status !== 'manual';
      const id = start.id * 40 + jobs.length;
      const child =
        defined.child && ran
          ? buildChild(around, name, defined.child, { ...start, at })
          : undefined;
      const lasts = defined.minutes * minuteMs;
      const finishedAt = child ? child.finishedAt : at + lasts;
      jobs.push({
        id,
        name,
        stage: defined.stage,
        status: last ? status : 'failed',
        allowFailure: defined.allowFailure,
        tags: defined.tags,
        runner: defined.runner,
        user: last ? (given?.by ?? start.user) : start.user,
        retried: !last,
        createdAt: start.at,
        startedAt: ran ? at : undefined,
        finishedAt: ran ? finishedAt : undefined,
        environment: defined.environment,
        approvals: defined.approvals,
        child,
      });
      at = ran ? finishedAt + 1_000 : at;
    }
  }
  return jobs;
}

function buildChild(
  around: Surroundings,
  bridge: string,
  names: readonly string[],
  start: { id: number; at: number; user: string; commit: ProjectCommit },
): ProjectPipeline {
  const { loaded } = around;
  const id = idOf(`${loaded.path}/${start.id}/${bridge}`, start.at);
  const jobs = buildJobs(around, names, { ...start, id });
  return {
    id,
    source: 'parent_pipeline',
    status: statusOf(jobs),
    ref: loaded.scenario.defaultBranch,
    commit: start.commit,
    user: start.user,
    createdAt: start.at,
    startedAt: start.at + 5_000,
    finishedAt: Math.max(
      start.at + minuteMs,
      ...jobs.map(job => job.finishedAt ?? 0),
    ),
    jobs,
    tests: {},
  };
}

/** A manual job that nobody played holds nothing up, as GitLab's default is. */
function statusOf(jobs: readonly ProjectJob[]): GitlabStatus {
  const counting = jobs.filter(job => !job.retried && !job.allowFailure);
  for (const status of ['running', 'failed', 'canceled'] as const) {
    if (counting.some(job => job.status === status)) {
      return status;
    }
  }
  return jobs.every(job => job.status === 'skipped') ? 'skipped' : 'success';
}
