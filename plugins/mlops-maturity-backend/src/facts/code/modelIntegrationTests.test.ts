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

import type { FactStatus } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  aComponent,
  aContext,
  anInput,
  aRepository,
  aRun,
  aWorkflow,
  daysAgo,
} from '../fixtures';
import { aReport, reportsOf } from '../testReportFixtures';
import { modelIntegrationTests } from './modelIntegrationTests';

const decide = (
  overrides: Parameters<typeof aRepository>[0],
  options: { isModel?: boolean; integrationTests?: FactStatus } = {},
) =>
  modelIntegrationTests.decide(
    anInput({
      component: aComponent({ isModel: options.isModel ?? false }),
      repositories: [aRepository(overrides)],
    }),
    aContext({ 'integration-tests-run': options.integrationTests ?? 'fail' }),
  );

const named = (name: string, days = 1, proven = true) =>
  aRun({
    createdAt: daysAgo(days),
    sha: 'e'.repeat(40),
    work: { [name]: { classes: ['integrationTests'], proven } },
  });

describe('model-integration-tests', () => {
  it('passes with an integration test that names the model, also in an older run', () => {
    expect(
      decide({ runs: [named('Smoke test of the endpoint', 20), named('e2e')] }),
    ).toMatchObject({
      status: 'pass',
      observedAt: daysAgo(20),
      validUntil: daysAgo(-70),
    });
  });

  it.each<[string, FactStatus, Parameters<typeof decide>]>([
    ['tests that name no model', 'fail', [{ runs: [named('e2e')] }]],
    ['an old test', 'fail', [{ runs: [named('model e2e', 91)] }]],
    [
      'a test that cannot fail',
      'fail',
      [{ runs: [named('model e2e', 1, false)] }],
    ],
    [
      'a unit test of the model',
      'fail',
      [{ runs: [aRun({ work: { 'test model': ['unitTests'] } })] }],
    ],
    [
      'any tests of a model',
      'pass',
      [{ runs: [named('e2e')] }, { isModel: true, integrationTests: 'pass' }],
    ],
    [
      'wired tests of a model',
      'partial',
      [{}, { isModel: true, integrationTests: 'partial' }],
    ],
    [
      'wired tests of an application',
      'fail',
      [{}, { integrationTests: 'partial' }],
    ],
    [
      'runs that may not be read',
      'unknown',
      [
        {
          gaps: [{ kinds: ['pipelineRun'], code: 'forbidden', message: 'No.' }],
        },
      ],
    ],
  ])('%s: %s', (_, status, given) => {
    expect(decide(...given)).toMatchObject({ status });
  });

  it('reads the command of the step, and is partial while it was never seen to run', () => {
    const step = {
      name: 'Run',
      classes: ['integrationTests' as const],
      wired: [],
      provesNothing: false,
      command: 'pytest tests/integration/test_inference.py',
    };
    const workflow = aWorkflow({
      jobs: [
        {
          id: 'e2e',
          name: 'e2e',
          classes: [],
          needs: [],
          runsOn: [],
          provesNothing: false,
          steps: [step],
        },
      ],
    });
    expect(decide({ workflows: [workflow] }).status).toBe('partial');

    const run = aRun({ workflow, work: { e2e: ['integrationTests'] } });
    const [item] = run.items;
    run.items = [{ ...item, step: { name: 'Run', conclusion: 'success' } }];
    expect(decide({ workflows: [workflow], runs: [run] }).status).toBe('pass');
  });
});

describe('model-integration-tests with test reports', () => {
  const on = (name: string, failed = 0, options = {}) => {
    const run = aRun({ createdAt: daysAgo(1), ...options });
    const suites = [{ name, total: 4, failed }];
    return decide({
      runs: [run],
      testReports: reportsOf([run, aReport({ suites })]),
    });
  };

  it('passes with a suite that tests the model together with what surrounds it', () => {
    expect(on('integration/test_predict_api')).toMatchObject({
      status: 'pass',
      reason:
        'The 4 tests of the suite integration/test_predict_api succeeded on 2026-11-19.',
    });
  });

  it.each([
    ['it names no model', 'integration/test_db', 0, {}],
    ['it is a unit test', 'unit/test_model', 0, {}],
    ['it failed', 'integration/test_model', 1, {}],
    ['it ran on a branch', 'integration/test_model', 0, { branch: 'try' }],
  ])('fails if %s', (_, name, failed, options) => {
    expect(on(name, failed, options).status).toBe('fail');
  });
});
