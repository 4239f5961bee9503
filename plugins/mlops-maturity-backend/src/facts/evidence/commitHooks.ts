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
import { listAt, objectAt, parseDocument } from './parseDocument';
import { baseName, pathWithinComponent } from './paths';
import { uncommentedLines } from './textLines';

function isPreCommitConfig(path: string): boolean {
  return /^\.pre-commit-config\.ya?ml$/.test(baseName(path));
}

/** Other places where checks before a commit are defined. */
function isOtherConfig(path: string): boolean {
  return (
    /^\.?lefthook(-local)?\.(ya?ml|toml|json)$|^(makefile|justfile|noxfile\.py|tox\.ini|taskfile\.ya?ml|tasks\.py|\.gitattributes)$/i.test(
      baseName(path),
    ) || /(^|\/)\.husky\/[^/]+$/.test(path)
  );
}

function repositoryOf(entry: unknown): string {
  const repo = objectAt(entry)?.repo;
  return typeof repo === 'string' ? repo : '';
}

/** What each hook is called and runs, a text for each. */
function hooksOfPreCommit(value: unknown): string[] {
  return listAt(value, 'repos').flatMap(repo => [
    repositoryOf(repo),
    ...listAt(repo, 'hooks').map(hook => {
      const { id, name, entry } = objectAt(hook) ?? {};
      return [id, name, entry]
        .filter(part => typeof part === 'string')
        .join(' ');
    }),
  ]);
}

/** Hooks of the whole repository hold for each folder of it too. */
function isAtRoot(repository: RepositoryEvidence, path: string): boolean {
  return [path, pathWithinComponent(repository, path)].some(
    each => !each.includes('/') || each.startsWith('.husky/'),
  );
}

/**
 * What the repository checks before each commit: every hook of pre-commit,
 * and the lines of lefthook, task runners and git attributes, comments aside.
 */
export function commitHooks(repository: RepositoryEvidence): {
  hooks: { path: string; text: string }[];
  errors: string[];
} {
  const errors: string[] = [];
  const hooks = [...repository.files].flatMap(([path, text]) => {
    if (!isAtRoot(repository, path)) return [];
    if (isOtherConfig(path)) {
      return uncommentedLines(text).map(line => ({ path, text: line }));
    }
    if (!isPreCommitConfig(path)) return [];
    const parsed = parseDocument(path, text, 'YAML');
    if ('error' in parsed) {
      errors.push(parsed.error);
      return [];
    }
    return hooksOfPreCommit(parsed.value).map(hook => ({ path, text: hook }));
  });
  return { hooks, errors };
}
