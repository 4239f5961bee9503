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
import { aModel, aVersion, linkedTo } from '../registryFixtures';
import { aReport, reportsOf } from '../testReportFixtures';
import { modelReleaseTests } from './modelReleaseTests';

const shas = ['1', '2', '3', '4', '5', '6'].map(digit => digit.repeat(40));

const both = (sha: string) =>
  aRun({ sha, work: { unit: ['unitTests'], e2e: ['integrationTests'] } });

const checked = (tested: string[], bare: string[] = []) =>
  new Map(
    [...tested, ...bare].map(sha => [
      sha,
      {
        sha,
        checks: tested.includes(sha)
          ? ['pytest', 'integration'].map(name => ({
              name,
              conclusion: 'success' as const,
            }))
          : [],
      },
    ]),
  );

const decide = (overrides: Parameters<typeof aRepository>[0]) =>
  modelReleaseTests.decide(
    anInput({ repositories: [aRepository(overrides)] }),
    aContext(),
  );

const deployments = shas.map((sha, index) =>
  aDeployment({ sha, createdAt: daysAgo(10 + index) }),
);

describe('model-release-tests', () => {
  it('passes with four of the last five, the sixth left out', () => {
    const decision = decide({
      deployments,
      runs: [both(shas[0])],
      commitChecks: checked(shas.slice(1, 4), shas.slice(4)),
    });
    expect(decision).toMatchObject({
      status: 'pass',
      value: 0.8,
      observedAt: daysAgo(10),
      nextChangeAt: daysAgo(14 - 180),
      validUntil: daysAgo(10 - 180),
    });
    expect(decision.reason).toBe(
      '4 of the last 5 production deployments are of a commit with successful unit and integration tests.',
    );
  });

  it('fails below the share', () => {
    expect(
      decide({
        deployments,
        commitChecks: checked(shas.slice(0, 3), shas.slice(3)),
      }),
    ).toMatchObject({ status: 'fail', value: 0.6 });
  });

  it('needs both kinds of test on the commit that was deployed', () => {
    const [first] = deployments;
    const unitOnly = aRun({ sha: shas[0], work: { unit: ['unitTests'] } });
    const commitChecks = checked([], [shas[0]]);
    expect(
      decide({ deployments: [first], runs: [unitOnly], commitChecks }).status,
    ).toBe('fail');
    expect(
      decide({ deployments: [first], runs: [both(shas[1])], commitChecks })
        .status,
    ).toBe('fail');
    expect(
      decide({ deployments: [first], runs: [both(shas[0])], commitChecks })
        .status,
    ).toBe('pass');
  });

  it('counts no preview, no failed and no old deployment', () => {
    const runs = [both(shas[0])];
    const sha = shas[0];
    for (const deployment of [
      aDeployment({ sha, counts: false }),
      aDeployment({ sha, production: false }),
      aDeployment({ sha, state: 'pending', succeededAt: undefined }),
      aDeployment({ sha, createdAt: daysAgo(181) }),
    ]) {
      expect(decide({ runs, deployments: [deployment] }).status).toBe('fail');
    }
  });

  it('is unknown where what was not read could decide', () => {
    expect(decide({ deployments }).status).toBe('unknown');
    const message = 'Checks may not be read.';
    expect(
      decide({
        deployments,
        gaps: [{ kinds: ['commitChecks'], code: 'forbidden', message }],
      }),
    ).toMatchObject({ status: 'unknown', reason: message });
    expect(
      decide({ gaps: [{ kinds: ['deployment'], code: 'forbidden', message }] })
        .status,
    ).toBe('unknown');
    expect(
      modelReleaseTests.decide(anInput({ repositories: [] }), aContext())
        .status,
    ).toBe('unknown');
  });
});

describe('model-release-tests without checks', () => {
  const sha = shas[0];
  const report = (integrationFailed: number) =>
    aReport({
      passed: 10 - integrationFailed,
      failed: integrationFailed,
      suites: [{ name: 'integration', total: 4, failed: integrationFailed }],
    });

  it('goes by the test reports of the runs on the deployed commit', () => {
    const run = both(sha);
    const on = (failed: number) =>
      decide({
        deployments: deployments.slice(0, 1),
        runs: [run],
        testReports: reportsOf([run, report(failed)]),
      }).status;
    expect(on(0)).toBe('pass');
    // The job is green all the same.
    expect(on(1)).toBe('fail');
  });

  it('fails where all jobs on the commit are known and none tests', () => {
    const run = aRun({ sha, work: { ship: ['deploy'] } });
    const one = { deployments: deployments.slice(0, 1) };
    expect(decide({ ...one, runs: [run] }).status).toBe('fail');
    expect(decide({ ...one, runs: [aRun({ sha })] }).status).toBe('unknown');
  });

  it('takes no unknown commits for the same one', () => {
    expect(
      decide({
        deployments: [aDeployment({ sha: '' })],
        runs: [both('')],
      }).status,
    ).not.toBe('pass');
  });
});

describe('model-release-tests by the registry', () => {
  const on = (...tags: Record<string, string>[]) =>
    modelReleaseTests.decide(
      linkedTo({
        models: [
          aModel(
            tags.map((each, index) =>
              aVersion(`${9 - index}`, index + 1, {
                aliases: [index === 0 ? 'champion' : 'previous'],
                tags: each,
              }),
            ),
          ),
        ],
      }),
      aContext(),
    );
  const passed = { validation_status: 'passed' };

  it('passes when the versions in production carry the tag', () => {
    expect(on(passed, passed)).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining('2 of 2 versions'),
      observedAt: daysAgo(1),
      value: 1,
    });
  });

  it.each([
    ['only one does', [passed, {}]],
    ['it says that they failed', [{ validation_status: 'failed' }]],
    ['no tag speaks of it', [{ owner: 'passed' }]],
  ])('fails if %s', (_, tags) => {
    expect(on(...(tags as Record<string, string>[])).status).toBe('fail');
  });
});
