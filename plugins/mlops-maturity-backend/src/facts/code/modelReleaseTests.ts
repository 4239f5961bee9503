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

import { daysAfter, fail, pass, unknown } from '../decisions';
import { bestOf } from '../evidence/bestOf';
import { runsAreKnownOn, testsSucceededOn } from '../evidence/commitTests';
import {
  deployedWithin,
  productionDeployments,
  type SuccessfulDeployment,
} from '../evidence/deployments';
import { gapFor } from '../evidence/gapFor';
import { deploymentEvidence } from '../evidence/links';
import { promotedVersions } from '../evidence/promotedVersions';
import {
  versionChangedAt,
  versionEvidence,
} from '../evidence/registeredModels';
import { unlessUnread } from '../evidence/unlessUnread';
import type { Fact, FactDecision, FactInput } from '../types';

type Outcome = 'tested' | 'untested' | 'unread';

/** Which repository's CI tested a commit doesn't matter. */
function outcomeOf(
  { repositories }: FactInput,
  { deployment: { sha } }: SuccessfulDeployment,
): Outcome {
  const succeeded = (kind: 'unitTests' | 'integrationTests') =>
    repositories.some(repository => testsSucceededOn(repository, sha, kind));
  if (succeeded('unitTests') && succeeded('integrationTests')) return 'tested';
  return repositories.some(
    repository =>
      repository.commitChecks.has(sha) || runsAreKnownOn(repository, sha),
  )
    ? 'untested'
    : 'unread';
}

function decideDeployments(input: FactInput, now: Date): FactDecision {
  const { repositories, settings } = input;
  if (repositories.length === 0) {
    return unknown(
      'Link a repository to the component: no annotation or source location names one.',
    );
  }
  const window = settings.windows.deploy;
  const deployments = deployedWithin(
    productionDeployments(input),
    window,
    now,
  ).slice(0, settings.deploymentCount);
  if (deployments.length === 0) {
    const gap = repositories
      .map(repository => gapFor(repository, 'deployment'))
      .find(each => each !== undefined);
    return gap
      ? unknown(gap)
      : fail(
          `A tested release was expected, but no deployment to production was seen in ${window} days.`,
        );
  }

  const outcomes = deployments.map(each => outcomeOf(input, each));
  const count = (outcome: Outcome) =>
    outcomes.filter(each => each === outcome).length;
  const total = deployments.length;
  const tested = count('tested');
  const details = {
    evidence: deployments.map(deploymentEvidence),
    observedAt: deployments[0].deployedAt,
    // Which deployments are counted changes when the oldest becomes too old.
    nextChangeAt: daysAfter(deployments[total - 1].deployedAt, window),
    value: tested / total,
  };
  const seen = `${tested} of the last ${total} production deployments ${total === 1 ? 'is' : 'are'} of a commit with successful unit and integration tests`;
  if (tested / total >= settings.successRatio) {
    return pass(`${seen}.`, {
      ...details,
      validUntil: daysAfter(deployments[0].deployedAt, window),
    });
  }
  const unread = count('unread');
  if ((tested + unread) / total >= settings.successRatio) {
    const gap = repositories
      .map(repository => gapFor(repository, 'commitChecks'))
      .find(each => each !== undefined);
    return unknown(
      gap ?? `${seen}; the checks of ${unread} more were not read.`,
      details,
    );
  }
  return fail(
    `${seen}; ${Math.round(settings.successRatio * 100)} % were expected.`,
    details,
  );
}

const validated =
  /^(?:pass(?:ed)?|approved|success(?:ful)?|succeeded|ok|true)$/i;
const validationTag =
  /^(?:model[-_.])?validation[-_.]?(?:status|state|result)$/i;

/**
 * Whether the registry says that the versions in production were validated;
 * undefined where it says nothing of it.
 */
function decideTags(input: FactInput): FactDecision | undefined {
  const released = promotedVersions(input);
  const tagged = released.map(({ version: { tags = {} } }) =>
    Object.entries(tags).find(([name]) => validationTag.test(name.trim())),
  );
  if (tagged.every(tag => tag === undefined)) return undefined;
  const good = tagged.filter(
    tag => tag && validated.test(tag[1].trim()),
  ).length;
  const share = good / released.length;
  const seen = `${good} of ${released.length} versions that the registry marks as in production, now or before, carry a tag that they were validated`;
  const details = {
    evidence: released.slice(0, 5).map(versionEvidence),
    observedAt: versionChangedAt(released[0]),
    value: share,
  };
  const needed = input.settings.successRatio;
  return share >= needed
    ? pass(`${seen} (${tagged.find(tag => tag)?.[0].slice(0, 100)}).`, details)
    : fail(`${seen}; ${Math.round(needed * 100)} % were expected.`, details);
}

export const modelReleaseTests: Fact = {
  id: 'model-release-tests',
  group: 'code',
  title: 'Every release is tested',
  description:
    'Of the last 5 deployments to production within 180 days, at least 80 % are of a commit on which both unit tests and integration tests succeeded, by test reports, jobs or checks. Instead, at least 80 % of the versions that the model registry marks as in production, now or before, may carry the tag validation_status with the value passed.',
  howToFix:
    'Let the deployment depend on the jobs with unit and integration tests, so that nothing reaches production from a commit that they did not pass on; or let the pipeline that validates a model version tag it validation_status: passed.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'ml-platform', 'attestation'],
  windowDays: 180,
  decide: (input, { now }) => {
    const deployments = decideDeployments(input, now);
    const tags = decideTags(input);
    return unlessUnread(
      tags ? bestOf([deployments, tags]) : deployments,
      input,
      'registeredModel',
    );
  },
};
