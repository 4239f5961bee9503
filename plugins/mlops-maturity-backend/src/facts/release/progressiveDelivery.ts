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

import { partial, unknown } from '../decisions';
import type { Fact, FactDecision, RepositoryEvidence } from '../types';
import { fileEvidence } from '../evidence/links';
import {
  countLines,
  isOfKind,
  manifests,
  type Manifest,
} from '../evidence/manifests';

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

export const progressiveDelivery: Fact = {
  id: 'progressive-delivery',
  group: 'release',
  title: 'Versions share production traffic before one takes over',
  description:
    'Looks for two or more versions of the model that serve production traffic at once, now or in the last 180 days. The serving platform decides; manifests that split traffic, or a link of type experiment on the component, are partial.',
  howToFix:
    'Serve the new version beside the old one with a part of the traffic, for example with canaryTrafficPercent in KServe. A model without live traffic can be attested as not applicable.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'repository', 'catalog', 'attestation'],
  windowDays: 180,
  decide: ({ component, repositories }): FactDecision => {
    const unseen = 'no serving platform is connected that could show traffic';
    for (const repository of repositories) {
      const path = splitIn(repository);
      if (path) {
        return partial(
          `${path} splits traffic between versions, but ${unseen}.`,
          { evidence: [fileEvidence(repository, path)] },
        );
      }
    }
    const experiment = component.links.find(
      ({ type }) => type?.toLowerCase() === 'experiment',
    );
    if (experiment) {
      const { title, url } = experiment;
      return partial(
        `An experiment is linked to the component, but ${unseen}.`,
        {
          evidence: [
            {
              title: title ?? 'Experiment',
              url: /^https?:\/\//i.test(url) ? url : undefined,
            },
          ],
        },
      );
    }
    return unknown(
      'No serving platform is connected: connect the one that serves the model, such as KServe, to see how traffic is split between versions.',
    );
  },
};
