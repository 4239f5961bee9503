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

export const integrationTestsRun: Fact = {
  id: 'integration-tests-run',
  group: 'code',
  title: 'Integration tests run in CI',
  description:
    'In the newest completed run of the default branch that ran integration tests, they succeeded: its test report has suites whose names speak of integration, end-to-end, smoke or functional tests, and none of these failed, or, where it has no such suites, a job or step with them succeeded and could have failed. The run is at most 90 days old, or newer than the last commit. A folder tests/integration or tests/e2e, or a workflow that calls such tests, is partial.',
  howToFix:
    'Add a job that tests the parts together, end to end, to a workflow that runs on push to the default branch; if it has another name, set the annotation mlops-maturity/integration-test-job.',
  scope: 'component',
  attestable: 'no',
  sources: ['ci', 'repository'],
  windowDays: 90,
  decide: (input, { now }) =>
    decideOverRepositories(input, repository =>
      decideTestRuns(repository, 'integrationTests', input.settings, now),
    ),
};
