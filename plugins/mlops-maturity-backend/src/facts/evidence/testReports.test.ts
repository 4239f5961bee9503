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

import type { TestReportData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { aReport } from '../testReportFixtures';
import { isIntegrationSuite, reportedTests } from './testReports';

const mixed: Partial<TestReportData> = {
  total: 100,
  passed: 97,
  failed: 3,
  suites: [
    { name: 'unit', total: 60, failed: 0 },
    { name: 'tests/integration', total: 10, failed: 3 },
  ],
};

describe('reportedTests', () => {
  it('takes what suites leave of the totals for unit tests', () => {
    // The list of suites is cut: 30 tests are in none of them.
    expect(reportedTests(aReport(mixed), 'unitTests')).toMatchObject({
      total: 90,
      failed: 0,
      succeeded: true,
    });
    expect(reportedTests(aReport(mixed), 'integrationTests')).toMatchObject({
      total: 10,
      failed: 3,
      succeeded: false,
    });
  });

  it('knows of no integration tests where no suite is called so', () => {
    expect(reportedTests(aReport(), 'integrationTests')).toBeUndefined();
    const only = aReport({
      total: 5,
      passed: 5,
      suites: [{ name: 'e2e', total: 5, failed: 0 }],
    });
    expect(reportedTests(only, 'unitTests')).toBeUndefined();
  });

  it.each([
    ['all were skipped', { passed: 0, skipped: 10 }],
    ['one failed', { passed: 9, failed: 1 }],
    ['one broke off', { passed: 9, errors: 1 }],
  ])('shows no success where %s', (_, figures) => {
    expect(reportedTests(aReport(figures), 'unitTests')?.succeeded).toBe(false);
  });

  it('says nothing where nothing was counted', () => {
    expect(
      reportedTests(aReport({ total: 0, passed: 0 }), 'unitTests'),
    ).toBeUndefined();
  });

  it.each([
    ['test_e2e_flow', true],
    ['com.shop.ScoreIntegrationTest', true],
    ['smoke-tests', true],
    ['continuous integration', false],
    ['unit', false],
  ])('reads the name %s', (name, expected) => {
    expect(isIntegrationSuite({ name })).toBe(expected);
  });
});
