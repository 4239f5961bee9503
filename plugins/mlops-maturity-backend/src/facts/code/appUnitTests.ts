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
import { decideOverApplications } from '../evidence/decideOverApplications';
import { decideTestRuns } from '../evidence/decideTestRuns';
import type { Fact } from '../types';

export const appUnitTests: Fact = {
  id: 'app-unit-tests',
  group: 'code',
  title: 'Application code has unit tests',
  description:
    'Unit tests run in CI, by the rule of the fact "Unit tests run in CI", for every application that uses the component; where the catalog names none, for the component itself.',
  howToFix:
    'Run unit tests on push in the repository of each consuming application, and relate the applications to the component in the catalog (consumesApis, dependsOn).',
  scope: 'application',
  attestable: 'yes',
  sources: ['ci', 'catalog', 'attestation'],
  windowDays: 90,
  decide: (input, { now }) =>
    decideOverApplications(input, application =>
      decideOverRepositories(application, repository =>
        decideTestRuns(repository, 'unitTests', input.settings, now),
      ),
    ),
};
