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
  anInput,
  aRepository,
  aRun,
  aWorkflow,
  daysAgo,
} from '../fixtures';
import type { RepositoryEvidence } from '../types';
import { someAutomation } from './someAutomation';

function decide(repository: Partial<Omit<RepositoryEvidence, 'files'>>) {
  return someAutomation.decide(
    anInput({ repositories: [aRepository(repository)] }),
    aContext(),
  );
}

const onPush = aWorkflow({
  triggers: { ...aWorkflow().triggers, push: {} },
});

describe('some-automation', () => {
  it('passes for 90 days after a run that nobody started', () => {
    expect(
      decide({ runs: [aRun({ trigger: 'schedule', createdAt: daysAgo(30) })] }),
    ).toMatchObject({
      status: 'pass',
      reason:
        'ci.yml ran without a person starting it and succeeded on 2026-10-21.',
      observedAt: daysAgo(30),
      validUntil: daysAgo(-60),
    });
  });

  it.each([
    ['runs that people start', { runs: [aRun({ trigger: 'manual' })] }],
    ['old runs', { runs: [aRun({ createdAt: daysAgo(91) })] }],
    ['failed runs', { runs: [aRun({ conclusion: 'failure' })] }],
    [
      'green runs whose jobs were all skipped',
      {
        runs: [
          aRun({ work: { unit: { classes: [], conclusion: 'skipped' } } }),
        ],
      },
    ],
    [
      'runs that the platform adds',
      { runs: [aRun({ path: 'dynamic/dependabot/updates' })] },
    ],
  ] as const)('fails for %s', (_, { runs }) => {
    expect(decide({ runs: [...runs] }).status).toBe('fail');
  });

  it('is partial for a workflow that could run by itself, unless disabled', () => {
    expect(decide({ workflows: [onPush] }).status).toBe('partial');
    const disabled = aWorkflow({
      ...onPush,
      pipeline: { id: '1', name: 'CI', state: 'disabled' },
    });
    expect(decide({ workflows: [disabled] }).status).toBe('fail');
  });

  it('is unknown where runs could not be read', () => {
    const message = 'The token may not read workflow runs.';
    expect(
      decide({
        workflows: [onPush],
        gaps: [{ kinds: ['pipelineRun'], code: 'forbidden', message }],
      }),
    ).toMatchObject({ status: 'unknown', reason: message });
    expect(
      someAutomation.decide(anInput({ repositories: [] }), aContext()).status,
    ).toBe('unknown');
  });
});
