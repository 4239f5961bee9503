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
  aContext,
  aDeployment,
  anInput,
  aRepository,
  aRun,
  daysAgo,
} from '../fixtures';
import { commitTriggersDeploy } from './commitTriggersDeploy';

function decide(
  run: Parameters<typeof aRun>[0],
  deployment: Parameters<typeof aDeployment>[0] = {},
  repository: Parameters<typeof aRepository>[0] = {},
) {
  const deployments = [
    aDeployment({
      run: aRun({ createdAt: daysAgo(3), committedAt: daysAgo(3.5), ...run }),
      ...deployment,
    }),
  ];
  return commitTriggersDeploy.decide(
    anInput({ repositories: [aRepository({ deployments, ...repository })] }),
    aContext(),
  );
}

describe('commit-triggers-deploy', () => {
  it('passes when pushing a commit deployed that commit within a day', () => {
    expect(decide({ trigger: 'push' })).toMatchObject({
      status: 'pass',
      reason: 'Pushing aaaaaaa deployed it to production on 2026-11-17.',
      validUntil: daysAgo(-177),
    });
  });

  it.each([
    [
      'the run started two days after the commit',
      { committedAt: daysAgo(5) },
      {},
    ],
    ['a person started the run', { trigger: 'manual' }, {}],
    ['another commit was deployed', {}, { sha: 'b'.repeat(40) }],
    ['it never succeeded', {}, { succeededAt: undefined, state: 'pending' }],
    ['it was a preview', {}, { transient: true }],
    ['it is too old', {}, { succeededAt: daysAgo(181) }],
  ] as const)('fails if %s', (_, run, deployment) => {
    expect(decide(run, deployment).status).toBe('fail');
  });

  it('is partial where nothing tells when the commit, or which, was pushed', () => {
    expect(decide({ committedAt: undefined })).toMatchObject({
      status: 'partial',
      reason: expect.stringContaining('when it was made, is not on record'),
    });
    // Jenkins doesn't always know what it checked out.
    const nameless = { sha: '', committedAt: undefined };
    expect(decide(nameless, { sha: '' }).status).toBe('partial');
    expect(
      decide({ ...nameless, committedAt: daysAgo(3) }, { sha: '' }).status,
    ).not.toBe('pass');
  });

  it('is partial for a chain of workflows, unknown where none was read', () => {
    expect(decide({ trigger: 'upstream' }).status).toBe('partial');
    expect(
      decide(
        { trigger: 'manual' },
        {},
        {
          gaps: [{ kinds: ['deployment'], code: 'forbidden', message: 'No.' }],
        },
      ).status,
    ).toBe('unknown');
  });
});
