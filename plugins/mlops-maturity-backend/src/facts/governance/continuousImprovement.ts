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

import { daysAfter, fail, isWithin, partial, pass } from '../decisions';
import { dayOf } from '../evidence/dayOf';
import { promotedVersions } from '../evidence/promotedVersions';
import { compareQuality } from '../evidence/qualityMetrics';
import {
  unseenRegistry,
  versionChangedAt,
  versionEvidence,
  versionName,
  type RegistryVersion,
} from '../evidence/registeredModels';
import { runOfVersion } from '../evidence/versionRuns';
import type { Fact, FactContext, FactDecision, FactInput } from '../types';

const neededVersions = 2;

/** Those that reached production in time, each with the one before it. */
function recentPairs(input: FactInput, now: Date) {
  const promoted = promotedVersions(input);
  return promoted
    .map((version, index) => ({ version, before: promoted[index + 1] }))
    .filter(({ version }) =>
      isWithin(versionChangedAt(version), input.settings.windows.deploy, now),
    );
}

function compare(
  input: FactInput,
  before: RegistryVersion,
  version: RegistryVersion,
) {
  return compareQuality(
    runOfVersion(input, before),
    runOfVersion(input, version),
  );
}

function decideVersions(input: FactInput, { now }: FactContext): FactDecision {
  const days = input.settings.windows.deploy;
  const recent = recentPairs(input, now);
  const ends = recent
    .map(({ version }) => daysAfter(versionChangedAt(version), days))
    .sort()
    .reverse();
  const details = {
    evidence: recent.slice(0, 5).map(({ version }) => versionEvidence(version)),
    observedAt: recent
      .map(({ version }) => versionChangedAt(version))
      .sort()
      .reverse()[0],
    // One version less is counted then.
    nextChangeAt: ends[ends.length - 1],
  };
  const expected = `At least ${neededVersions} versions that reached production within ${days} days, each not worse than the one before, are expected`;
  if (recent.length < neededVersions) {
    const missing = unseenRegistry(input);
    if (missing) return missing;
    return recent.length > 0
      ? partial(
          `${expected}; one was seen, ${versionName(recent[0].version)} of ${dayOf(versionChangedAt(recent[0].version))}.`,
          { ...details, validUntil: ends[0] },
        )
      : fail(`${expected}, but none was seen.`);
  }
  const compared = recent.flatMap(({ version, before }) => {
    const comparison = before && compare(input, before, version);
    return comparison ? { version, before, comparison } : [];
  });
  const worse = compared.find(({ comparison }) => comparison.isWorse);
  if (worse) {
    const { metric, before, after } = worse.comparison;
    return fail(
      `${expected}, but ${versionName(worse.version)} is worse than ${worse.before.version.version.slice(0, 80)}: ${metric.slice(0, 80)} went from ${before} to ${after}.`,
      details,
    );
  }
  // The first version of all has none before it to be compared with.
  const comparable = recent.filter(({ before }) => before !== undefined);
  if (compared.length < comparable.length || compared.length === 0) {
    return partial(
      `${expected}; ${recent.length} reached production, but ${comparable.length - compared.length} of them could not be compared, as no quality metric of both was seen.`,
      details,
    );
  }
  const [{ comparison }] = compared;
  return pass(
    `${recent.length} versions reached production within ${days} days, none worse than the one before; last ${comparison.metric.slice(0, 80)} went from ${comparison.before} to ${comparison.after}.`,
    { ...details, validUntil: ends[neededVersions - 1] },
  );
}

export const continuousImprovement: Fact = {
  id: 'continuous-improvement',
  group: 'governance',
  title: 'New versions reach production and are not worse',
  description:
    'Looks at the versions that the registry marks as in production, or as having been (aliases such as champion and previous, stages such as Production, Approved and Archived). Passes when at least two of the last 180 days have a quality metric not worse than the version before. One version, and versions without a metric in common, are partial; a worse one fails. Scheduled retraining is shown as a hint.',
  howToFix:
    'Retrain regularly, log the same evaluation metric for each version, and promote the versions that are not worse; keep a mark such as the alias previous on the version that was replaced.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'attestation'],
  windowDays: 180,
  needs: ['scheduled-retraining'],
  decide: (input, context) => ({
    ...decideVersions(input, context),
    hint:
      context.fact('scheduled-retraining').status === 'pass'
        ? 'The model is retrained on a schedule'
        : undefined,
  }),
};
