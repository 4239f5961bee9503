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

import {
  daysAfter,
  fail,
  isWithin,
  partial,
  pass,
  unknown,
} from '../decisions';
import { dayOf } from '../evidence/dayOf';
import { fileEvidence } from '../evidence/links';
import { platformGap } from '../evidence/platforms';
import { firstImport } from '../evidence/sourceFiles';
import {
  experimentEvidence,
  isDocumentedRun,
  linkedExperiments,
  trackedRunEvidence,
  trackedRuns,
  trackingLack,
  unseenTracking,
  type LinkedExperiment,
  type TrackedRun,
} from '../evidence/trackedRuns';
import type { Fact, FactContext, FactDecision, FactInput } from '../types';

const neededRuns = 3;

const trackers = [
  'mlflow',
  'wandb',
  'neptune',
  'clearml',
  'comet_ml',
  'aim',
  'dvclive',
];

/** Runs of the window may lie behind those that were read. */
function mayHoldMore(
  { experiment }: LinkedExperiment,
  days: number,
  now: Date,
): boolean {
  if (!experiment.more) return false;
  const at = lastReadAt(experiment);
  return at === undefined || isWithin(at, days, now);
}

/** When the oldest run ended of those that were read. */
function lastReadAt({
  runs,
}: LinkedExperiment['experiment']): string | undefined {
  const last = runs[runs.length - 1];
  return last?.finishedAt ?? last?.startedAt;
}

/** When the oldest of the runs is no longer counted. */
function endOfOldest(runs: TrackedRun[], days: number): string | undefined {
  const oldest = runs[runs.length - 1];
  return oldest && daysAfter(oldest.at, days);
}

/** What the runs of the linked experiments come to. */
function decideExperiments(
  input: FactInput,
  { now }: FactContext,
): FactDecision {
  const days = input.settings.windows.track;
  const experiments = linkedExperiments(input);
  const recent = trackedRuns(input).filter(({ at }) => isWithin(at, days, now));
  const documented = recent.filter(({ run }) => isDocumentedRun(run));
  const own = documented.filter(({ experiment }) => !experiment.shared);
  const seen = (runs: typeof own) => ({
    evidence: [
      ...runs.slice(0, neededRuns).map(trackedRunEvidence),
      experimentEvidence(runs[0]),
    ],
    observedAt: runs[0].at,
    nextChangeAt: endOfOldest(runs, days),
  });
  const expected = `At least ${neededRuns} finished runs with a metric and a parameter each are expected within ${days} days`;
  if (own.length >= neededRuns) {
    return pass(
      `${own.length} finished runs of the last ${days} days have a metric and a parameter each, the newest of ${dayOf(own[0].at)}.`,
      {
        ...seen(own),
        validUntil: daysAfter(own[neededRuns - 1].at, days),
      },
    );
  }
  const gap = platformGap(input, 'experiment');
  if (gap) return unknown(gap);
  if (own.length > 0) {
    return partial(
      `${expected}; ${own.length} ${own.length === 1 ? 'was' : 'were'} seen, the newest of ${dayOf(own[0].at)}.`,
      { ...seen(own), validUntil: daysAfter(documented[0].at, days) },
    );
  }
  if (documented.length > 0) {
    const [{ experiment, at }] = documented;
    return partial(
      `${expected}; ${documented.length} ${documented.length === 1 ? 'was' : 'were'} seen, but in the experiment ${experiment.name.slice(0, 120)}, which collects the runs of everybody.`,
      { ...seen(documented), validUntil: daysAfter(at, days) },
    );
  }
  const evidence = experiments.slice(0, 5).map(experimentEvidence);
  const unread = experiments.find(each => mayHoldMore(each, days, now));
  if (unread) {
    const last = lastReadAt(unread.experiment);
    return unknown(
      `${expected}; none of the newest ${unread.experiment.runs.length} runs of the experiment ${unread.experiment.name.slice(0, 120)} is one, and older ones were not read.`,
      {
        evidence,
        nextChangeAt: last && daysAfter(last, days),
      },
    );
  }
  const newest = trackedRuns(input)[0];
  return fail(
    newest === undefined
      ? `${expected}, but ${experiments.length === 1 ? 'the linked experiment has' : `the ${experiments.length} linked experiments have`} no finished run.`
      : `${expected}, but none was seen: ${recent.length} finished within that time, the newest finished run is of ${dayOf(newest.at)}.`,
    { evidence, nextChangeAt: endOfOldest(recent, days) },
  );
}

/** Code that would track, if only its server were seen. */
function decideCode(input: FactInput): FactDecision | undefined {
  for (const repository of input.repositories) {
    const found = firstImport(repository, trackers);
    if (found) {
      return partial(
        `${found.path} imports ${found.module}, but its runs were not seen: ${trackingLack(input)}.`,
        { evidence: [fileEvidence(repository, found.path)] },
      );
    }
  }
  return undefined;
}

export const experimentTracking: Fact = {
  id: 'experiment-tracking',
  group: 'tracking',
  title: 'Experiments are tracked',
  description:
    'Looks at the experiment that the component links to. Passes with three finished runs in the last 90 days that each have a metric and a parameter; one or two are partial, and so are runs in an experiment that everybody shares, such as Default. None is a fail. Code that uses a tracking library (MLflow, Weights & Biases, Neptune, ClearML, Comet, Aim, DVCLive) is partial, as long as no experiment is linked.',
  howToFix:
    'Log parameters and metrics of every training to an experiment of its own on a tracking server, link the experiment with an annotation such as mlflow.org/experiment-name, and connect the server.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'repository', 'ci', 'attestation'],
  windowDays: 90,
  decide: (input, context) => {
    if (linkedExperiments(input).length > 0) {
      return decideExperiments(input, context);
    }
    const gap = platformGap(input, 'experiment');
    if (gap) return unknown(gap);
    return (
      decideCode(input) ??
      unseenTracking(input) ??
      decideExperiments(input, context)
    );
  },
};
