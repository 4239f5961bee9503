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

import { fail, partial, pass, unknown } from '../decisions';
import type {
  ClassifiedRun,
  ClassifiedWorkflow,
  RunItem,
} from '../../workflows/types';
import type { FactDecision, FactSettings, RepositoryEvidence } from '../types';
import { ciWindowEnd, isWithinCiWindow } from './ciWindow';
import { testFiles } from './componentCode';
import { dayOf } from './dayOf';
import { executionsOf } from './executions';
import { gapFor } from './gapFor';
import {
  fileEvidence,
  itemEvidence,
  itemName,
  runEvidence,
  workflowName,
} from './links';
import { baseName } from './paths';
import {
  didWork,
  isDefaultBranchRun,
  itemAt,
  provenItems,
  runAt,
} from './runs';
import {
  reportEvidence,
  reportPhrase,
  testsReportedBy,
  type ReportedTests,
} from './testReports';

/** Tests that a class of work tells apart. */
export type TestKind = 'unitTests' | 'integrationTests';

const words: Record<TestKind, string> = {
  unitTests: 'unit tests',
  integrationTests: 'integration tests',
};

const integrationFolder = /(^|\/)tests?\/(integration|e2e)\//;

function itemConclusion({ job, step }: RunItem) {
  return step ? step.conclusion : job.conclusion;
}

/** Skipped and cancelled work says nothing; the run before it may. */
function decisiveItems(run: ClassifiedRun, kind: TestKind): RunItem[] {
  return run.items.filter(
    item =>
      item.classes.includes(kind) &&
      ['success', 'failure', 'timed_out'].includes(itemConclusion(item) ?? ''),
  );
}

function jobsAreKnown({ run, items }: ClassifiedRun): boolean {
  return run.jobs !== undefined || items.length > 0;
}

function isDecisive(run: ClassifiedRun, kind: TestKind): boolean {
  if (jobsAreKnown(run)) return decisiveItems(run, kind).length > 0;
  return (
    run.classes.includes(kind) &&
    run.workflow?.classes[kind] !== 'wired' &&
    ['success', 'failure', 'timed_out'].includes(run.run.conclusion ?? '')
  );
}

function decideRun(
  repository: RepositoryEvidence,
  run: ClassifiedRun,
  kind: TestKind,
  settings: FactSettings,
): FactDecision {
  const ends = ciWindowEnd(repository, run, settings);
  const branch = run.run.branch;
  if (!jobsAreKnown(run)) {
    const evidence = [runEvidence(run)];
    const at = runAt(run);
    return run.run.conclusion === 'success'
      ? pass(
          `${runEvidence(run).title} on ${branch} on ${dayOf(at)}; it runs the ${words[kind]}.`,
          { evidence, observedAt: at, validUntil: ends },
        )
      : unknown(
          `${runEvidence(run).title} on ${branch}; whether its ${words[kind]} failed can't be told, as its jobs were not read.`,
          { evidence, observedAt: at, nextChangeAt: ends },
        );
  }
  const items = decisiveItems(run, kind);
  const [proven] = provenItems(run, kind);
  if (proven) {
    const at = itemAt(run, proven);
    const red = items.filter(item => itemConclusion(item) !== 'success').length;
    const remark = red > 0 ? ` ${red} more of this run failed.` : '';
    return pass(
      `${itemName(run, proven)} succeeded on ${branch} on ${dayOf(at)}.${remark}`,
      {
        evidence: [itemEvidence(run, proven)],
        observedAt: at,
        validUntil: ends,
      },
    );
  }
  const failed = items.find(item => itemConclusion(item) !== 'success');
  const item = failed ?? items[0];
  const details = {
    evidence: [itemEvidence(run, item)],
    observedAt: itemAt(run, item),
    nextChangeAt: ends,
  };
  return failed
    ? fail(
        `The ${words[kind]} should succeed, but ${itemName(run, item)} failed on ${branch} on ${dayOf(itemAt(run, item))}.`,
        details,
      )
    : partial(
        `${itemName(run, item)} is green on ${branch}, but it is set up so that it can't fail, which proves nothing.`,
        details,
      );
}

