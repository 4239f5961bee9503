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
import { isWithin } from '../decisions';
import type { FactInput, RepositoryEvidence } from '../types';
import {
  productionVersions,
  versionChangedAt,
  type RegistryVersion,
} from './registeredModels';
import { runAt } from './runs';
import { successfulWork } from './work';

/** Clocks differ, and registries are told a little after the work is done. */
const graceMs = 10 * 60 * 1000;

/** A version that the registry marks as in production, and since when. */
export type ProductionMove = {
  version: RegistryVersion;
  /** When the version or its mark was last changed, ISO 8601 UTC. */
  at: string;
};

/** A move that a run of CI made, as far as time tells. */
export type AutomatedMove = ProductionMove & {
  run: ClassifiedRun;
  repository: RepositoryEvidence;
};

/** The versions that were moved to production in the last `days`, newest first. */
export function productionMoves(
  input: Pick<FactInput, 'platforms'>,
  days: number,
  now: Date,
): ProductionMove[] {
  return productionVersions(input)
    .map(version => ({ version, at: versionChangedAt(version) }))
    .filter(({ at }) => isWithin(at, days, now))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** Whether something happened while a run was going on, or ten minutes around. */
export function isDuring(run: ClassifiedRun, instant: string): boolean {
  const { startedAt, createdAt } = run.run;
  const at = Date.parse(instant);
  return (
    at >= Date.parse(startedAt ?? createdAt) - graceMs &&
    at <= Date.parse(runAt(run)) + graceMs
  );
}

/** The successful run that deployed or trained while something happened. */
export function releasingRunAt(
  { repositories }: Pick<FactInput, 'repositories'>,
  instant: string,
): { run: ClassifiedRun; repository: RepositoryEvidence } | undefined {
  for (const repository of repositories) {
    const run = (['deploy', 'train'] as const)
      .flatMap(workClass => successfulWork(repository, workClass))
      .find(each => isDuring(each, instant));
    if (run) return { run, repository };
  }
  return undefined;
}

/** Those of the moves that a run made, newest first. */
export function automatedMoves(
  input: Pick<FactInput, 'platforms' | 'repositories'>,
  days: number,
  now: Date,
): AutomatedMove[] {
  return productionMoves(input, days, now).flatMap(move => {
    const found = releasingRunAt(input, move.at);
    return found ? { ...move, ...found } : [];
  });
}
