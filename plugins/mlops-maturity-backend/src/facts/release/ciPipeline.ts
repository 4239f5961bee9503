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

import type { ClassifiedRun } from '../../workflows/types';
import {
  daysAfter,
  fail,
  isWithin,
  partial,
  pass,
  unknown,
} from '../decisions';
import type {
  Fact,
  FactDecision,
  FactSettings,
  RepositoryEvidence,
} from '../types';
import { bestOf, decideOverRepositories } from '../evidence/bestOf';
import { ciWindowEnd, isWithinCiWindow } from '../evidence/ciWindow';
import { dayOf } from '../evidence/dayOf';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence, runEvidence, workflowName } from '../evidence/links';
import { isDefaultBranchRun, runAt } from '../evidence/runs';
import { wellKnownFile } from '../evidence/wellKnownFile';
import { reactsToCommits } from '../evidence/workflowTriggers';

const neededRuns = 3;
/** Below this many commits in the window, one run is enough. */
const restingCommits = 3;
const ratioRuns = 20;
const neededRatio = 0.5;

/** Definitions of CI systems other than the one that was read. */
const otherDefinitions =
  /^(?:\.gitlab-ci\.ya?ml|jenkinsfile|azure-pipelines\.ya?ml)$/i;

function isOnCommits([newest, ...older]: ClassifiedRun[]): boolean {
  return newest.workflow
    ? reactsToCommits(newest.workflow)
    : [newest, ...older].some(startedByCommit);
}

function startedByCommit({ run }: ClassifiedRun): boolean {
  return run.trigger === 'push' || run.trigger === 'pull_request';
}

/**
 * The runs that tell how commits fare. One pipeline may serve commits and
 * schedules: where commits of the default branch start it, a training that
 * failed at night says nothing of them.
 */
function ofCommits(
  repository: RepositoryEvidence,
  runs: ClassifiedRun[],
): ClassifiedRun[] {
  const commits = runs.filter(startedByCommit);
  return commits.some(run => isDefaultBranchRun(repository, run))
    ? commits
    : runs;
}

/** The runs of each workflow that runs on commits, newest first. */
function runsByWorkflow(repository: RepositoryEvidence): ClassifiedRun[][] {
  const groups = new Map<string, ClassifiedRun[]>();
  const newestFirst = repository.runs
    .filter(({ run }) => run.completed && !run.path?.startsWith('dynamic/'))
    .sort((a, b) => Date.parse(b.run.createdAt) - Date.parse(a.run.createdAt));
  for (const run of newestFirst) {
    const key = run.workflow?.path ?? run.run.path ?? run.run.pipelineId;
    groups.set(key, [...(groups.get(key) ?? []), run]);
  }
  return [...groups.values()]
    .filter(isOnCommits)
    .map(runs => ofCommits(repository, runs));
}

/**
 * The share of attempts that succeeded. A run that was repeated until it was
 * green counts with all its attempts; one that nobody let finish says nothing.
 */
function successRatio(runs: ClassifiedRun[]): number {
  const decided = runs
    .filter(({ run: { conclusion } }) =>
      ['success', 'failure', 'timed_out'].includes(conclusion ?? ''),
    )
    .slice(0, ratioRuns);
  const attempts = decided.reduce((sum, { run }) => sum + run.attempt, 0);
  const successes = decided.filter(
    ({ run }) => run.conclusion === 'success',
  ).length;
  return attempts === 0 ? 0 : successes / attempts;
}

/** How many runs are asked for, and from when on it may be fewer. */
function neededIn(
  { repository }: RepositoryEvidence,
  days: number,
  now: Date,
): { needed: number; nextChangeAt?: string } {
  if (!repository?.recentCommits) return { needed: neededRuns };
  const recent = repository.recentCommits.filter(at => isWithin(at, days, now));
  return recent.length < restingCommits
    ? { needed: 1 }
    : {
        needed: neededRuns,
        nextChangeAt: daysAfter(recent[restingCommits - 1], days),
      };
}

