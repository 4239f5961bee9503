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

import { fail, isWithin, pass, unknown } from '../decisions';
import { deployedWithin, productionDeployments } from '../evidence/deployments';
import { gapFor } from '../evidence/gapFor';
import { linkedModels, modelVersions } from '../evidence/registeredModels';
import type { Fact } from '../types';

const days = 365;
/** Google calls a couple of times a year infrequent. */
const few = 3;

export const frequentReleases: Fact = {
  id: 'frequent-releases',
  group: 'release',
  title: 'New versions come more than three times a year',
  description:
    'Counts the versions that were registered and the production deployments of the last 365 days, and takes the larger number. Passes above three.',
  howToFix:
    'Release smaller changes more often; automating training and release makes that cheap.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'ml-platform', 'attestation'],
  windowDays: days,
  decide: (input, { now }) => {
    const deployments = deployedWithin(productionDeployments(input), days, now);
    const versions = modelVersions(input).filter(({ version }) =>
      isWithin(version.createdAt, days, now),
    );
    const value = Math.max(deployments.length, versions.length);
    const seen = `${versions.length} registered versions and ${deployments.length} production deployments in the last ${days} days`;
    if (value > few) return pass(`${seen}.`, { value });
    const gap = input.repositories
      .map(repository => gapFor(repository, 'deployment'))
      .find(Boolean);
    if (gap) return unknown(gap);
    const isRead =
      input.repositories.length > 0 || linkedModels(input).length > 0;
    return isRead
      ? fail(`More than ${few} are expected, and there were ${seen}.`, {
          value,
        })
      : unknown('No source that tells about releases is linked.');
  },
};
