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

import type { Evidence } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { TrainingRunData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { FactInput } from '../types';
import { trackedRuns } from './trackedRuns';
import { newestVersion } from './versionRuns';
import { webAddress } from './webAddress';

/** A training that is known to be the component's own. */
export type Training = {
  run: TrainingRunData;
  /** When it ended, ISO 8601 UTC. */
  at: string;
};

/**
 * The newest training that the registry or a linked experiment tells of. What
 * lies in an experiment that everybody shares may be somebody else's.
 */
export function newestTraining(
  input: Pick<FactInput, 'platforms'>,
): Training | undefined {
  const version = newestVersion(input);
  const registered = version?.run && {
    run: version.run,
    at:
      version.run.finishedAt ??
      version.run.startedAt ??
      version.version.version.createdAt,
  };
  return [
    ...(registered ? [registered] : []),
    ...trackedRuns(input).filter(({ experiment }) => !experiment.shared),
  ].sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
}

/** A training, with the time when it ended. */
export function trainingEvidence({ run, at }: Training): Evidence {
  return {
    title: `Training run ${(run.name ?? run.id).slice(0, 120)}`,
    url: run.url && webAddress(run.url),
    at,
  };
}
