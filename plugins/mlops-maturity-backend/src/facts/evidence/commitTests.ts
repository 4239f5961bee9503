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

import type { CommitChecksData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { ClassifiedJob } from '../../workflows/types';
import type { RepositoryEvidence } from '../types';
import type { TestKind } from './decideTestRuns';
import { didWork } from './runs';
import { testsReportedBy } from './testReports';

const checkNames: Record<TestKind, RegExp> = {
  unitTests:
    /\bunit([-_ ]?tests?)?\b|pytest|\btox\b|\bnox\b|unittest|testthat/i,
  integrationTests:
    /integration|\be2e\b|end[-_ ]to[-_ ]end|smoke|functional[-_ ]?test/i,
};

/**
 * A check is called after its job; one of a matrix has its values behind
 * (`unit (3.12)`), one of a called workflow its caller in front (`ci / unit`).
 */
function isCheckOf(name: string, job: ClassifiedJob): boolean {
  const [fixed] = job.name.split('${{');
  const own = name.slice(name.lastIndexOf(' / ') + 1).trim();
  const last = own.startsWith('/') ? own.slice(1).trim() : name;
  return [name, last].some(
    each =>
      each === job.name ||
      each.startsWith(`${job.name} (`) ||
      (fixed !== job.name && fixed.trim() !== '' && each.startsWith(fixed)),
  );
}

function doesTests(job: ClassifiedJob, kind: TestKind): boolean {
  if (job.provesNothing) return false;
  return (
    job.classes.includes(kind) ||
    job.steps.some(step => step.classes.includes(kind) && !step.provesNothing)
  );
}

function isTestCheck(
  repository: RepositoryEvidence,
  check: CommitChecksData['checks'][number],
  kind: TestKind,
): boolean {
  // The name alone decides only for checks of systems that no definition is
  // known of.
  const jobs = repository.workflows
    .flatMap(workflow => workflow.jobs)
    .filter(job => isCheckOf(check.name, job));
  return jobs.length > 0
    ? jobs.some(job => doesTests(job, kind))
    : checkNames[kind].test(check.name.slice(0, 300));
}

/**
 * Whether tests of a kind succeeded on a commit: in a run on it, by its test
 * report where it has one and else by its jobs; or as a check that the
 * repository host recorded for it.
 */
export function testsSucceededOn(
  repository: RepositoryEvidence,
  sha: string,
  kind: TestKind,
): boolean {
  // Some CI systems don't know on which commit they ran.
  if (sha === '') return false;
  const ran = repository.runs.some(
    run =>
      run.run.sha === sha &&
      (testsReportedBy(repository, run, kind)?.succeeded ?? didWork(run, kind)),
  );
  if (ran) return true;
  return (repository.commitChecks.get(sha)?.checks ?? []).some(
    check =>
      check.conclusion === 'success' && isTestCheck(repository, check, kind),
  );
}

/**
 * Whether everything that ran on a commit was read, where the repository host
 * records no checks: then a test that isn't there wasn't made.
 */
export function runsAreKnownOn(
  { runs, commitChecks }: RepositoryEvidence,
  sha: string,
): boolean {
  const onIt = runs.filter(({ run }) => sha !== '' && run.sha === sha);
  return (
    commitChecks.size === 0 &&
    onIt.length > 0 &&
    onIt.every(({ run }) => run.completed && run.jobs !== undefined)
  );
}
