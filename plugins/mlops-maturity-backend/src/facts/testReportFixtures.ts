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
import { daysAgo } from './fixtures';
import type { ClassifiedRun } from '../workflows/types';

/** Ten tests of a day ago, all of which passed. */
export function aReport(
  overrides: Partial<TestReportData> = {},
): TestReportData {
  return {
    runId: '1',
    finishedAt: daysAgo(1),
    total: 10,
    passed: 10,
    failed: 0,
    skipped: 0,
    url: 'https://ci.shop.example/1/tests',
    ...overrides,
  };
}

/** The reports of runs, as a repository holds them. */
export function reportsOf(
  ...pairs: [ClassifiedRun, TestReportData][]
): Map<string, TestReportData> {
  return new Map(pairs.map(([{ run }, report]) => [run.id, report]));
}
