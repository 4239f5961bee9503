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

import { aContext, anInput, aRepository, aRun } from '../fixtures';
import { aReport, reportsOf } from '../testReportFixtures';
import { integrationTestsRun } from './integrationTestsRun';

const decide = (overrides: Parameters<typeof aRepository>[0]) =>
  integrationTestsRun.decide(
    anInput({ repositories: [aRepository(overrides)] }),
    aContext(),
  );

const files = { 'tests/integration/test_api.py': 'x' };

describe('integration-tests-run', () => {
  it('needs integration tests: unit tests are not enough', () => {
    const unit = aRun({ work: { unit: ['unitTests'] } });
    const e2e = aRun({ work: { e2e: ['integrationTests'] } });
    expect(decide({ runs: [unit] }).status).toBe('fail');
    expect(decide({ runs: [unit, e2e] })).toMatchObject({
      status: 'pass',
      evidence: [{ title: "Job 'e2e' of ci.yml, succeeded" }],
    });
  });

  it('is partial with a folder of such tests that no run was seen of', () => {
    expect(decide({ files }).status).toBe('partial');
    expect(decide({ files: { 'tests/test_api.py': 'x' } }).status).toBe('fail');
  });

  it('is unknown while runs may not be read', () => {
    const decision = decide({
      files,
      gaps: [{ kinds: ['pipelineRun'], code: 'forbidden', message: 'No.' }],
    });
    expect(decision).toMatchObject({ status: 'unknown', reason: 'No.' });
  });
});

describe('integration-tests-run with test reports', () => {
  const on = (...suites: { name: string; total: number; failed: number }[]) => {
    const run = aRun({ work: { tests: ['unitTests'] } });
    return decide({
      runs: [run],
      testReports: reportsOf([run, aReport({ suites })]),
    }).status;
  };

  it('goes by the names of the suites', () => {
    expect(on({ name: 'e2e', total: 4, failed: 0 })).toBe('pass');
    expect(on({ name: 'e2e', total: 4, failed: 1 })).toBe('fail');
    // Unit tests that succeed say nothing of it.
    expect(on({ name: 'unit', total: 10, failed: 0 })).toBe('fail');
  });
});
