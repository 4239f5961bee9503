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
import { bestOf, decideOverRepositories } from '../evidence/bestOf';
import { ciWindowEnd, isWithinCiWindow } from '../evidence/ciWindow';
import { unreadTestFiles } from '../evidence/componentCode';
import { gapFor } from '../evidence/gapFor';
import { dayOf } from '../evidence/dayOf';
import { fileEvidence, itemEvidence, itemName } from '../evidence/links';
import { itemAt, provenItems, successfulRuns } from '../evidence/runs';
import { scoringFiles } from '../evidence/scoringFiles';
import { testsNaming } from '../evidence/testsNaming';
import type {
  Fact,
  FactContext,
  FactDecision,
  FactInput,
  RepositoryEvidence,
} from '../types';

const endpointWord = /model|inference|serving|predict|endpoint|scor/i;

/** A run that deployed, and then called what it had deployed. */
function decideSmokeTest(
  { settings }: FactInput,
  { now }: FactContext,
  repository: RepositoryEvidence,
): FactDecision | undefined {
  for (const run of successfulRuns(repository, 'deploy')) {
    if (!isWithinCiWindow(repository, run, settings, now)) continue;
    const deployed = provenItems(run, 'deploy').map(item => itemAt(run, item));
    const test = provenItems(run, 'integrationTests').find(
      item =>
        endpointWord.test(`${item.job.name} ${item.step?.name ?? ''}`) &&
        deployed.some(at => Date.parse(at) < Date.parse(itemAt(run, item))),
    );
    if (test) {
      const at = itemAt(run, test);
      return pass(
        `${itemName(run, test)} called what was deployed before it, and succeeded on ${dayOf(at)}.`,
        {
          evidence: [itemEvidence(run, test)],
          observedAt: at,
          validUntil: ciWindowEnd(repository, run, settings),
        },
      );
    }
  }
  return undefined;
}

function decideOne(
  { component }: FactInput,
  context: FactContext,
  repository: RepositoryEvidence,
): FactDecision {
  const gap = gapFor(repository, 'tree', 'file');
  const scoring = scoringFiles(repository, component).filter(
    ({ empty, code }) => code && !empty,
  );
  if (scoring.length === 0) {
    return gap
      ? unknown(gap)
      : fail(`${repository.key} holds no scoring code that tests could name.`);
  }
  const tests = testsNaming(
    repository,
    scoring.map(({ path }) => path),
  );
  const scoringEvidence = fileEvidence(repository, scoring[0].path);
  if (tests.length === 0) {
    if (gap) return unknown(gap);
    const unread = unreadTestFiles(repository).length;
    return unread > 0
      ? unknown(
          `Whether a test names ${scoring[0].path} isn't known: ${unread} test files of ${repository.key} were not read.`,
        )
      : fail(
          `A test that names ${scoring[0].path} was expected in ${repository.key}, but there is none.`,
          { evidence: [scoringEvidence] },
        );
  }
  const unitTests = context.fact('unit-tests-run');
  const evidence = [
    fileEvidence(repository, tests[0]),
    scoringEvidence,
    ...unitTests.evidence,
  ];
  switch (unitTests.status) {
    case 'pass':
      return pass(
        `${tests[0]} names the scoring code, and unit tests run: ${unitTests.reason}`,
        {
          evidence,
          observedAt: unitTests.observedAt,
          validUntil: unitTests.validUntil,
        },
      );
    case 'unknown':
      return unknown(
        `${tests[0]} names the scoring code, but whether it runs isn't known: ${unitTests.reason}`,
        { evidence },
      );
    default:
      return partial(
        `${tests[0]} names the scoring code, but it wasn't seen to succeed: ${unitTests.reason}`,
        { evidence },
      );
  }
}

export const scoringScriptTested: Fact = {
  id: 'scoring-script-tested',
  group: 'code',
  title: 'Scoring code is tested',
  description:
    'A test names the scoring code, in its own name, by importing it or by its file name, and the unit tests succeed in CI within the last 90 days. A test that no successful run was seen of is partial. It passes, too, where a deployment was followed by a successful test in the same run that names the endpoint, the model or its predictions.',
  howToFix:
    'Add a test that imports the scoring code and checks a prediction, such as tests/test_score.py, and let CI run it with the unit tests.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'repository', 'ml-platform', 'attestation'],
  windowDays: 90,
  needs: ['unit-tests-run'],
  decide: (input, context) =>
    decideOverRepositories(input, repository => {
      const smoke = decideSmokeTest(input, context, repository);
      const named = decideOne(input, context, repository);
      return smoke ? bestOf([named, smoke]) : named;
    }),
};
