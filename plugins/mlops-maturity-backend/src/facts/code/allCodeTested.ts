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

import { fail, pass, unknown } from '../decisions';
import { decideOverRepositories } from '../evidence/bestOf';
import { ciWindowEnd, isWithinCiWindow } from '../evidence/ciWindow';
import { trainingModules, unreadTestFiles } from '../evidence/componentCode';
import { dayOf } from '../evidence/dayOf';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence } from '../evidence/links';
import { isDefaultBranchRun } from '../evidence/runs';
import { reportEvidence } from '../evidence/testReports';
import { testsNaming } from '../evidence/testsNaming';
import { worstOf } from '../evidence/worstOf';
import type {
  Fact,
  FactDecision,
  FactSettings,
  RepositoryEvidence,
} from '../types';

const operands = [
  'unit-tests-run',
  'integration-tests-run',
  'scoring-script-tested',
];

const coverageAnnotations = [
  'sonarqube.org/project-key',
  'backstage.io/code-coverage',
];

const neededCoverage = 0.6;

/**
 * What the newest test report of the default branch that counts lines says;
 * undefined where there is none that is recent.
 */
function decideCoverage(
  repository: RepositoryEvidence,
  settings: FactSettings,
  now: Date,
): FactDecision | undefined {
  const run = repository.runs
    .filter(
      each =>
        each.run.completed &&
        isDefaultBranchRun(repository, each) &&
        repository.testReports.get(each.run.id)?.coverage !== undefined,
    )
    .sort((a, b) => Date.parse(b.run.createdAt) - Date.parse(a.run.createdAt))
    .at(0);
  const report = run && repository.testReports.get(run.run.id);
  if (!report || !isWithinCiWindow(repository, run, settings, now)) {
    return undefined;
  }
  const coverage = report.coverage!;
  const seen = `Tests reach ${Math.floor(coverage * 1000) / 10} % of the code of ${repository.key} (${dayOf(report.finishedAt)}); ${neededCoverage * 100} % are enough`;
  const details = {
    evidence: [reportEvidence(report)],
    observedAt: report.finishedAt,
    value: coverage,
  };
  const ends = ciWindowEnd(repository, run, settings);
  return coverage >= neededCoverage &&
    report.failed + (report.errors ?? 0) === 0
    ? pass(`${seen}.`, { ...details, validUntil: ends })
    : fail(
        `${seen}${report.failed > 0 ? `, but ${report.failed} failed` : ''}.`,
        {
          ...details,
          nextChangeAt: ends,
        },
      );
}

function decideTrainingTests(repository: RepositoryEvidence): FactDecision {
  const modules = trainingModules(repository);
  const [test] = testsNaming(repository, modules);
  if (test !== undefined) {
    return pass(`${test} names the training code.`, {
      evidence: [fileEvidence(repository, test)],
    });
  }
  const gap = gapFor(repository, 'tree', 'file');
  if (gap) return unknown(gap);
  const unread = unreadTestFiles(repository).length;
  if (modules.length > 0 && unread > 0) {
    return unknown(
      `Whether a test names ${modules[0]} isn't known: ${unread} test files of ${repository.key} were not read.`,
    );
  }
  return fail(
    modules.length > 0
      ? `No test of ${repository.key} names ${modules[0]}.`
      : `${repository.key} holds no training module that tests could name.`,
  );
}

export const allCodeTested: Fact = {
  id: 'all-code-tested',
  group: 'code',
  title: 'All code is tested',
  description:
    'Tests reach at least 60 % of the code, as the newest test report of the default branch within the last 90 days says, and none of them failed; or else unit tests run, integration tests run, the scoring code is tested, and a test names the training code.',
  howToFix:
    'Add what the reason names as missing: tests that import the training module and the scoring module, and jobs that run unit and integration tests on push; or let CI report a coverage of 60 % or more.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'catalog', 'repository', 'attestation'],
  windowDays: 90,
  needs: operands,
  decide: (input, context) => {
    const parts = operands.map(factId => {
      const { status, reason, evidence, observedAt, validUntil } =
        context.fact(factId);
      return {
        name: factId,
        decision: { status, reason, evidence, observedAt, validUntil },
      };
    });
    const training = decideOverRepositories(input, decideTrainingTests);
    const coverage = input.repositories.flatMap(
      repository =>
        decideCoverage(repository, input.settings, context.now) ?? [],
    );
    const covered = coverage.find(({ status }) => status === 'pass');
    if (covered) return covered;
    const annotation = coverageAnnotations.find(
      name => input.component.annotations[name] !== undefined,
    );
    const composed = worstOf([
      ...parts,
      { name: 'training code', decision: training },
    ]);
    const [short] = coverage;
    return {
      ...composed,
      ...(short && {
        reason: `${composed.reason} ${short.reason}`,
        evidence: [...composed.evidence, ...short.evidence],
      }),
      origin: 'composed',
      ...(annotation && {
        hint: `The annotation ${annotation} names a coverage report; no collector reads it.`,
      }),
    };
  },
};