function decideWorkflow(
  repository: RepositoryEvidence,
  runs: ClassifiedRun[],
  settings: FactSettings,
  now: Date,
): FactDecision {
  const name = workflowName(runs[0]);
  const days = settings.windows.ci;
  const newest = runs.find(run => isDefaultBranchRun(repository, run));
  if (!newest) {
    return partial(
      `${name} runs for pull requests, but no run of the default branch was seen.`,
      { evidence: [runEvidence(runs[0])] },
    );
  }
  const evidence = [runEvidence(newest)];
  const day = dayOf(runAt(newest));
  const skipped =
    newest.run.jobs?.every(({ conclusion }) => conclusion === 'skipped') ??
    false;
  if (newest.run.conclusion !== 'success' || skipped) {
    return partial(
      `The newest run of ${name} on the default branch (${day}) did not succeed${skipped ? ': all its jobs were skipped' : ''}.`,
      { evidence },
    );
  }
  if (!isWithinCiWindow(repository, newest, settings, now)) {
    return partial(
      `The newest run of ${name} on the default branch is of ${day}: older than ${days} days and than the last commit.`,
      { evidence },
    );
  }
  const ratio = successRatio(runs);
  if (ratio < neededRatio) {
    return partial(
      `Of the last attempts to run ${name}, ${Math.round(ratio * 100)} % succeeded; at least ${neededRatio * 100} % must.`,
      { evidence },
    );
  }
  const { needed, nextChangeAt } = neededIn(repository, days, now);
  const recent = runs.filter(run =>
    isWithinCiWindow(repository, run, settings, now),
  );
  if (recent.length < needed) {
    return partial(
      `${name} has only ${recent.length} of the ${needed} runs that are needed in ${days} days.`,
      { evidence, nextChangeAt },
    );
  }
  return pass(
    `${name} runs on commits: the newest run of the default branch succeeded on ${day}, and ${Math.round(ratio * 100)} % of the last attempts did.`,
    {
      evidence,
      observedAt: runAt(newest),
      // The run that makes them too few when it leaves the window.
      validUntil: ciWindowEnd(repository, recent[needed - 1], settings),
    },
  );
}

export const ciPipeline: Fact = {
  id: 'ci-pipeline',
  group: 'release',
  title: 'Continuous integration',
  description:
    'Looks at the workflows, pipelines or jobs of any CI system that is read and that run on push or pull request. Counts the runs that commits started, where commits of the default branch start any. Passes when the newest completed run of one of them on the default branch succeeded, it ran at least three times in the last 90 days (once where fewer than three commits were made), and at least half of its last 20 runs succeeded, repeated attempts included. A definition without such runs is partial.',
  howToFix:
    'Add a workflow that runs on push to the default branch and on pull requests, and keep its newest run on the default branch green.',
  scope: 'component',
  attestable: 'no',
  sources: ['ci', 'repository'],
  windowDays: 90,
  decide: (input, { now }) =>
    decideOverRepositories(input, repository => {
      const { settings } = input;
      const decisions = runsByWorkflow(repository).map(runs =>
        decideWorkflow(repository, runs, settings, now),
      );
      const seen = decisions.length > 0 ? bestOf(decisions) : undefined;
      if (seen?.status === 'pass') return seen;
      const gap = gapFor(repository, 'pipelineRun', 'pipeline');
      if (gap) return unknown(gap);
      if (seen) return seen;

      const wired = repository.workflows.find(reactsToCommits);
      if (wired) {
        return partial(
          `${wired.path} runs on push or pull request, but no completed run was seen.`,
          { evidence: [fileEvidence(repository, wired.path)] },
        );
      }
      const other = wellKnownFile(repository, otherDefinitions);
      if (other) {
        return partial(
          `${other} defines a pipeline, but no run of it on a push or pull request was seen.`,
          {
            evidence: [fileEvidence(repository, other)],
          },
        );
      }
      const treeGap = gapFor(repository, 'tree', 'file');
      return treeGap
        ? unknown(treeGap)
        : fail(
            `No workflow of ${repository.key} runs on push or pull request.`,
          );
    }),
};
