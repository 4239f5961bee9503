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
  aWorkflow,
  daysAgo,
} from '../fixtures';
import { lowFrictionRelease } from './lowFrictionRelease';

const workflow = aWorkflow({
  path: '.github/workflows/release.yml',
  pipeline: { id: '7', name: 'Release', state: 'active' },
});

/** A release by hand, `age` days ago, that took `minutes`. */
function release(
  age: number,
  options: Parameters<typeof aRun>[0] & { minutes?: number } = {},
) {
  const { minutes = 20, ...run } = options;
  const createdAt = daysAgo(age);
  return aRun({
    workflow,
    trigger: 'manual',
    createdAt,
    finishedAt: new Date(
      Date.parse(createdAt) + minutes * 60_000,
    ).toISOString(),
    approvals: [],
    work: { release: ['deploy'] },
    ...run,
  });
}

const approval = { state: 'approved' as const, environments: ['production'] };
const easy = [release(1), release(2), release(3)];

function decide(
  repository: Parameters<typeof aRepository>[0],
  released: 'pass' | 'partial' | 'fail' | 'unknown' = 'fail',
) {
  return lowFrictionRelease.decide(
    anInput({ repositories: [aRepository(repository)] }),
    aContext({ 'automated-model-release': released }),
  );
}

describe('low-friction-release', () => {
  it('does not count runs whose deployment waits for a person', () => {
    const waiting = release(0.5, {
      work: {
        release: { classes: ['deploy'], conclusion: 'action_required' },
      },
    });
    expect(decide({ runs: [waiting, ...easy] }).status).toBe('pass');
    expect(decide({ runs: [waiting] })).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining('No run of shop/churn deployed'),
    });
  });

  it('passes for three quick releases by hand with one approval at most', () => {
    const runs = [
      release(1, { approvals: [approval] }),
      release(2, { minutes: 300 }),
      release(4),
      release(9, { conclusion: 'failure' }),
    ];
    expect(decide({ runs })).toMatchObject({
      status: 'pass',
      reason:
        'The last 3 runs of release.yml deployed at the first attempt, in 20 minutes (median) and with one approval at most.',
      validUntil: new Date(
        Date.parse(runs[2].run.finishedAt!) + 180 * 86_400_000,
      ).toISOString(),
    });
  });

  it('passes when the model is released by automation', () => {
    expect(decide({}, 'pass')).toMatchObject({
      status: 'pass',
      origin: 'composed',
    });
    expect(decide({}, 'partial').status).toBe('fail');
  });

  it.each([
    ['one of them failed', release(2, { conclusion: 'failure' })],
    ['one of them was repeated', release(2, { attempt: 2 })],
    [
      'one needed two approvals',
      release(2, { approvals: [approval, approval] }),
    ],
  ])('fails if %s', (_, middle) => {
    expect(decide({ runs: [easy[0], middle, easy[2]] }).status).toBe('fail');
  });

  it('fails if it mostly takes more than an hour, or nothing deploys', () => {
    const slow = [release(1, { minutes: 61 }), release(2, { minutes: 90 })];
    expect(decide({ runs: [...slow, easy[2]] }).status).toBe('fail');
    expect(
      decide({ runs: [aRun({ work: { unit: ['unitTests'] } })] }),
    ).toMatchObject({ status: 'fail' });
  });

  it('leaves out runs that never came to deploying, and test environments', () => {
    const skipped = {
      release: { classes: ['deploy' as const], conclusion: 'skipped' as const },
    };
    const noise = [release(0, { work: skipped, conclusion: 'failure' })];
    expect(decide({ runs: [...noise, ...easy] }).status).toBe('pass');

    const staging = [1, 2, 3].map(age => release(age, { pipelineId: '8' }));
    const production = [release(4, { attempt: 3 })];
    expect(
      decide({
        runs: [...staging, ...production],
        deployments: [aDeployment({ run: production[0] })],
      }).status,
    ).toBe('fail');
  });

  it('is partial for fewer than three, and unknown where something is missing', () => {
    expect(decide({ runs: easy.slice(1) }).status).toBe('partial');
    expect(decide({ runs: easy.slice(1) }, 'unknown').status).toBe('unknown');
    const unread = release(1, { approvals: undefined });
    const gap = { code: 'forbidden', message: 'No.' } as const;
    expect(
      decide({
        runs: [unread, ...easy.slice(1)],
        gaps: [{ ...gap, kinds: ['environment', 'deployment'] }],
      }).status,
    ).toBe('unknown');
    expect(decide({ gaps: [{ ...gap, kinds: ['pipelineRun'] }] }).status).toBe(
      'unknown',
    );
  });
});

describe('low-friction-release on other systems', () => {
  const started = (manual: number) =>
    [1, 2, 3].map(age => {
      const run = release(age, { approvals: undefined });
      const jobs = Array.from({ length: manual }, (_, index) => ({
        id: `${index}`,
        name: `go ${index}`,
        conclusion: 'success' as const,
        steps: [],
        manual: true,
      }));
      return { ...run, run: { ...run.run, jobs } };
    });

  it('forgives one manual job, but not two', () => {
    expect(decide({ collector: 'gitlab', runs: started(1) }).status).toBe(
      'pass',
    );
    expect(decide({ collector: 'gitlab', runs: started(2) })).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining('2 approvals or jobs'),
    });
  });

  it('adds approvals of the deployments that a run made', () => {
    const runs = started(1);
    const deployments = runs.map(run =>
      aDeployment({ run, approvals: [approval] }),
    );
    expect(decide({ collector: 'gitlab', runs, deployments }).status).toBe(
      'fail',
    );
  });

  it('is unknown for Jenkins, which keeps approvals in its logs', () => {
    expect(decide({ collector: 'jenkins', runs: started(0) }).status).toBe(
      'unknown',
    );
  });
});
