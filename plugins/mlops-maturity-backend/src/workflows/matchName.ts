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

import { withoutExpressions } from './cleanCommand';
import { handlesOnly, nameRules, testsOnly } from './namePatterns';
import { classesBy } from './pattern';
import { remembered } from './remembered';
import type { WorkClass } from './types';

const maxNameLength = 300;
/** Names that start so deploy, to wherever it may be. */
const deploysSomewhere = /^[^a-z]*(?:deploy|promote|release)[-_ ]/i;
const conjunction = /(?:^|[^a-z])(?:and|then|und|et)(?=[^a-z])|[&+,;/|]/i;

/** A name as it stands, and with its words apart: `runUnit_tests`. */
function spellings(name: string): string[] {
  const plain = withoutExpressions(name.slice(0, maxNameLength)).trim();
  const apart = plain
    .replaceAll('_', '-')
    .replace(/([a-z])([A-Z])/g, (_, before, after) => `${before}-${after}`);
  return apart === plain ? [plain] : [plain, apart];
}

const classesOfName = classesBy(nameRules, spellings);
const classesOfNames = classesBy(nameRules, names =>
  names.split('\n').flatMap(spellings),
);
const onlyHandles = remembered(name => handlesOnly.test(name.trim()));
const tests = remembered(name =>
  spellings(name).some(spelling => testsOnly.test(spelling)),
);

/**
 * Whether the names of a job or step say that it is of a class. What one of
 * them rules out, another doesn't bring back.
 */
export function isNamedAs(workClass: WorkClass, ...names: string[]): boolean {
  return (
    classesOfNames(names.join('\n')).has(workClass) && !names.some(onlyHandles)
  );
}

/**
 * Whether a name is one of tests or checks; with a class, whether that is all
 * it says: `train and validate` still trains, `test training` doesn't.
 */
export function isTestName(name: string, workClass?: WorkClass): boolean {
  if (!tests(name)) return false;
  if (workClass === undefined) return true;
  if (workClass === 'deploy' && deploysSomewhere.test(name)) return false;
  return !name
    .slice(0, maxNameLength)
    .split(conjunction)
    .some(part => classesOfName(part).has(workClass) && !tests(part));
}
