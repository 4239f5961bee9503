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

import { folderOf } from './paths';
import { importedModules } from './pythonImports';
import { textLines } from './textLines';

/** `src/churn/score.py` is `src.churn.score`; a package is its folder. */
export function moduleNameOf(path: string): string {
  return path
    .replace(/\.py$/i, '')
    .replace(/(^|\/)__init__$/, '')
    .split('/')
    .join('.');
}

/** Puts `from a import (` and the lines up to `)` on one line. */
function joinBrackets(text: string): string {
  const joined: string[] = [];
  let open: string | undefined;
  for (const line of textLines(text)) {
    if (open === undefined && /^\s*from\s+[\w.]+\s+import\s*\(/.test(line)) {
      open = '';
    }
    if (open === undefined) {
      joined.push(line);
      continue;
    }
    open += `${line.split('#')[0].replace(/[()]/g, ' ').trim()} `;
    // Far more than anybody imports at once: the bracket was never closed.
    if (line.includes(')') || open.length > 5000) {
      const [, from, names = ''] =
        /^(from\s+\S+\s+import)(.*)$/.exec(open) ?? [];
      for (const name of names.split(','))
        joined.push(`${from} ${name.trim()}`);
      open = undefined;
    }
  }
  return joined.join('\n');
}

function relativeImports(path: string, text: string): string[] {
  const folder = folderOf(path)
    .split('/')
    .filter(part => part !== '');
  return text.split('\n').flatMap(line => {
    const found =
      /^\s*from\s+(\.{1,20})([A-Za-z_][\w.]*)?\s+import\s+(.+)$/.exec(line);
    if (!found) return [];
    const [, dots, module = '', names] = found;
    const base = folder.slice(0, folder.length - (dots.length - 1));
    const from = [...base, ...module.split('.')].filter(part => part !== '');
    return [
      from.join('.'),
      ...names
        .split('#')[0]
        .split(',')
        .map(name => [...from, name.trim().split(/\s/)[0]].join('.')),
    ];
  });
}

/**
 * Everything that a Python file or notebook at `path` imports, as dotted
 * names; relative imports are resolved to the root of the repository.
 */
export function importsOf(path: string, text: string): Set<string> {
  const joined = joinBrackets(text);
  const imports = importedModules(joined);
  for (const name of relativeImports(path, joined)) imports.add(name);
  return imports;
}

/**
 * The names by which a module can be imported. Which folder Python starts to
 * look in isn't known, so `src.churn.score` may be called `churn.score` or
 * `score` too.
 */
export function importableNames(path: string): string[] {
  const parts = moduleNameOf(path).split('.');
  return parts.map((_, index) => parts.slice(index).join('.'));
}
