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

import { aDeployment, aRepository, daysAgo, now } from '../fixtures';
import {
  deployedWithin,
  productionDeployments,
  successfulDeployments,
} from './deployments';

const repository = aRepository({
  deployments: [
    // Created first, but took effect last: it waited for a review.
    aDeployment({ id: 'late', createdAt: daysAgo(9), succeededAt: daysAgo(1) }),
    aDeployment({ id: 'staging', production: false, createdAt: daysAgo(2) }),
    aDeployment({ id: 'old', createdAt: daysAgo(181) }),
    aDeployment({ id: 'hangs', succeededAt: undefined, state: 'pending' }),
    aDeployment({ id: 'preview', transient: true }),
    aDeployment({ id: 'trained', counts: false }),
    // A newer one replaced it; it was successful all the same.
    aDeployment({ id: 'replaced', createdAt: daysAgo(5), state: 'unknown' }),
  ],
});

function ids(deployments: { deployment: { id: string } }[]) {
  return deployments.map(({ deployment }) => deployment.id);
}

describe('successfulDeployments', () => {
  it('are those that took effect in an environment that lasts, newest first', () => {
    expect(ids(successfulDeployments(repository))).toEqual([
      'late',
      'staging',
      'replaced',
      'old',
    ]);
  });
});

describe('productionDeployments', () => {
  it('takes those of all repositories by the time when they took effect', () => {
    const other = aRepository({
      deployments: [aDeployment({ id: 'other', createdAt: daysAgo(3) })],
    });
    const all = productionDeployments({ repositories: [repository, other] });
    expect(ids(all)).toEqual(['late', 'other', 'replaced', 'old']);
    expect(ids(deployedWithin(all, 180, now))).toEqual([
      'late',
      'other',
      'replaced',
    ]);
  });
});
