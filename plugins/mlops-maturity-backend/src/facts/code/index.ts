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

import type { Fact } from '../types';
import { allCodeTested } from './allCodeTested';
import { appIntegrationTests } from './appIntegrationTests';
import { appUnitTests } from './appUnitTests';
import { beyondNotebooks } from './beyondNotebooks';
import { codeInVcs } from './codeInVcs';
import { containerised } from './containerised';
import { integrationTestsRun } from './integrationTestsRun';
import { modelIntegrationTests } from './modelIntegrationTests';
import { modelReleaseTests } from './modelReleaseTests';
import { modularCode } from './modularCode';
import { notebookDebuggability } from './notebookDebuggability';
import { notebookHygiene } from './notebookHygiene';
import { notebookProfiling } from './notebookProfiling';
import { notebookScalability } from './notebookScalability';
import { pinnedEnvironment } from './pinnedEnvironment';
import { scoringScriptInVcs } from './scoringScriptInVcs';
import { scoringScriptTested } from './scoringScriptTested';
import { unitTestsRun } from './unitTestsRun';

/** Facts about code, the repository that holds it, and its tests. */
export const codeFacts: Fact[] = [
  codeInVcs,
  beyondNotebooks,
  modularCode,
  pinnedEnvironment,
  containerised,
  scoringScriptInVcs,
  scoringScriptTested,
  unitTestsRun,
  integrationTestsRun,
  modelIntegrationTests,
  modelReleaseTests,
  appUnitTests,
  appIntegrationTests,
  allCodeTested,
  notebookHygiene,
  notebookScalability,
  notebookDebuggability,
  notebookProfiling,
];
