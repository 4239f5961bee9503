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
  daysAgo,
} from '../fixtures';
import { releaseByCicd } from './releaseByCicd';

function decide(
  repository: Parameters<typeof aRepository>[0],
  annotations: Record<string, string> = {},
) {
  return releaseByCicd.decide(
    anInput({
      component: aComponent({ annotations }),
      repositories: [aRepository(repository)],
    }),
    aContext(),
  );
}

/** One deployment a day; `true` for those that a run made. */
function deployments(...linked: boolean[]) {
  return linked.map((isLinked, index) =>
    aDeployment({
      createdAt: daysAgo(index + 1),
      run: isLinked ? aRun() : undefined,
    }),
  );
}

describe('release-by-cicd', () => {
  it('passes when runs made 80 % of the newest ten deployments', () => {
    const many = deployments(
      ...[true, true, true, true, false, true, true, true, true, false],
      // Older than the newest ten.
      ...[false, false, false],
    );
    expect(decide({ deployments: many })).toMatchObject({
      status: 'pass',
      reason:
        '8 of the newest 10 production deployments were made by a run of a pipeline.',
      observedAt: daysAgo(1),
      validUntil: daysAgo(-178),
      nextChangeAt: daysAgo(-170),
    });
  });

  it('is partial for a single deployment, also one behind a GitOps controller', () => {
    expect(decide({ deployments: deployments(true) }).status).toBe('partial');
    expect(decide({}, { 'argocd/app-selector': 'app=churn' }).status).toBe(
      'partial',
    );
  });

  it('fails below 80 %, for unlinked and for no deployments', () => {
    expect(
      decide({ deployments: deployments(true, true, true, false) }),
    ).toMatchObject({ status: 'fail', nextChangeAt: daysAgo(-176) });
    expect(decide({ deployments: deployments(false) }).status).toBe('fail');
    expect(decide({}).status).toBe('fail');
  });

  it('does not count deployments that never succeeded or are no releases', () => {
    const [one] = deployments(true);
    expect(
      decide({
        deployments: [
          one,
          aDeployment({
            run: aRun(),
            succeededAt: undefined,
            state: 'pending',
          }),
          aDeployment({ run: aRun(), counts: false }),
          aDeployment({ run: aRun(), production: false }),
        ],
      }).status,
    ).toBe('partial');
  });

  it('is unknown where the runs behind deployments could not be read', () => {
    expect(
      decide({
        deployments: deployments(false, false),
        gaps: [
          { kinds: ['pipelineRun'], code: 'rate-limited', message: 'Wait.' },
        ],
      }).status,
    ).toBe('unknown');
  });
});
