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
  notApplicable,
  partial,
  pass,
} from '../decisions';
import type {
  Fact,
  FactDecision,
  FactInput,
  RepositoryEvidence,
} from '../types';
import { dayOf } from '../evidence/dayOf';
import { countExecutions } from '../evidence/executions';
import { fileEvidence } from '../evidence/links';
import {
  countLines,
  isOfKind,
  manifests,
  type Manifest,
} from '../evidence/manifests';
import { platformGap } from '../evidence/platforms';
import {
  endpointEvidence,
  endpointName,
  servedVersions,
  servingEndpoints,
  sharesTrafficNow,
  trafficPhrase,
  unseenServing,
} from '../evidence/servingEndpoints';
import { webAddress } from '../evidence/webAddress';

const canaryShare = /\bcanaryTrafficPercent:\s{0,5}["']?[1-9]\d?(?!\d)/;
const weight = /\bweight:\s{0,5}["']?[1-9]\d?(?!\d)/;
const traffic = /\btraffic:\s{0,5}["']?[1-9]\d?(?!\d)/;
const variantWeight = /\bInitialVariantWeight:\s{0,5}["']?[\d.]{0,10}[1-9]/;
const share = /^\s{1,40}["']?[\w.-]{1,80}["']?:\s{0,5}[1-9]\d?\s{0,5}$/;
const trafficCommand =
  /--traffic\s{1,5}["']?[\w.-]{1,80}=[1-9]\d?[\s,]{1,5}[\w.-]{1,80}=[1-9]\d?(?!\d)/;

/** `traffic:` of an online endpoint, with a share for each deployment. */
function sharesTraffic({ lines }: Manifest): boolean {
  const start = lines.findIndex(line =>
    /^\s{0,40}traffic(?:_?split)?:\s{0,5}$/i.test(line),
  );
  return (
    start >= 0 &&
    lines.slice(start + 1, start + 3).filter(line => share.test(line))
      .length === 2
  );
}

/** Whether a manifest lets two versions serve at once, each a part. */
function splitsTraffic(manifest: Manifest): boolean {
  return (
    countLines(manifest, canaryShare) > 0 ||
    (isOfKind(manifest, 'Rollout') &&
      countLines(manifest, /^\s{1,40}canary:/) > 0) ||
    (isOfKind(manifest, 'Canary') &&
      countLines(manifest, /\bflagger\.app\//) > 0) ||
    (isOfKind(manifest, 'SeldonDeployment') &&
      countLines(manifest, traffic) >= 2) ||
    (isOfKind(manifest, 'VirtualService', 'HTTPRoute', 'LLMInferenceService') &&
      countLines(manifest, weight) >= 2) ||
    countLines(manifest, variantWeight) >= 2 ||
    sharesTraffic(manifest)
  );
}

function splitIn(repository: RepositoryEvidence): string | undefined {
  const manifest = manifests(repository).find(splitsTraffic);
  if (manifest) return manifest.path;
  return repository.workflows.find(({ jobs }) =>
    jobs.some(({ steps }) =>
      steps.some(({ command }) => trafficCommand.test(command)),
    ),
  )?.path;
}

/** What the linked serving platforms show of the traffic. */
function decideTraffic(input: FactInput, now: Date): FactDecision {
  const days = input.settings.windows.deploy;
  const endpoints = servingEndpoints(input);
  const sharing = endpoints.find(sharesTrafficNow);
  if (sharing) {
    return pass(
      `${endpointName(sharing)} divides its traffic: ${trafficPhrase(sharing)}.`,
      {
        evidence: [endpointEvidence(sharing)],
        observedAt: sharing.endpoint.splitAt ?? sharing.endpoint.updatedAt,
      },
    );
  }
  const [split] = endpoints
    .filter(({ endpoint }) => isWithin(endpoint.splitAt, days, now))
    .sort(
      (a, b) =>
        Date.parse(b.endpoint.splitAt!) - Date.parse(a.endpoint.splitAt!),
    );
  if (split) {
    const at = split.endpoint.splitAt!;
    return pass(
      `Versions last shared the traffic of ${endpointName(split)} on ${dayOf(at)}; now it is ${trafficPhrase(split)}.`,
      {
        evidence: [endpointEvidence(split, at)],
        observedAt: at,
        validUntil: daysAfter(at, days),
        ...countExecutions([at], now),
      },
    );
  }
  const unseen = unseenServing(input);
  if (unseen) return unseen;
  const expected = `Two or more versions should share production traffic, now or in the last ${days} days`;
  if (endpoints.length === 0) return decideWithoutEndpoint(input, expected);
  const last = endpoints.find(({ endpoint }) => endpoint.splitAt);
  return fail(
    `${expected}, but ${endpointName(endpoints[0])} sends all of it to ${servedVersions(endpoints[0])[0]?.version.slice(0, 80) ?? 'no version'}${last ? `, and last divided it on ${dayOf(last.endpoint.splitAt!)}` : ''}.`,
    {
      evidence: endpoints.slice(0, 3).map(each => endpointEvidence(each)),
      observedAt: endpoints[0].endpoint.updatedAt,
    },
  );
}

/** A model that only runs in batches has no traffic to divide. */
function decideWithoutEndpoint(
  { repositories }: FactInput,
  expected: string,
): FactDecision {
  for (const repository of repositories) {
    const job = manifests(repository).find(manifest =>
      isOfKind(
        manifest,
        'CronJob',
        'CronWorkflow',
        'ScheduledSparkApplication',
      ),
    );
    if (job) {
      return notApplicable(
        `The model has no endpoint, and ${job.path} runs it in batches: there is no traffic to divide.`,
        { evidence: [fileEvidence(repository, job.path)] },
      );
    }
  }
  return fail(
    `${expected}, but the linked serving platform has no endpoint of the component.`,
  );
}

/** Splits of traffic that are written down, but weren't seen. */
function wiredSplit(
  { component, repositories }: FactInput,
  why: string,
): FactDecision | undefined {
  for (const repository of repositories) {
    const path = splitIn(repository);
    if (path) {
      return partial(
        `${path} splits traffic between versions, but that was not seen. ${why}`,
        { evidence: [fileEvidence(repository, path)] },
      );
    }
  }
  const experiment = component.links.find(
    ({ type }) => type?.toLowerCase() === 'experiment',
  );
  if (!experiment) return undefined;
  const { title, url } = experiment;
  return partial(
    `An experiment is linked to the component, but no shared traffic was seen. ${why}`,
    { evidence: [{ title: title ?? 'Experiment', url: webAddress(url) }] },
  );
}

export const progressiveDelivery: Fact = {
  id: 'progressive-delivery',
  group: 'release',
  title: 'Versions share production traffic before one takes over',
  description:
    'Asks the serving platform which versions get production traffic. Passes with two or more that each get a part of it, now or at some time in the last 180 days. Does not apply to a model without an endpoint that the repository runs as a scheduled job. Manifests that split traffic, or a link of type experiment on the component, are partial.',
  howToFix:
    'Serve the new version beside the old one with a part of the traffic, for example with canaryTrafficPercent in KServe, and connect the platform. A model without live traffic can be attested as not applicable.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'repository', 'catalog', 'attestation'],
  windowDays: 180,
  decide: (input, { now }) => {
    const seen = decideTraffic(input, now);
    if (seen.status === 'pass' || seen.status === 'not-applicable') return seen;
    // What could not be read may show the split, so wiring doesn't hide it.
    if (platformGap(input, 'servingEndpoint')) return seen;
    return wiredSplit(input, seen.reason) ?? seen;
  },
};
