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
import type { ClassifiedRun } from '../../workflows/types';
import type { FactInput } from '../types';
import {
  linkedModels,
  modelVersions,
  unseenRegistry,
  versionEvidence,
  versionName,
} from './registeredModels';
import { runAt } from './runs';
import {
  linkedExperiments,
  trackedRunEvidence,
  trackedRunName,
  trackedRuns,
} from './trackedRuns';

const minuteMs = 60_000;
/** Clocks of two systems differ a little. */
const beforeMs = 5 * minuteMs;
/** A registration may follow the run that asked for it. */
const afterMs = 60 * minuteMs;

/** What a training run left behind, for the hint of a decision. */
export type TrainingOutcome = {
  /** A version or a tracked run was seen in the run's time. */
  found: boolean;
  /** One sentence. */
  hint: string;
  evidence: Evidence[];
};

/**
 * What came of a green run of a training pipeline: conditions may have skipped
 * the training in it, so that only a new model version, or a run in the
 * experiment tracker, in the time of that run shows that it trained.
 */
export function trainingOutcome(
  input: Pick<FactInput, 'component' | 'platforms' | 'collectable'>,
  run: ClassifiedRun,
): TrainingOutcome {
  const from = Date.parse(run.run.startedAt ?? run.run.createdAt) - beforeMs;
  const to = Date.parse(runAt(run)) + afterMs;
  const inTime = (instant: string) =>
    Date.parse(instant) >= from && Date.parse(instant) <= to;

  const version = modelVersions(input).find(each =>
    inTime(each.version.createdAt),
  );
  if (version) {
    return {
      found: true,
      hint: `In its time ${versionName(version)} was registered.`,
      evidence: [versionEvidence(version)],
    };
  }
  const tracked = trackedRuns(input).find(({ at }) => inTime(at));
  if (tracked) {
    return {
      found: true,
      hint: `In its time ${trackedRunName(tracked)} of the experiment ${tracked.experiment.name.slice(0, 120)} finished.`,
      evidence: [trackedRunEvidence(tracked)],
    };
  }
  const isLinked =
    linkedModels(input).length > 0 || linkedExperiments(input).length > 0;
  return {
    found: false,
    hint: isLinked
      ? 'No new model version and no tracked run was seen in its time, so it may have skipped the training.'
      : `Whether it made a new model was not seen. ${unseenRegistry(input)?.reason ?? ''}`.trim(),
    evidence: [],
  };
}
