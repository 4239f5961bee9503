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

import type { Evidence } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { TestReportData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { ClassifiedRun } from '../../workflows/types';
import type { RepositoryEvidence } from '../types';
import { webAddress } from './webAddress';

/** Tests that a report tells apart, by the names of its suites. */
export type ReportedKind = 'unitTests' | 'integrationTests';

/** What a report says of tests of one kind. */
export type ReportedTests = {
  report: TestReportData;
  total: number;
  failed: number;
  /** At least one ran, and none failed or broke off. */
  succeeded: boolean;
};

const integration =
  /integration|(?<![a-z0-9])e2e(?![a-z0-9])|end[-_ ]to[-_ ]end|smoke|functional[-_ ]?test/i;
const continuous = /continuous[-_ ]integration/i;
const maxName = 300;

type Suite = NonNullable<TestReportData['suites']>[number];

/** Whether the name of a suite says that it tests the parts together. */
export function isIntegrationSuite({ name }: Pick<Suite, 'name'>): boolean {
  const bounded = name.slice(0, maxName);
  return integration.test(bounded) && !continuous.test(bounded);
}

function sumOf(suites: readonly Suite[], what: 'total' | 'failed'): number {
  return suites.reduce((sum, suite) => sum + suite[what], 0);
}

/**
 * What a report says of tests of a kind; undefined where it holds none. Suites
 * with a name for it are integration tests, all the rest are unit tests: lists
 * of suites are bounded, so that these are what the totals leave.
 */
export function reportedTests(
  report: TestReportData,
  kind: ReportedKind,
): ReportedTests | undefined {
  const suites = (report.suites ?? []).filter(isIntegrationSuite);
  const ofSuites = {
    total: sumOf(suites, 'total'),
    failed: sumOf(suites, 'failed'),
  };
  const { total, failed } =
    kind === 'integrationTests'
      ? ofSuites
      : {
          total: Math.max(0, report.total - ofSuites.total),
          failed: Math.max(0, report.failed - ofSuites.failed),
        };
  if (total === 0) return undefined;
  return {
    report,
    total,
    failed,
    // A report whose tests were all skipped shows that nothing works.
    succeeded: failed === 0 && (report.errors ?? 0) === 0 && report.passed > 0,
  };
}

/** What the report of a run says of tests of a kind. */
export function testsReportedBy(
  repository: RepositoryEvidence,
  { run }: ClassifiedRun,
  kind: ReportedKind,
): ReportedTests | undefined {
  const report = repository.testReports.get(run.id);
  return report && reportedTests(report, kind);
}

/** `412 of 415 tests passed, 3 failed`, for a sentence. */
export function reportPhrase({ report, total, failed }: ReportedTests): string {
  const errors = report.errors ?? 0;
  const bad = [
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(errors > 0 ? [`${errors} could not be run to their end`] : []),
  ];
  return bad.length > 0
    ? `of ${total} tests ${bad.join(' and ')}`
    : `${total} tests, none of which failed`;
}

/** A report, with the time when the tests ended. */
export function reportEvidence(report: TestReportData): Evidence {
  const { total, passed, failed, url, finishedAt } = report;
  return {
    title: `Test report: ${passed} of ${total} passed, ${failed} failed`,
    url: url && webAddress(url),
    at: finishedAt,
  };
}
