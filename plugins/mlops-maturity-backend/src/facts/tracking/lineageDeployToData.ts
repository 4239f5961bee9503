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
import { fail, partial, pass, unknown } from '../decisions';
import { gapFor } from '../evidence/gapFor';
import { knownCommit } from '../evidence/knownCommit';
import { platformGap } from '../evidence/platforms';
import { referenceToVersion } from '../evidence/referenceToVersion';
import {
  productionVersion,
  readyVersions,
  unseenRegistry,
  versionEvidence,
  versionName,
  type RegistryVersion,
} from '../evidence/registeredModels';
import { runOfVersion } from '../evidence/versionRuns';
import type { Fact, FactDecision, FactInput } from '../types';

type Link = {
  name: string;
  /** Undefined where it could not be looked at. */
  seen: boolean | undefined;
  evidence?: Evidence;
  at?: string;
};

/** Why a deployment that names the version may not have been read. */
function deploymentGap(input: FactInput): string | undefined {
  if (
    input.repositories.length === 0 &&
    input.platforms.every(({ endpoints }) => endpoints.length === 0)
  ) {
    return 'No repository and no serving platform is linked that could show deployments.';
  }
  return (
    platformGap(input, 'servingEndpoint') ??
    input.repositories
      .map(repository => gapFor(repository, 'deployment'))
      .find(gap => gap !== undefined)
  )?.message;
}

/** Not there, unless something kept it from being seen. */
function unless(gap: string | undefined): false | undefined {
  return gap === undefined ? false : undefined;
}

function linksOf(input: FactInput, version: RegistryVersion): Link[] {
  const { runId } = version.version;
  const run = runOfVersion(input, version);
  const ofRun = (has: boolean) => {
    if (run) return has;
    return runId ? undefined : false;
  };
  const reference = referenceToVersion(input, version);
  return [
    { name: 'its run', seen: Boolean(runId || run) },
    {
      name: 'a digest of its data',
      seen: ofRun(run?.datasets.some(({ digest }) => digest) ?? false),
    },
    {
      name: 'its commit',
      seen: ofRun(run !== undefined && knownCommit(input, run).seen),
    },
    {
      name: 'the production deployment that names it',
      seen: reference ? true : unless(deploymentGap(input)),
      ...reference,
    },
  ];
}

function decide(input: FactInput): FactDecision {
  const version = productionVersion(input);
  if (!version) {
    return (
      unseenRegistry(input) ??
      fail(
        `A version that is marked as in production (alias champion or production, stage Production, an approval) is expected, but none of ${readyVersions(input).length} is.`,
        { evidence: readyVersions(input).slice(0, 3).map(versionEvidence) },
      )
    );
  }
  const links = linksOf(input, version);
  const seen = links.filter(link => link.seen === true);
  const open = links.filter(link => link.seen === undefined);
  const names = (some: Link[]) => some.map(({ name }) => name).join(', ');
  const details = {
    evidence: [
      versionEvidence(version),
      ...links.flatMap(({ evidence }) => evidence ?? []),
    ],
    observedAt:
      links.find(({ at }) => at !== undefined)?.at ?? version.version.createdAt,
  };
  const what = versionName(version);
  if (seen.length === links.length) {
    return pass(
      `From ${what}, which is in production, all four links were followed: ${names(links)}.`,
      details,
    );
  }
  const lacking = links.filter(link => link.seen === false);
  const unread = open.length > 0 ? ` Not readable: ${names(open)}.` : '';
  const reason = `Four links are expected from ${what}, which is in production, and ${seen.length} were followed${lacking.length > 0 ? `; it lacks ${names(lacking)}` : ''}.${unread}`;
  if (seen.length === 3) return partial(reason, details);
  const gap =
    platformGap(input, 'registeredModel')?.message ?? deploymentGap(input);
  return seen.length + open.length >= 3
    ? unknown(gap ? `${reason} ${gap}` : reason, details)
    : fail(reason, details);
}

export const lineageDeployToData: Fact = {
  id: 'lineage-deploy-to-data',
  group: 'tracking',
  title: 'A deployment can be traced back to its data',
  description:
    'Follows the model version that the registry marks as in production: the run it comes from, the digest of the data, the commit, and the newest production deployment or the serving endpoint that names the version or run. Passes with all four, partial with three.',
  howToFix:
    'Register models from tracked runs that log their dataset and commit, mark the version in production with an alias such as champion, name it in the deployment (payload, image tag or storage address), and connect the model registry.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'ci', 'attestation'],
  decide,
};
