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
import { daysAfter, fail, partial, pass, unknown } from '../decisions';
import { alsoNeeding } from '../evidence/allOf';
import { platformGap } from '../evidence/platforms';
import {
  modelVersions,
  unseenRegistry,
  versionEvidence,
  versionsCreatedWithin,
  type RegistryVersion,
} from '../evidence/registeredModels';
import {
  experimentEvidence,
  linkedExperiments,
  trackingLack,
  unseenTracking,
} from '../evidence/trackedRuns';
import { runOfVersion } from '../evidence/versionRuns';
import { webAddress } from '../evidence/webAddress';
import type { Fact, FactContext, FactDecision, FactInput } from '../types';

const tracking = 'experiment-tracking';
const neededShare = 0.8;
const trackerName =
  /\b(mlflow|weights\s?(?:&|and)\s?biases|w&b|wandb)(?![a-z])/i;

type MeasuredVersion = {
  each: RegistryVersion;
  run?: TrainingRunData;
  /** Whether its run has a metric; undefined where the run wasn't read. */
  measured?: boolean;
};

function measure(input: FactInput, each: RegistryVersion): MeasuredVersion {
  const run = runOfVersion(input, each);
  if (run) return { each, run, measured: run.metrics.length > 0 };
  return each.version.runId ? { each } : { each, measured: false };
}

function count(versions: MeasuredVersion[], measured: boolean | undefined) {
  return versions.filter(each => each.measured === measured).length;
}

function isEnough(versions: MeasuredVersion[]): boolean {
  return (
    versions.length > 0 &&
    count(versions, true) >= neededShare * versions.length
  );
}

/** When the share falls below what is needed, as the older versions leave. */
function endOfEnough(versions: MeasuredVersion[], days: number): string {
  let left = versions.length;
  while (left > 0 && isEnough(versions.slice(0, left))) left -= 1;
  return daysAfter(versions[left].each.version.createdAt, days);
}

function decideVersions(input: FactInput, { now }: FactContext): FactDecision {
  const days = input.settings.windows.registry;
  const versions = versionsCreatedWithin(modelVersions(input), days, now).map(
    each => measure(input, each),
  );
  const with80 = `At least ${neededShare * 100} % of the model versions of the last ${days} days are expected to come from a run with metrics`;
  const details = {
    evidence: versions.slice(0, 5).map(({ each }) => versionEvidence(each)),
    observedAt: versions[0]?.each.version.createdAt,
    // One version less is counted then.
    nextChangeAt: versions
      .slice(-1)
      .map(({ each }) => daysAfter(each.version.createdAt, days))[0],
  };
  if (isEnough(versions)) {
    return pass(
      `${count(versions, true)} of ${versions.length} model versions of the last ${days} days come from a run with metrics on a shared server.`,
      { ...details, validUntil: endOfEnough(versions, days) },
    );
  }
  const missing = unseenRegistry(input);
  if (missing) return missing;
  if (versions.length === 0) {
    return partial(
      `${with80}; experiments are on a shared server, but no version was made in that time.`,
    );
  }
  const unread = count(versions, undefined);
  return count(versions, true) + unread >= neededShare * versions.length
    ? unknown(
        `${with80}; the runs behind ${unread} of ${versions.length} versions could not be read.`,
        details,
      )
    : fail(
        `${with80}, but ${count(versions, true)} of ${versions.length} do.`,
        details,
      );
}

function decideServer(input: FactInput, context: FactContext): FactDecision {
  const experiments = linkedExperiments(input);
  const central = experiments.filter(({ experiment }) => experiment.central);
  if (central.length > 0) return decideVersions(input, context);
  const gap = platformGap(input, 'experiment');
  if (gap) return unknown(gap);
  if (experiments.length > 0) {
    return fail(
      `A tracking server that others can reach is expected, but the ${experiments.length} linked ${experiments.length === 1 ? 'experiment is' : 'experiments are'} kept in files or on localhost.`,
      { evidence: experiments.slice(0, 5).map(experimentEvidence) },
    );
  }
  const link = input.component.links.find(
    ({ title }) => title !== undefined && trackerName.test(title),
  );
  return link
    ? partial(
        `The catalog links a tracking server, but its metrics were not seen: ${trackingLack(input)}.`,
        {
          evidence: [
            { title: link.title ?? link.url, url: webAddress(link.url) },
          ],
        },
      )
    : (unseenTracking(input) ?? decideVersions(input, context));
}

export const centralTrainingMetrics: Fact = {
  id: 'central-training-metrics',
  group: 'tracking',
  title: 'Training metrics are kept in one shared place',
  description:
    'Looks at the tracking server and the registry together. Passes when experiments are tracked on a shared server and at least 80 % of the model versions of the last 180 days come from a run with metrics. Experiments in files or on localhost fail. A link to MLflow or Weights & Biases in the catalog is partial, as long as no experiment is linked.',
  howToFix:
    'Send the metrics of every training to one tracking server that the whole team reads (not to files or localhost), register models from these runs, and connect the server.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'catalog', 'attestation'],
  windowDays: 180,
  needs: [tracking],
  decide: (input, context) =>
    alsoNeeding([context.fact(tracking)], decideServer(input, context)),
};
