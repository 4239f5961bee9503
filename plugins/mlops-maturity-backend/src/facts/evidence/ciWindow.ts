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
import type { FactSettings, RepositoryEvidence } from '../types';
import { runAt } from './runs';

/** Nothing was committed since: the run speaks for the code as it is. */
function isOfHead(
  { repository }: RepositoryEvidence,
  { run }: ClassifiedRun,
): boolean {
  if (!repository) return false;
  const { headSha, headCommittedAt } = repository;
  return (
    run.sha === headSha ||
    (headCommittedAt !== undefined &&
      Date.parse(run.createdAt) >= Date.parse(headCommittedAt))
  );
}

/**
 * Whether a run is recent enough to speak for tests and builds: it ended
 * within the window, or nothing was committed since it started. Code that
 * rests needs no new run.
 */
export function isWithinCiWindow(
  repository: RepositoryEvidence,
  run: ClassifiedRun,
  settings: FactSettings,
  now: Date,
): boolean {
  return (
    isOfHead(repository, run) || isWithin(runAt(run), settings.windows.ci, now)
  );
}

/**
 * When a run stops speaking for tests and builds; undefined while it is newer
 * than the last commit, as no time ends that.
 */
export function ciWindowEnd(
  repository: RepositoryEvidence,
  run: ClassifiedRun,
  settings: FactSettings,
): string | undefined {
  return isOfHead(repository, run)
    ? undefined
    : daysAfter(runAt(run), settings.windows.ci);
}
