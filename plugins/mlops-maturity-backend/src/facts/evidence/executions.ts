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
import { daysAfter, isWithin } from '../decisions';
import type { RepositoryEvidence } from '../types';
import { isDefaultBranchRun, runAt } from './runs';

/** How many days back executions are counted. */
export const countedDays = 90;

/**
 * More are as good as these. Without an end a busy pipeline would change its
 * facts with every run that leaves the window.
 */
export const mostCounted = 10;

/** What a decision says of how often something ran. */
export type Executions = {
  executions: number;
  /** When the count falls, if nothing new is seen; absent for none. */
  nextChangeAt?: string;
};

/**
 * How many of the given instants lie within the days that count, up to ten,
 * and when they get fewer.
 */
export function countExecutions(
  instants: readonly string[],
  now: Date,
): Executions {
  const counted = instants
    .filter(at => isWithin(at, countedDays, now))
    .sort((a, b) => Date.parse(b) - Date.parse(a))
    .slice(0, mostCounted);
  const oldest = counted.at(-1);
  return {
    executions: counted.length,
    ...(oldest ? { nextChangeAt: daysAfter(oldest, countedDays) } : {}),
  };
}

/**
 * How often something ran by itself: completed runs that match and that no
 * person started, of the default branch or of what knows of no branches, such
 * as the pipelines of an ML platform.
 */
export function executionsOf(
  repository: RepositoryEvidence,
  matches: (run: ClassifiedRun) => boolean,
  now: Date,
): Executions {
  return countExecutions(
    repository.runs
      .filter(
        run =>
          run.run.completed &&
          run.automated &&
          run.run.trigger !== 'pull_request' &&
          (run.run.branch === undefined ||
            isDefaultBranchRun(repository, run)) &&
          matches(run),
      )
      .map(runAt),
    now,
  );
}
