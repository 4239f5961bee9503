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
import type {
  ExperimentData,
  TrainingRunData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { MlComponent } from '../../entities/types';
import { unknown } from '../decisions';
import type { FactDecision, FactInput, PlatformEvidence } from '../types';
import { linkedPlatforms, platformGap } from './platforms';
import { webAddress } from './webAddress';

type Platforms = Pick<FactInput, 'platforms'>;

/** An experiment that the component is linked to. */
export type LinkedExperiment = {
  platform: PlatformEvidence;
  experiment: ExperimentData;
};

/** A finished run of a linked experiment. */
export type TrackedRun = LinkedExperiment & {
  run: TrainingRunData;
  /** When it ended, ISO 8601 UTC. */
  at: string;
};

const linkAnnotations = [
  'mlflow.org/experiment',
  'mlflow.org/experiment-id',
  'mlflow.org/experiment_id',
  'mlflow.org/experiments',
  'mlflow.org/experiment-name',
];

/** The annotation by which the component names an experiment. */
export function experimentAnnotation({
  annotations,
}: Pick<MlComponent, 'annotations'>): string | undefined {
  return linkAnnotations.find(annotation => annotations[annotation]?.trim());
}

/** The experiments that the component is linked to. */
export function linkedExperiments(input: Platforms): LinkedExperiment[] {
  return linkedPlatforms(input, 'experiment').flatMap(platform =>
    platform.experiments.map(experiment => ({ platform, experiment })),
  );
}

/** The runs of the linked experiments that finished, newest first. */
export function trackedRuns(input: Platforms): TrackedRun[] {
  return linkedExperiments(input)
    .flatMap(({ platform, experiment }) =>
      experiment.runs.flatMap(run => {
        const at = run.finishedAt ?? run.startedAt;
        return run.state === 'finished' && at !== undefined
          ? { platform, experiment, run, at }
          : [];
      }),
    )
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** Whether a run tells what was set and what came of it. */
export function isDocumentedRun({ metrics, parameters }: TrainingRunData) {
  return metrics.length > 0 && parameters.length > 0;
}

/** What a run is called in a sentence. */
export function trackedRunName({ run }: Pick<TrackedRun, 'run'>): string {
  return `run ${(run.name ?? run.id).slice(0, 80)}`;
}

/** A run of an experiment, with the time when it ended. */
export function trackedRunEvidence({
  run,
  experiment,
  at,
}: TrackedRun): Evidence {
  return {
    title: `Run ${(run.name ?? run.id).slice(0, 80)} of experiment ${experiment.name.slice(0, 120)}, finished`,
    url: run.url && webAddress(run.url),
    at,
  };
}

/** An experiment as a whole. */
export function experimentEvidence({ experiment }: LinkedExperiment): Evidence {
  return {
    title: `Experiment ${experiment.name.slice(0, 120)}`,
    url: experiment.url && webAddress(experiment.url),
  };
}

/** Why nothing of an experiment was seen, after a colon. */
export function trackingLack({
  collectable,
}: Pick<FactInput, 'collectable'>): string {
  return collectable.has('experiment')
    ? 'no experiment is linked by annotation'
    : 'no tracking server is connected';
}

/**
 * Unknown, where the tracking server could not be read, the component is linked
 * to no experiment of it, or none is connected; undefined where a linked one
 * was read.
 */
export function unseenTracking(
  input: Pick<FactInput, 'component' | 'platforms' | 'collectable'>,
): FactDecision | undefined {
  const gap = platformGap(input, 'experiment');
  if (gap) return unknown(gap);
  if (linkedExperiments(input).length > 0) return undefined;
  const connected = input.collectable.has('experiment');
  const annotation = experimentAnnotation(input.component);
  if (annotation !== undefined) {
    return unknown(
      connected
        ? `The annotation ${annotation} links an experiment, but no connected tracking server shows it: check the annotation and which servers are configured.`
        : `The annotation ${annotation} links an experiment, but no tracking server is connected: connect MLflow.`,
    );
  }
  return connected
    ? unknown(
        'No experiment is linked to the component: set the annotation mlflow.org/experiment-name.',
        { annotations: ['mlflow.org/experiment-name'] },
      )
    : unknown(
        'No tracking server is connected and no experiment is linked: connect MLflow, and set the annotation mlflow.org/experiment-name.',
      );
}
