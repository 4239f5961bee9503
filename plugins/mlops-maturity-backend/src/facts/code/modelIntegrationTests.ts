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
import type { ClassifiedRun, RunItem } from '../../workflows/types';
import { decideOverRepositories } from '../evidence/bestOf';
import { ciWindowEnd, isWithinCiWindow } from '../evidence/ciWindow';
import { dayOf } from '../evidence/dayOf';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence, itemEvidence, itemName } from '../evidence/links';
import { baseName } from '../evidence/paths';
import {
  isDefaultBranchRun,
  itemAt,
  provenItems,
  successfulRuns,
} from '../evidence/runs';
import { isIntegrationSuite, reportEvidence } from '../evidence/testReports';
import type {
  Fact,
  FactContext,
  FactDecision,
  FactInput,
  RepositoryEvidence,
} from '../types';

const modelWord = /model|inference|serving|predict|endpoint/i;

/** What a job or step says it does: its names, and its command. */
function wordsOf({ workflow }: ClassifiedRun, { job, step }: RunItem): string {
  const command = workflow?.jobs
    .filter(({ name }) => job.name === name || job.name.startsWith(`${name} (`))
    .flatMap(({ steps }) => steps)
    .find(({ name }) => name === step?.name)?.command;
  return [job.name, step?.name, command].join(' ');
}

/** A suite of a recent test report that tests the model, and succeeded. */
function reportedSuite(
  repository: RepositoryEvidence,
  { settings }: FactInput,
  now: Date,
): FactDecision | undefined {
  for (const run of repository.runs) {
    const report = repository.testReports.get(run.run.id);
    const suite = report?.suites?.find(
      each =>
        isIntegrationSuite(each) &&
        modelWord.test(each.name.slice(0, 300)) &&
        each.total > 0 &&
        each.failed === 0,
    );
    if (
      report &&
      suite &&
      report.passed > 0 &&
      (report.errors ?? 0) === 0 &&
      isDefaultBranchRun(repository, run) &&
      isWithinCiWindow(repository, run, settings, now)
    ) {
      return pass(
        `The ${suite.total} tests of the suite ${suite.name.slice(0, 200)} succeeded on ${dayOf(report.finishedAt)}.`,
        {
          evidence: [reportEvidence(report)],
          observedAt: report.finishedAt,
          validUntil: ciWindowEnd(repository, run, settings),
        },
      );
    }
  }
  return undefined;
}

function decideOne(
  input: FactInput,
  { now }: FactContext,
  repository: RepositoryEvidence,
): FactDecision {
  const { settings } = input;
  const reported = reportedSuite(repository, input, now);
  if (reported) return reported;
  const runs = successfulRuns(repository, 'integrationTests').filter(run =>
    isWithinCiWindow(repository, run, settings, now),
  );
  for (const run of runs) {
    const item = provenItems(run, 'integrationTests').find(each =>
      modelWord.test(wordsOf(run, each)),
    );
    if (item) {
      const at = itemAt(run, item);
      return pass(`${itemName(run, item)} succeeded on ${dayOf(at)}.`, {
        evidence: [itemEvidence(run, item)],
        observedAt: at,
        validUntil: ciWindowEnd(repository, run, settings),
      });
    }
  }
  const gap = gapFor(repository, 'pipeline', 'pipelineRun', 'testReport');
  if (gap) return unknown(gap);

  for (const { path, jobs } of repository.workflows) {
    const job = jobs.find(({ name, classes, steps }) => {
      const tests = steps.filter(step =>
        [...step.classes, ...step.wired].includes('integrationTests'),
      );
      return classes.includes('integrationTests') || tests.length > 0
        ? modelWord.test(
            [name, ...tests.flatMap(step => [step.name, step.command])].join(
              ' ',
            ),
          )
        : false;
    });
    if (job) {
      return partial(
        `Job '${job.name}' of ${baseName(path)} is to test the model with what surrounds it, but no success of it was seen in ${settings.windows.ci} days.`,
        { evidence: [fileEvidence(repository, path)] },
      );
    }
  }
  const others =
    runs.length > 0
      ? 'integration tests ran, but none names the model'
      : 'no such job was seen';
  return fail(
    `An integration test of the model, its endpoint or its predictions was expected to succeed in ${repository.key} within ${settings.windows.ci} days: ${others}.`,
  );
}

export const modelIntegrationTests: Fact = {
  id: 'model-integration-tests',
  group: 'code',
  title: 'Integration tests cover the model',
  description:
    'A job, a step or a suite of a test report that is an integration test and names the model, inference, serving, predictions or an endpoint succeeded within the last 90 days. For a component that is itself a model, any integration test that runs counts.',
  howToFix:
    'Add a job that calls the deployed or packaged model and checks the answer, with a name that says so ("Integration test of the endpoint"), to a workflow that runs on push.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'ml-platform', 'attestation'],
  windowDays: 90,
  needs: ['integration-tests-run'],
  decide: (input, context) => {
    const own = decideOverRepositories(input, repository =>
      decideOne(input, context, repository),
    );
    if (!input.component.isModel || own.status === 'pass') return own;
    const any = context.fact('integration-tests-run');
    if (any.status !== 'pass' && any.status !== 'partial') return own;
    if (any.status === 'partial' && own.status !== 'fail') return own;
    const { evidence, observedAt, validUntil } = any;
    const details = { evidence, observedAt, validUntil };
    return any.status === 'pass'
      ? pass(
          `The component is a model, so its integration tests test it: ${any.reason}`,
          details,
        )
      : partial(any.reason, details);
  },
};
