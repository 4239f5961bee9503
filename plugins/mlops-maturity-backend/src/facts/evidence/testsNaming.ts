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

import type { RepositoryEvidence } from '../types';
import { testFiles } from './componentCode';
import { importableNames, importsOf } from './moduleImports';
import { baseName, suffixOf } from './paths';
import { textLines } from './textLines';

// Say nothing about what is in them, so that a test that happens to hold the
// word doesn't name the module.
const genericStems = new Set([
  'app',
  'main',
  'api',
  'model',
  'run',
  '__init__',
]);

function stemOf(path: string): string {
  return baseName(path)
    .replace(/\.[A-Za-z]+$/, '')
    .toLowerCase();
}

/** `test_score.py`, `score_test.go`, `test-score.R` test `score`. */
function isNamedAfter(test: string, stem: string): boolean {
  return `_${stemOf(test).replace(/[^a-z0-9]+/g, '_')}_`.includes(
    `_${stem.replace(/[^a-z0-9]+/g, '_')}_`,
  );
}

function names(test: string, text: string, module: string): boolean {
  const file = baseName(module);
  if (suffixOf(module) === 'py') {
    const imports = importsOf(test, text);
    if (importableNames(module).some(name => imports.has(name))) return true;
  }
  return textLines(text).some(line => line.includes(file));
}

/**
 * The tests that name one of the modules: in their own name, by importing it
 * or by its file name.
 */
export function testsNaming(
  repository: RepositoryEvidence,
  modules: string[],
): string[] {
  return testFiles(repository).filter(test => {
    const text = repository.files.get(test);
    return modules.some(module => {
      const stem = stemOf(module);
      if (!genericStems.has(stem) && isNamedAfter(test, stem)) return true;
      return text !== undefined && names(test, text, module);
    });
  });
}
