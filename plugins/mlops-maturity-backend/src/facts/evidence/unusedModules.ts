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
import { hasMainBlock } from './componentCode';
import { gapFor } from './gapFor';
import { importableNames, importsOf } from './moduleImports';
import { parseNotebook } from './notebook';
import { baseName, suffixOf } from './paths';
import { textLines } from './textLines';

// Found and started by a platform because of their name or folder.
const startedByConvention =
  /(^|\/)(__main__|app|main|wsgi|asgi|manage|handler|lambda_function|pipeline_registry|settings|noxfile|fabfile)\.py$|(^|\/)(dags|plugins|migrations)\//i;

const startedByFramework = [
  'FastAPI(',
  'Flask(',
  'DAG(',
  '@dag',
  '@flow',
  '@pipeline',
  '@bentoml.service',
  'FlowSpec',
  '@asset',
  'typer.Typer(',
  '@click.command',
  '@hydra.main',
];

/** Files that could import or start a module, and say so in their text. */
function mayUseModules(path: string): boolean {
  return (
    ['py', 'ipynb', 'sh'].includes(suffixOf(path)) ||
    /^(makefile|dockerfile|mlproject|dvc\.yaml)$/i.test(baseName(path))
  );
}

/** `train.py`, `src.train` and what follows `-m`, wherever a text names them. */
function namedIn(text: string): Set<string> {
  const named = new Set<string>();
  for (const line of textLines(text)) {
    let previous = '';
    for (const token of line.split(/[^\w./-]+/)) {
      if (token.endsWith('.py')) named.add(baseName(token));
      else if (previous === '-m' || token.includes('.')) named.add(token);
      previous = token;
    }
  }
  return named;
}

function namesUsedBy(path: string, text: string): string[] {
  const suffix = suffixOf(path);
  if (suffix === 'py') return [...importsOf(path, text), ...namedIn(text)];
  if (suffix !== 'ipynb') return [...namedIn(text)];
  const parsed = parseNotebook(path, text);
  const code = 'error' in parsed ? text : parsed.value.codeCells.join('\n');
  return [...importsOf(path, code), ...namedIn(code)];
}

/**
 * The Python modules among `modules` that nobody imports or runs. Empty where
 * not everything that could use one was read: then a missing use proves
 * nothing. What is documented as a command counts as run.
 */
export function unusedModules(
  repository: RepositoryEvidence,
  modules: string[],
): Set<string> {
  const unread = repository.tree?.entries.some(
    ({ path, size, special }) =>
      !special &&
      size !== 0 &&
      mayUseModules(path) &&
      !repository.files.has(path),
  );
  if (unread || gapFor(repository, 'tree', 'file')) return new Set();

  const users = new Map<string, Set<string>>();
  for (const [path, text] of repository.files) {
    if (/\.lock$/i.test(path)) continue;
    const names = namesUsedBy(path, text);
    for (const name of names) {
      const known = users.get(name);
      if (known) known.add(path);
      else users.set(name, new Set([path]));
    }
  }

  const isUsed = (path: string) => {
    const code = repository.files.get(path) ?? '';
    return (
      suffixOf(path) !== 'py' ||
      startedByConvention.test(path) ||
      hasMainBlock(code) ||
      startedByFramework.some(start => code.includes(start)) ||
      [baseName(path), ...importableNames(path)].some(name => {
        const by = users.get(name);
        return by !== undefined && (by.size > 1 || !by.has(path));
      })
    );
  };
  return new Set(modules.filter(path => !isUsed(path)));
}
