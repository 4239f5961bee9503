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

import { partial, unknown } from '../decisions';
import { ownModules } from '../evidence/componentCode';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence } from '../evidence/links';
import { testsNaming } from '../evidence/testsNaming';
import type { FactContext, FactDecision, FactInput } from '../types';

/**
 * As good as the unit tests, where one of them names a module whose path
 * matches; unknown where no test was seen to, since only a sample of tests is
 * read.
 */
export function testedModules(
  input: FactInput,
  context: FactContext,
  options: { pattern: RegExp; what: string },
): FactDecision {
  const { pattern, what } = options;
  const tests = context.fact('unit-tests-run');
  for (const repository of input.repositories) {
    const modules = ownModules(repository).filter(path => pattern.test(path));
    const [naming] = modules.length > 0 ? testsNaming(repository, modules) : [];
    if (naming === undefined) continue;
    const evidence = [fileEvidence(repository, naming), ...tests.evidence];
    if (tests.status === 'unknown') return unknown(tests.reason, { evidence });
    if (tests.status !== 'pass') {
      return partial(
        `${naming} tests ${what}, but unit-tests-run doesn't pass: ${tests.reason}`,
        { evidence },
      );
    }
    return {
      status: 'pass',
      reason: `${naming} tests ${what}, and unit tests pass.`,
      evidence,
      observedAt: tests.observedAt,
      validUntil: tests.validUntil,
      executions: tests.executions,
    };
  }
  const gap = input.repositories
    .map(repository => gapFor(repository, 'tree', 'file'))
    .find(Boolean);
  return unknown(
    gap ?? `No unit test that names ${what} was seen among those read.`,
  );
}
