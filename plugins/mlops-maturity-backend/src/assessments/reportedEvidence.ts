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

import type {
  Observation,
  ObservationKind,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { KeptObservation } from '../database/kept';
import type { CollectedTarget } from '../facts/collectedTarget';
import { mergeKept } from '../observations/mergeKept';
import { pushCollector } from '../push/entityScope';

/** A target together with what was pushed about it. */
export function withReported(
  target: CollectedTarget,
  pushed: readonly KeptObservation[],
): CollectedTarget {
  if (pushed.length === 0) return target;
  return {
    ...target,
    kinds: kindsWith(target.kinds, pushed),
    observations: mergeKept(target.observations, pushed),
  };
}

/**
 * The targets of a component together with what was pushed about the component
 * itself. That stands beside the targets, but for what names a run that one of
 * them knows: a job can't know under which name the run's source is read.
 */
export function withReportedAbout(
  componentRef: string,
  targets: readonly CollectedTarget[],
  pushed: readonly KeptObservation[],
): CollectedTarget[] {
  if (pushed.length === 0) return [...targets];
  const ownRuns = runIds(pushed.map(({ observation }) => observation));
  const left = new Set(pushed);
  const joined = targets.map(target => {
    const runs = runIds(target.observations);
    const about = [...left].filter(({ observation }) => {
      const id = namedRun(observation);
      return id !== undefined && runs.has(id) && !ownRuns.has(id);
    });
    for (const one of about) left.delete(one);
    return withReported(target, about);
  });
  const beside = [...left];
  if (beside.length === 0) return joined;
  return [
    ...joined,
    {
      collector: pushCollector.id,
      title: pushCollector.title,
      kinds: kindsWith([], beside),
      host: pushCollector.id,
      key: componentRef,
      observations: mergeKept([], beside),
      gaps: [],
      collectedAt: newest(beside),
    },
  ];
}

/** When the newest of some kept observations was kept. */
export function newest(kept: readonly KeptObservation[]): string | undefined {
  return kept
    .map(({ keptAt }) => keptAt)
    .sort()
    .at(-1);
}

function kindsWith(
  kinds: readonly ObservationKind[],
  pushed: readonly KeptObservation[],
): ObservationKind[] {
  return [
    ...new Set([
      ...kinds,
      ...pushed.map(({ observation }) => observation.kind),
    ]),
  ];
}

function runIds(observations: readonly Observation[]): Set<string> {
  return new Set(
    observations.flatMap(({ kind, data }) =>
      kind === 'pipelineRun' ? [data.id] : [],
    ),
  );
}

function namedRun({ kind, data }: Observation): string | undefined {
  return kind === 'testReport' || kind === 'deployment'
    ? data.runId
    : undefined;
}
