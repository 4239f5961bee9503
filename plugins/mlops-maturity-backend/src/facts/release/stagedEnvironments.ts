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
import type { MlComponent } from '../../entities/types';
import type { Fact, FactDecision, FactInput } from '../types';
import { bestOf, decideOverRepositories } from '../evidence/bestOf';
import { dayOf } from '../evidence/dayOf';
import {
  deployedWithin,
  successfulDeployments,
  type SuccessfulDeployment,
} from '../evidence/deployments';
import { gapFor } from '../evidence/gapFor';
import { deploymentEvidence } from '../evidence/links';
import { namedModelVersion } from '../evidence/namedModelVersion';
import {
  productionMark,
  productionVersions,
  readyVersions,
  versionChangedAt,
  versionEvidence,
  versionName,
} from '../evidence/registeredModels';
import { unlessUnread } from '../evidence/unlessUnread';

/** The same code, or the same version of the model. */
function isSameRelease(
  component: MlComponent,
  one: SuccessfulDeployment,
  other: SuccessfulDeployment,
): boolean {
  const { sha } = one.deployment;
  // Some CI systems don't know which commit they deployed.
  if (sha !== '' && sha === other.deployment.sha) return true;
  const version = namedModelVersion(component, one);
  return (
    version !== undefined && version === namedModelVersion(component, other)
  );
}

/**
 * A release that reached production after it had been elsewhere. Of several
 * the one whose first step is newest, as that lasts longest.
 */
function stagedRelease(
  component: MlComponent,
  deployments: SuccessfulDeployment[],
):
  { staged: SuccessfulDeployment; released: SuccessfulDeployment } | undefined {
  const production = deployments.filter(deployment => deployment.production);
  for (const staged of deployments) {
    if (staged.production) continue;
    const released = production.find(
      each =>
        isSameRelease(component, staged, each) &&
        Date.parse(each.deployedAt) >= Date.parse(staged.deployedAt),
    );
    if (released) return { staged, released };
  }
  return undefined;
}

const stagingMark =
  /^(?:staging|stage|stg|challenger|candidate|pre[-_ ]?prod(?:uction)?|shadow)$/i;

/** A model that the registry marks in one version for staging, in one for production. */
function decideRegistry(
  { platforms, settings }: FactInput,
  now: Date,
): FactDecision | undefined {
  const days = settings.windows.deploy;
  const ready = readyVersions({ platforms });
  for (const production of productionVersions({ platforms })) {
    const staging = ready.find(
      ({ model, version: { aliases, stage, archived } }) =>
        model === production.model &&
        !archived &&
        [...aliases, stage ?? ''].some(each => stagingMark.test(each.trim())),
    );
    if (!staging) continue;
    const [at] = [production, staging]
      .map(versionChangedAt)
      .sort((a, b) => Date.parse(b) - Date.parse(a));
    if (!isWithin(at, days, now)) continue;
    return pass(
      `The registry marks ${versionName(staging)} for staging and ${versionName(production)} for production (${productionMark(production)}); the newer mark is of ${dayOf(at)}.`,
      {
        evidence: [versionEvidence(production), versionEvidence(staging)],
        observedAt: at,
        validUntil: daysAfter(at, days),
      },
    );
  }
  return undefined;
}

export const stagedEnvironments: Fact = {
  id: 'staged-environments',
  group: 'release',
  title: 'Releases pass another environment before production',
  description:
    'Looks at the deployments of the last 180 days to environments that last. Passes when at least one commit or model version was first deployed to another environment and then to production. Two environments without such a release are partial; previews do not count. A model registry that has one version marked for staging and one for production, by alias or stage, passes too where one of the marks changed in the last 180 days.',
  howToFix:
    'Deploy the same commit or model version to a staging environment first, and from there to production, with an environment on each of the two jobs; or move the aliases staging and production in the model registry.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'ml-platform', 'attestation'],
  windowDays: 180,
  decide: (input, { now }) => {
    const { component, settings } = input;
    const registry = decideRegistry(input, now);
    const own = decideOverRepositories(input, repository => {
      const days = settings.windows.deploy;
      const recent = deployedWithin(
        successfulDeployments(repository),
        days,
        now,
      );
      const found = stagedRelease(component, recent);
      if (found) {
        const { staged, released } = found;
        return pass(
          `${released.deployment.sha.slice(0, 7)} reached ${staged.deployment.environment} on ${dayOf(staged.deployedAt)} and ${released.deployment.environment} on ${dayOf(released.deployedAt)}.`,
          {
            evidence: [
              deploymentEvidence(released),
              deploymentEvidence(staged),
            ],
            observedAt: released.deployedAt,
            validUntil: daysAfter(staged.deployedAt, days),
          },
        );
      }
      const gap = gapFor(repository, 'deployment');
      if (gap) return unknown(gap);
      const names = [
        ...new Set(recent.map(({ deployment }) => deployment.environment)),
      ];
      const evidence = recent.slice(0, 3).map(deploymentEvidence);
      if (names.length >= 2) {
        return partial(
          `${names.join(', ')} were deployed to in the last ${days} days, but nothing reached production after it had been elsewhere.`,
          {
            evidence,
            nextChangeAt: daysAfter(recent[recent.length - 1].deployedAt, days),
          },
        );
      }
      return fail(
        `Releases must pass another environment before production; in the last ${days} days ${names.length === 0 ? 'nothing was deployed' : `only ${names[0]} was deployed to`}.`,
        {
          evidence,
          nextChangeAt: recent[0] && daysAfter(recent[0].deployedAt, days),
        },
      );
    });
    return registry
      ? bestOf([own, registry])
      : unlessUnread(own, input, 'registeredModel');
  },
};
