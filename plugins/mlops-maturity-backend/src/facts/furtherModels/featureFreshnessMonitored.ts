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

import { partial } from '../decisions';
import { dayOf } from '../evidence/dayOf';
import { linkedPlatforms } from '../evidence/platforms';
import type { Fact } from '../types';
import { namedWatch } from './signs';
import { unlessByHand } from './unlessByHand';

const watch = /feature.{0,40}(?:fresh|stale|materiali|age)|materiali[sz]ation/i;

export const featureFreshnessMonitored: Fact = {
  id: 'feature-freshness-monitored',
  group: 'monitoring',
  title: 'The freshness of features is watched',
  description:
    'Looks for a healthy alert rule, or fresh series, about the freshness or materialisation of features. A feature store that tells when its values were computed is partial.',
  howToFix: 'Alert when the values of a feature view grow too old.',
  scope: 'component',
  attestable: 'yes',
  sources: ['metrics', 'ml-platform', 'attestation'],
  decide: (input, { now }) => {
    const [refreshed] = linkedPlatforms(input, 'featureStore')
      .flatMap(({ featureStores }) => featureStores)
      .flatMap(({ featureViews }) => featureViews)
      .flatMap(({ refreshedAt }) => refreshedAt ?? [])
      .sort((a, b) => Date.parse(a) - Date.parse(b));
    return unlessByHand(input, 'An alert about the freshness of features', [
      namedWatch(input, watch, now),
      refreshed === undefined
        ? undefined
        : partial(
            `The oldest feature values are of ${dayOf(refreshed)}, but nothing was seen that watches them.`,
            { observedAt: refreshed },
          ),
    ]);
  },
};
