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

import type { TrainingRunData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { FactInput } from '../types';
import { readyVersions, type RegistryVersion } from './registeredModels';
import { linkedExperiments } from './trackedRuns';

/**
 * The training that made a version, as far as it could be read: as the registry
 * tells it, else among the runs of the linked experiments. A registry may stand
 * on another server than the runs that it names.
 */
export function runOfVersion(
  input: Pick<FactInput, 'platforms'>,
  { version }: RegistryVersion,
): TrainingRunData | undefined {
  if (version.run) return version.run;
  if (!version.runId) return undefined;
  return linkedExperiments(input)
    .flatMap(({ experiment }) => experiment.runs)
    .find(({ id }) => id === version.runId);
}

/** The newest version that can be used, and the training that made it. */
export function newestVersion(
  input: Pick<FactInput, 'platforms'>,
): { version: RegistryVersion; run?: TrainingRunData } | undefined {
  const [version] = readyVersions(input);
  return version && { version, run: runOfVersion(input, version) };
}
