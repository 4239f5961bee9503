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
import { fail, partial, pass, unknown } from '../decisions';
import type { Fact, RepositoryEvidence } from '../types';
import { decideOverRepositories } from '../evidence/bestOf';
import { ciWindowEnd, isWithinCiWindow } from '../evidence/ciWindow';
import { dayOf } from '../evidence/dayOf';
import { gapFor } from '../evidence/gapFor';
import {
  fileEvidence,
  itemEvidence,
  itemName,
  runEvidence,
  workflowName,
} from '../evidence/links';
import {
  didWork,
  isDefaultBranchRun,
  itemAt,
  provenItems,
  runAt,
} from '../evidence/runs';

/**
 * Whether a run tells of the build. A pipeline that serves pushes and schedules
 * alike leaves the build out of the runs that are not about a commit.
 */
function speaksOfBuild({ run, items }: ClassifiedRun): boolean {
  if (run.jobs === undefined) return true;
  const builds = items.filter(({ classes }) => classes.includes('build'));
  return run.trigger === 'push'
    ? builds.length > 0
    : builds.some(({ job, step }) => (step ?? job).conclusion !== 'skipped');
}

/** The newest run of each workflow that builds, on the default branch. */
function newestBuilds(repository: RepositoryEvidence): ClassifiedRun[] {
  const newest = new Map<string, ClassifiedRun>();
  const candidates = repository.runs
    .filter(
      run =>
        run.run.completed &&
        run.automated &&
        run.classes.includes('build') &&
        speaksOfBuild(run) &&
        isDefaultBranchRun(repository, run),
    )
    .sort((a, b) => Date.parse(b.run.createdAt) - Date.parse(a.run.createdAt));
  for (const run of candidates) {
    const key = run.workflow?.path ?? run.run.path ?? run.run.pipelineId;
    if (!newest.has(key)) newest.set(key, run);
  }
  return [...newest.values()];
}

export const automatedBuild: Fact = {
  id: 'automated-build',
  group: 'release',
  title: 'Builds are automated',
  description:
    'Looks for jobs and steps that build an image, a wheel or another package. Passes when one of them succeeded in the newest run of its workflow on the default branch that had a build in it and that no person started, within 90 days or since the last commit. A build that is only written down in a workflow is partial.',
  howToFix:
    'Add a job that builds the image or the package to a workflow that runs on push to the default branch.',
  scope: 'component',
  attestable: 'no',
  sources: ['ci', 'repository'],
  windowDays: 90,
  decide: (input, { now }) =>
    decideOverRepositories(input, repository => {
      const { settings } = input;
      const runs = newestBuilds(repository);
      const built = runs.find(
        run =>
          didWork(run, 'build') &&
          isWithinCiWindow(repository, run, settings, now),
      );
      if (built) {
        const [item] = provenItems(built, 'build');
        const at = item ? itemAt(built, item) : runAt(built);
        return pass(
          `${item ? itemName(built, item) : workflowName(built)} succeeded on the default branch on ${dayOf(at)}.`,
          {
            evidence: [item ? itemEvidence(built, item) : runEvidence(built)],
            observedAt: at,
            validUntil: ciWindowEnd(repository, built, settings),
          },
        );
      }
      const gap = gapFor(repository, 'pipelineRun', 'pipeline', 'file');
      if (gap) return unknown(gap);
      if (runs.length > 0) {
        const [newest] = runs;
        return partial(
          `${workflowName(newest)} builds, but its newest run on the default branch (${dayOf(runAt(newest))}) holds no build that succeeded in the last ${settings.windows.ci} days.`,
          { evidence: [runEvidence(newest)] },
        );
      }
      const wired = repository.workflows.find(
        workflow => workflow.classes.build !== undefined,
      );
      return wired
        ? partial(
            `${wired.path} builds, but no run of it on the default branch that started by itself was seen.`,
            { evidence: [fileEvidence(repository, wired.path)] },
          )
        : fail(`No workflow of ${repository.key} builds anything.`);
    }),
};
