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


import type { ClassifiedRun, WorkClass } from '../../workflows/types';
import { daysAfter, isWithin } from '../decisions';
import type { RepositoryEvidence } from '../types';
import { didWork, isDefaultBranchRun, runAt } from './runs';

/** How many days back executions are counted. */
export const countedDays = 90;

/** What a decision says of how often something ran. */
export type Executions = {
  executions: number;
  /** When the count falls, if nothing new is seen; absent for none. */
  nextChangeAt?: string;
};

/**
 * How many of the given instants lie within the days that count, and when the
 * oldest of those leaves them.
 */
export function countExecutions(
  instants: readonly string[],
  now: Date,
): Executions {
  const counted = instants
    .filter(at => isWithin(at, countedDays, now))
    .sort((a, b) => Date.parse(a) - Date.parse(b));
  return counted.length === 0
    ? { executions: 0 }
    : {
        executions: counted.length,
        nextChangeAt: daysAfter(counted[0], countedDays),
      };
}

/**
 * How often the default branch ran something by itself: runs that match and
 * that no person started.
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
          isDefaultBranchRun(repository, run) &&
          matches(run),
      )
      .map(runAt),
    now,
  );
}

/** How often work of a class was done by itself, with success. */
export function executionsOfWork(
  repository: RepositoryEvidence,
  workClass: WorkClass,
  now: Date,
): Executions {
  return executionsOf(repository, run => didWork(run, workClass), now);
}

/** The earliest of the instants that are given. */
export function earliest(
  ...instants: (string | undefined)[]
): string | undefined {
  return instants
    .filter(at => at !== undefined)
    .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}
