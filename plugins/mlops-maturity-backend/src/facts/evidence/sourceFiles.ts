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
import { isOwnPath } from './componentCode';
import { importsOf } from './moduleImports';
import { oncePerRepository } from './oncePerRepository';
import {
  filesMatching,
  isModulePath,
  isNotebookPath,
  isTemplatePath,
} from './paths';
import { uncommentedLines } from './textLines';

/** A file whose text was read. */
export type SourceFile = { path: string; text: string };

/** The component's files that match and whose text was read. */
export function filesWithText(
  repository: RepositoryEvidence,
  predicate: (path: string) => boolean,
): SourceFile[] {
  return filesMatching(repository, predicate).flatMap(path => {
    const text = repository.files.get(path);
    return text === undefined ? [] : { path, text };
  });
}

/** The component's own modules and notebooks whose text was read. */
export function sourceFiles(repository: RepositoryEvidence): SourceFile[] {
  return filesWithText(
    repository,
    path =>
      (isModulePath(path) || isNotebookPath(path)) &&
      isOwnPath(path) &&
      !isTemplatePath(path),
  );
}

const knownImports = oncePerRepository(() => new Map<string, Set<string>>());

/** Everything that a file of the repository imports, as dotted names. */
export function importsOfFile(
  repository: RepositoryEvidence,
  { path, text }: SourceFile,
): Set<string> {
  const known = knownImports(repository);
  const imports = known.get(path) ?? importsOf(path, text);
  known.set(path, imports);
  return imports;
}

/**
 * The first of the component's own files that imports one of the modules, and
 * which one. A test, an example or a comment that names it doesn't count.
 */
export function firstImport(
  repository: RepositoryEvidence,
  modules: string[],
): { path: string; module: string } | undefined {
  for (const file of sourceFiles(repository)) {
    const imports = importsOfFile(repository, file);
    const module = modules.find(name => imports.has(name));
    if (module !== undefined) return { path: file.path, module };
  }
  return undefined;
}

/**
 * The first of the component's own files with a line, comments aside, that
 * matches. `pattern` must have no `g` flag.
 */
export function firstMatch(
  files: SourceFile[],
  pattern: RegExp,
): string | undefined {
  return files.find(({ text }) =>
    uncommentedLines(text).some(line => pattern.test(line)),
  )?.path;
}
