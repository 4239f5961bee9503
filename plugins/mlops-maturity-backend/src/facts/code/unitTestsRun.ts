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

import { decideOverRepositories } from '../evidence/bestOf';
import { decideTestRuns } from '../evidence/decideTestRuns';
import type { Fact } from '../types';

export const unitTestsRun: Fact = {
  id: 'unit-tests-run',
  group: 'code',
  title: 'Unit tests run in CI',
  description:
    'In the newest completed run of the default branch that ran unit tests, they succeeded: its test report counts at least one test and none that failed, or, where it has no report, a job or step with them succeeded and could have failed. The run is at most 90 days old, or newer than the last commit. Test files and a workflow that calls them, without such a run, are partial.',
  howToFix:
    'Add a job that runs your unit tests to a workflow that runs on push to the default branch; if it has another name, set the annotation mlops-maturity/unit-test-job. Where your CI system takes JUnit reports, publish them: the figures then count instead of names.',
  scope: 'component',
  attestable: 'no',
  sources: ['ci', 'repository', 'catalog'],
  windowDays: 90,
  decide: (input, { now }) =>
    decideOverRepositories(input, repository =>
      decideTestRuns(repository, 'unitTests', input.settings, now),
    ),
};
