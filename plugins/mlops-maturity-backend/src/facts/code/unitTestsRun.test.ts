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
import { aReport, reportsOf } from '../testReportFixtures';
import { unitTestsRun } from './unitTestsRun';

type Overrides = Parameters<typeof aRepository>[0];

const decide = (overrides: Overrides) =>
  unitTestsRun.decide(
    anInput({ repositories: [aRepository(overrides)] }),
    aContext(),
  );

const unit = (
  days: number,
  conclusion: 'success' | 'failure' | 'skipped' | 'cancelled' = 'success',
  options: Parameters<typeof aRun>[0] = {},
) =>
  aRun({
    createdAt: daysAgo(days),
    sha: 'e'.repeat(40),
    work: { unit: { classes: ['unitTests'], conclusion } },
    ...options,
  });

const workflows = [aWorkflow({ classes: { unitTests: 'command' } })];
const tested = { 'tests/test_fit.py': 'x', 'src/fit.py': 'x' };

describe('unit-tests-run', () => {
  it('passes with a success in the newest run, until its window ends', () => {
    const decision = decide({ runs: [unit(30, 'failure'), unit(5)] });
    expect(decision).toMatchObject({
      status: 'pass',
      reason: "Job 'unit' of ci.yml succeeded on main on 2026-11-15.",
      observedAt: daysAgo(5),
      validUntil: daysAgo(-85),
      evidence: [{ title: "Job 'unit' of ci.yml, succeeded" }],
    });
  });

  it('goes on passing while nothing was committed since', () => {
    const repository = {
      ...aRepository().repository!,
      headCommittedAt: daysAgo(300),
    };
    const decision = decide({ repository, runs: [unit(299)] });
    expect(decision.status).toBe('pass');
    expect(decision.validUntil).toBeUndefined();
  });

  it('fails with a failure in the newest run', () => {
    expect(decide({ runs: [unit(5), unit(1, 'failure')] })).toMatchObject({
      status: 'fail',
      reason:
        "The unit tests should succeed, but Job 'unit' of ci.yml failed on main on 2026-11-19.",
    });
  });

  it.each<[string, string, Overrides]>([
    [
      'a skipped job after a success',
      'pass',
      { runs: [unit(5), unit(1, 'skipped')] },
    ],
    [
      'a cancelled job after a failure',
      'fail',
      { runs: [unit(5, 'failure'), unit(1, 'cancelled')] },
    ],
    [
      'a lint run after a success',
      'pass',
      { runs: [unit(5), aRun({ work: { lint: [] } })] },
    ],
    [
      'only skipped jobs in a green run',
      'fail',
      { runs: [unit(1, 'skipped')] },
    ],
    ['a branch', 'fail', { runs: [unit(1, 'success', { branch: 'feature' })] }],
    [
      'a pull request of a fork',
      'fail',
      { runs: [unit(1, 'success', { trigger: 'pull_request' })] },
    ],
    [
      'a run that is still going',
      'fail',
      { runs: [unit(1, 'success', { completed: false })] },
    ],
    ['an old run', 'fail', { runs: [unit(91)] }],
    [
      'an old run of a workflow that is still there',
      'partial',
      { files: tested, workflows, runs: [unit(91)] },
    ],
    [
      'a workflow and tests without a run',
      'partial',
      { files: tested, workflows },
    ],
    ['a workflow that calls tests which are not there', 'fail', { workflows }],
    ['tests that no workflow calls', 'fail', { files: tested }],
    [
      'a job that cannot fail',
      'partial',
      {
        runs: [
          aRun({ work: { unit: { classes: ['unitTests'], proven: false } } }),
        ],
      },
    ],
    [
      'an older run whose jobs were not fetched',
      'pass',
      { runs: [aRun({ classes: ['unitTests'] })] },
    ],
    [
      'a failed run whose jobs were not fetched',
      'unknown',
      { runs: [aRun({ classes: ['unitTests'], conclusion: 'failure' })] },
    ],
    [
      'runs that may not be read',
      'unknown',
      {
        files: tested,
        workflows,
        gaps: [{ kinds: ['pipelineRun'], code: 'forbidden', message: 'No.' }],
      },
    ],
    [
      'what is known from before although the source is down',
      'pass',
      {
        runs: [unit(1)],
        gaps: [
          { kinds: ['pipelineRun'], code: 'unavailable', message: 'Down.' },
        ],
      },
    ],
  ])('%s: %s', (_, status, overrides) => {
    expect(decide(overrides)).toMatchObject({ status });
  });

  it('is unknown without a repository, and reports a workflow that is malformed', () => {
    expect(
      unitTestsRun.decide(anInput({ repositories: [] }), aContext()).status,
    ).toBe('unknown');
    expect(
      decide({ workflows: [aWorkflow({ error: 'bad indentation' })] }).reason,
    ).toMatch(/ci\.yml can't be read\.$/);
  });
});

describe('unit-tests-run with test reports', () => {
  const plain = (days: number, options = {}) =>
    aRun({ createdAt: daysAgo(days), sha: 'e'.repeat(40), ...options });
  const failed = aReport({ passed: 7, failed: 3 });

  it('passes by the figures, whatever the jobs are called', () => {
    const run = plain(5);
    expect(
      decide({ runs: [run], testReports: reportsOf([run, aReport()]) }),
    ).toMatchObject({
      status: 'pass',
      reason:
        'The test report of the newest run of ci.yml with unit tests (2026-11-19) counts 10 tests, none of which failed.',
      evidence: [{ url: 'https://ci.shop.example/1/tests' }, {}],
      observedAt: daysAgo(1),
      validUntil: daysAgo(-85),
    });
  });

  it('believes the report, not the green job', () => {
    const run = unit(1);
    expect(
      decide({ runs: [run], testReports: reportsOf([run, failed]) }),
    ).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining('of 10 tests 3 failed'),
    });
    const allowed = aRun({
      createdAt: daysAgo(1),
      work: { unit: { classes: ['unitTests'], proven: false } },
    });
    expect(decide({ runs: [allowed] }).status).toBe('partial');
    const testReports = reportsOf([allowed, aReport()]);
    expect(decide({ runs: [allowed], testReports }).status).toBe('pass');
  });

  it('fails with a report of tests that were all skipped', () => {
    const run = plain(1);
    const skipped = aReport({ passed: 0, skipped: 10 });
    expect(
      decide({ runs: [run], testReports: reportsOf([run, skipped]) }),
    ).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining('none of 10 tests ran'),
    });
  });

  it('looks at the newest run of the default branch only', () => {
    const [old, newest, branch] = [
      plain(5),
      plain(1),
      plain(0, { branch: 'try' }),
    ];
    const testReports = reportsOf(
      [old, aReport()],
      [newest, failed],
      [branch, aReport()],
    );
    expect(decide({ runs: [branch, newest, old], testReports }).status).toBe(
      'fail',
    );
  });

  it('is unknown while the reports could not be read', () => {
    const gaps = [
      {
        kinds: ['testReport' as const],
        code: 'forbidden' as const,
        message: 'No reports.',
      },
    ];
    expect(decide({ gaps })).toMatchObject({
      status: 'unknown',
      reason: 'No reports.',
    });
  });

  it('knows the main branch by its usual name where no repository is read', () => {
    const standalone = (branch: string | undefined) => {
      const run = plain(1, { branch });
      return decide({
        repository: undefined,
        runs: [run],
        testReports: reportsOf([run, aReport()]),
      }).status;
    };
    expect(standalone('main')).toBe('pass');
    expect(standalone(undefined)).toBe('pass');
    expect(standalone('try')).not.toBe('pass');
  });
});
