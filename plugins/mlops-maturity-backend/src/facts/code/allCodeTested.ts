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
import { trainingModules, unreadTestFiles } from '../evidence/componentCode';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence } from '../evidence/links';
import { testsNaming } from '../evidence/testsNaming';
import { worstOf } from '../evidence/worstOf';
import type { Fact, FactDecision, RepositoryEvidence } from '../types';

const operands = [
  'unit-tests-run',
  'integration-tests-run',
  'scoring-script-tested',
];

const coverageAnnotations = [
  'sonarqube.org/project-key',
  'backstage.io/code-coverage',
];

function decideTrainingTests(repository: RepositoryEvidence): FactDecision {
  const modules = trainingModules(repository);
  const [test] = testsNaming(repository, modules);
  if (test !== undefined) {
    return pass(`${test} names the training code.`, {
      evidence: [fileEvidence(repository, test)],
    });
  }
  const gap = gapFor(repository, 'tree', 'file');
  if (gap) return unknown(gap.message);
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
    'Unit tests run, integration tests run, the scoring code is tested, and a test names the training code. (Once a coverage source is connected, 60 % of lines covered is enough instead.)',
  howToFix:
    'Add what the reason names as missing: tests that import the training module and the scoring module, and jobs that run unit and integration tests on push.',
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
    const annotation = coverageAnnotations.find(
      name => input.component.annotations[name] !== undefined,
    );
    return {
      ...worstOf([...parts, { name: 'training code', decision: training }]),
      origin: 'composed',
      ...(annotation && {
        hint: `The annotation ${annotation} names a coverage report; no source that reads it is connected.`,
      }),
    };
  },
};
