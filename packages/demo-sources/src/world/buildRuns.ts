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
import type { LoadedScenario } from '../scenarios/loadScenarios';
import type { ScenarioRuns } from '../scenarios/scenarioSchema';
import {
  buildJobs,
  jobConclusions,
  jobDefinitions,
  runConclusion,
} from './buildJobs';
import { findWorkflow } from './buildWorkflows';
import { defaultPerson } from './commits';
import { idOf, numberOf, shaOf } from './deterministic';
import type { Timeline } from './Timeline';
import type { Commit, Run, Workflow } from './types';

type Start = { at: number; commit: Commit; branch: string; causedBy?: Run };

const workHours = { from: 8, to: 17 };
const nightHours = { from: 1, to: 5 };
const countedFrom = Date.UTC(2024, 0, 1);

/** All runs of a repository, newest first. */
export function buildRuns(
  loaded: LoadedScenario,
  workflows: Workflow[],
  commits: Commit[],
  timeline: Timeline,
): Run[] {
  const slug = `${loaded.owner}/${loaded.name}`;
  const built = new Map<ScenarioRuns, Run[]>();
  const build = (entry: ScenarioRuns, path: ScenarioRuns[]): Run[] => {
    const known = built.get(entry);
    if (known) {
      return known;
    }
    if (path.includes(entry)) {
      throw new Error(`${slug}: ${entry.workflow} comes after itself`);
    }
    const causes = loaded.scenario.runs
      .filter(other => other.workflow === entry.after)
      .flatMap(other => build(other, [...path, entry]));
    if (entry.after && causes.length === 0) {
      throw new Error(`${slug}: no runs of ${entry.after} to come after`);
    }
    const workflow = findWorkflow(slug, workflows, entry.workflow);
    checkJobs(slug, workflow, entry);
    const runs = starts(slug, loaded, entry, { commits, timeline, causes }).map(
      start => buildRun(slug, loaded, entry, workflow, start),
    );
    built.set(entry, runs);
    return runs;
  };
  return loaded.scenario.runs
    .flatMap(entry => build(entry, []))
    .sort((a, b) => b.startedAt - a.startedAt || b.id - a.id);
}

function starts(
  slug: string,
  loaded: LoadedScenario,
  entry: ScenarioRuns,
  from: { commits: Commit[]; timeline: Timeline; causes: Run[] },
): Start[] {
  const { commits, timeline, causes } = from;
  const lasts = durationOf(slug, entry);
  const branch = entry.branch ?? loaded.scenario.defaultBranch;
  if (entry.after) {
    return causes
      .filter(cause => cause.conclusion === 'success')
      .map(cause => ({
        at: cause.finishedAt + minuteMs,
        commit: cause.commit,
        branch,
        causedBy: cause,
      }))
      .filter(start => timeline.isOver(start.at + lasts))
      .slice(0, entry.count);
  }
  if (entry.event === 'push' && !entry.every && !entry.ago) {
    return commits
      .map(commit => ({ at: commit.at + minuteMs, commit, branch }))
      .filter(start => timeline.isOver(start.at + lasts))
      .slice(0, entry.count);
  }
  const scheduled = entry.event === 'schedule';
  return timeline
    .starts(entry, {
      seed: `${slug}/${entry.workflow}/${entry.event}`,
      lasts,
      hours: scheduled ? nightHours : workHours,
    })
    .map(at => {
      const commit = commitAt(commits, at);
      return entry.event === 'pull_request'
        ? {
            at,
            branch: entry.branch ?? `change-${numberOf(`${slug}@${at}`, 900)}`,
            commit: { ...commit, sha: shaOf(`${slug}@${at}/change`), at },
          }
        : { at, branch, commit };
    });
}

/** The newest commit at that time; the oldest known one before all. */
function commitAt(commits: Commit[], at: number): Commit {
  return commits.find(one => one.at <= at) ?? commits[commits.length - 1];
}

function buildRun(
  slug: string,
  loaded: LoadedScenario,
  entry: ScenarioRuns,
  workflow: Workflow,
  start: Start,
): Run {
  const lasts = durationOf(slug, entry);
  const id = idOf(`${slug}/${entry.workflow}/${entry.event}`, start.at);
  const definitions = jobDefinitions(workflow, entry.jobs);
  const conclusions = jobConclusions(definitions, entry.jobs);
  const finishedAt = start.at + lasts;
  const people = loaded.scenario.commits.by ?? [defaultPerson];
  return {
    id,
    number: runNumber(loaded, entry, start.at),
    attempt: entry.attempt,
    workflow,
    event: entry.event,
    title: titleOf(entry, workflow, start),
    branch: start.branch,
    commit: start.commit,
    actor:
      entry.by ??
      start.causedBy?.actor ??
      (entry.event === 'push' || entry.event === 'pull_request'
        ? start.commit.author
        : people[0]),
    conclusion: entry.conclusion ?? runConclusion(conclusions.values()),
    startedAt: start.at,
    finishedAt,
    jobs: buildJobs({
      runId: id,
      definitions,
      conclusions,
      outcomes: entry.jobs,
      startedAt: start.at,
      finishedAt,
    }),
    approvals: entry.approvals,
  };
}

function titleOf(
  entry: ScenarioRuns,
  workflow: Workflow,
  start: Start,
): string {
  if (entry.title) {
    return entry.title;
  }
  return entry.event === 'push' || entry.event === 'pull_request'
    ? start.commit.message
    : workflow.name;
}

function durationOf(slug: string, entry: ScenarioRuns): number {
  const minutes = entry.minutes ?? 4 + numberOf(`${slug}/${entry.workflow}`, 9);
  return minutes * minuteMs;
}

/** Counts what the scenario's rhythm would have made since the beginning. */
function runNumber(
  loaded: LoadedScenario,
  entry: ScenarioRuns,
  at: number,
): number {
  const { runs, commits } = loaded.scenario;
  const periods = runs
    .filter(one => one.workflow === entry.workflow && !one.ago)
    .map(
      one =>
        one.every ??
        runs.find(other => other.workflow === one.after)?.every ??
        commits.every,
    );
  return periods.reduce(
    (sum, period) => sum + Math.floor((at - countedFrom) / period),
    1,
  );
}

function checkJobs(slug: string, workflow: Workflow, entry: ScenarioRuns) {
  const known = jobDefinitions(workflow, entry.jobs).map(one => one.id);
  for (const job of Object.keys(entry.jobs)) {
    if (!known.includes(job)) {
      throw new Error(
        `${slug}: the scenario says how job ${job} of ${entry.workflow} ends, it has ${known.join(', ')}`,
      );
    }
  }
}
