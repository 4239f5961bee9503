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

import { appendFileSync } from 'node:fs';
import fc from 'fast-check';

const factor = Number(process.env.FUZZ_RUNS ?? 1);
/** The same cases in each run, so that a change fails by itself alone. */
const usualSeed = 20261121;
/** Of a longer run, others each time, unless a seed is given. */
const seed =
  process.env.FUZZ_SEED === undefined
    ? { ...(factor === 1 && { seed: usualSeed }) }
    : { seed: Number(process.env.FUZZ_SEED) };
/** Generous: a machine may be busy, and compiles what runs for the first time. */
const longestSeconds = 10;

/**
 * Checks a property with many cases, or with as many times more as `FUZZ_RUNS`
 * says. A failure names the seed that gives the same cases again with
 * `FUZZ_SEED`, and the smallest case that fails.
 *
 * With `FUZZ_COUNTS`, the name of a file, writes there how many were checked.
 */
export function forCases<Case>(
  cases: number,
  arbitrary: fc.Arbitrary<Case>,
  check: (value: Case) => void,
): void {
  const numRuns = Math.ceil(cases * factor);
  // A case that takes this long hangs. It is only noticed once it has ended:
  // the limit of the test itself is there for those that don't.
  const property = fc.property(arbitrary, value => {
    const startedAt = performance.now();
    check(value);
    const seconds = (performance.now() - startedAt) / 1000;
    if (seconds > longestSeconds) throw new Error(`It took ${seconds} s`);
  });
  fc.assert(property, { numRuns, ...seed });
  count(numRuns);
}

/** The same for what takes a while, one after another. */
export async function forCasesInTurn<Case>(
  cases: number,
  arbitrary: fc.Arbitrary<Case>,
  check: (value: Case) => Promise<void>,
): Promise<void> {
  const numRuns = Math.ceil(cases * factor);
  // Each try to make a failing case smaller takes as long as the case.
  const endAfter = { interruptAfterTimeLimit: factor > 1 ? undefined : 90_000 };
  await fc.assert(fc.asyncProperty(arbitrary, check), {
    numRuns,
    ...seed,
    ...endAfter,
    markInterruptAsFailure: true,
  });
  count(numRuns);
}

/** How long a test may take, in milliseconds, that takes `usual` of them. */
export function patience(usual: number): number {
  return Math.ceil(usual * Math.max(1, factor));
}

function count(cases: number): void {
  const file = process.env.FUZZ_COUNTS;
  const { currentTestName } = expect.getState();
  if (file) appendFileSync(file, `${cases}\t${currentTestName}\n`);
}