/** What the report of a run says: it beats the names of jobs. */
function decideReport(
  repository: RepositoryEvidence,
  run: ClassifiedRun,
  tests: ReportedTests,
  { kind, settings }: { kind: TestKind; settings: FactSettings },
): FactDecision {
  const { report } = tests;
  const ends = ciWindowEnd(repository, run, settings);
  const evidence = [reportEvidence(report), runEvidence(run)];
  const where = `of the newest run of ${workflowName(run)} with ${words[kind]} (${dayOf(report.finishedAt)})`;
  return tests.succeeded
    ? pass(`The test report ${where} counts ${reportPhrase(tests)}.`, {
        evidence,
        observedAt: report.finishedAt,
        validUntil: ends,
      })
    : fail(
        `The ${words[kind]} should run and succeed, but the test report ${where} says: ${tests.failed + (report.errors ?? 0) > 0 ? reportPhrase(tests) : `none of ${tests.total} tests ran`}.`,
        { evidence, observedAt: report.finishedAt, nextChangeAt: ends },
      );
}

/** What the repository shows of tests that no run was seen of. */
function decideWiring(
  repository: RepositoryEvidence,
  kind: TestKind,
  seen: string,
): FactDecision {
  const gap =
    repository.workflows.length === 0 ? gapFor(repository, 'file') : undefined;
  if (gap) return unknown(gap);
  const callers = repository.workflows.filter(
    workflow => workflow.classes[kind] !== undefined,
  );
  const tests = testFiles(repository).filter(
    path => kind === 'unitTests' || integrationFolder.test(path),
  );
  const isWired =
    kind === 'unitTests'
      ? callers.length > 0 && tests.length > 0
      : callers.length > 0 || tests.length > 0;
  const evidence = [...callers.map(({ path }) => path), ...tests]
    .slice(0, 3)
    .map(path => fileEvidence(repository, path));
  const broken = remarkOnBroken(repository.workflows);
  if (isWired) {
    const what = callers[0]
      ? `${baseName(callers[0].path)} calls ${words[kind]}`
      : `${tests.length} ${words[kind]} are in the repository`;
    return partial(`${what}, but ${seen}.${broken}`, { evidence });
  }
  const found =
    kind === 'unitTests' && callers[0]
      ? `${baseName(callers[0].path)} calls ${words[kind]}, but no test files are in ${repository.key}, and ${seen}`
      : `No workflow of ${repository.key} runs ${words[kind]}: ${seen}`;
  return fail(`${found}.${broken}`, { evidence });
}

function remarkOnBroken(workflows: ClassifiedWorkflow[]): string {
  const broken = workflows.filter(({ error }) => error !== undefined);
  return broken.length === 0
    ? ''
    : ` ${broken.map(({ path }) => baseName(path)).join(', ')} can't be read.`;
}

/**
 * Whether tests of a kind succeed in one repository: in the newest completed
 * run of the default branch that ran any, not longer ago than the `ci` window
 * or newer than the last commit. Where that run has a test report with such
 * tests, the report says; else the jobs and steps that are called so. Tests that are only wired up are partial.
 */
export function decideTestRuns(
  repository: RepositoryEvidence,
  kind: TestKind,
  settings: FactSettings,
  now: Date,
): FactDecision {
  const newest = repository.runs
    .filter(
      run =>
        run.run.completed &&
        isDefaultBranchRun(repository, run) &&
        (testsReportedBy(repository, run, kind) !== undefined ||
          isDecisive(run, kind)),
    )
    .sort((a, b) => Date.parse(b.run.createdAt) - Date.parse(a.run.createdAt))
    .at(0);
  if (newest && isWithinCiWindow(repository, newest, settings, now)) {
    const reported = testsReportedBy(repository, newest, kind);
    const decision = reported
      ? decideReport(repository, newest, reported, { kind, settings })
      : decideRun(repository, newest, kind, settings);
    if (decision.status !== 'pass') return decision;
    const succeeded = (run: ClassifiedRun) =>
      testsReportedBy(repository, run, kind)?.succeeded ?? didWork(run, kind);
    return { ...decision, ...executionsOf(repository, succeeded, now) };
  }
  const gap = gapFor(repository, 'pipeline', 'pipelineRun', 'testReport');
  if (gap) return unknown(gap);
  const branch = repository.repository?.defaultBranch ?? 'the default branch';
  const seen = newest
    ? `their last run on ${branch} was on ${dayOf(runAt(newest))}, which is older than ${settings.windows.ci} days and than the last commit`
    : `no run of them was seen on ${branch}`;
  return decideWiring(repository, kind, seen);
}
