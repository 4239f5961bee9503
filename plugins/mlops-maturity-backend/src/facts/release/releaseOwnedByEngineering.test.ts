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
  aComponent,
  aContext,
  aDeployment,
  anInput,
  aRepository,
  aRun,
} from '../fixtures';
import { releaseOwnedByEngineering } from './releaseOwnedByEngineering';

describe('release-owned-by-engineering', () => {
  it('is unknown until the owner group attests it, and says who releases', () => {
    const deployments = [
      aDeployment({ run: aRun({ trigger: 'manual' }) }),
      aDeployment({ run: aRun({ actor: { name: 'ci', kind: 'automation' } }) }),
    ];
    expect(
      releaseOwnedByEngineering.decide(
        anInput({ repositories: [aRepository({ deployments })] }),
        aContext(),
      ),
    ).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining(
        'mlops-maturity/attest.release-owned-by-engineering',
      ),
      hint: 'jane started 1 of the newest 2 production deployments',
    });
  });

  it('has no hint where nothing was deployed, and needs a group to attest', () => {
    const decision = releaseOwnedByEngineering.decide(
      anInput({ component: aComponent({ ownerIsGroup: false }) }),
      aContext(),
    );
    expect(decision).toMatchObject({ status: 'unknown' });
    expect(decision.hint).toBeUndefined();
  });
});
