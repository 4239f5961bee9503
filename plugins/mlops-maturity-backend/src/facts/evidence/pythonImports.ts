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

const maxLineLength = 500;

function withParents(module: string): string[] {
  const parts = module.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}

/** The names of `a.b as c, d`, without their aliases. */
function namesOf(list: string): string[] {
  return list
    .split(',')
    .map(name => /^[\s(]*([A-Za-z_][\w.]*)/.exec(name)?.[1])
    .filter(name => name !== undefined);
}

/** The lines of a Python file or notebook that are code, not docstrings. */
function* codeLines(text: string): Generator<string> {
  const notebook = text.trimStart().startsWith('{');
  let docstring: string | undefined;
  for (const raw of text.split('\n')) {
    const line = raw.slice(0, maxLineLength);
    if (notebook) {
      // Each line of a cell is a JSON string of its own: "import x\n",
      yield line
        .replace(/^\s*"/, '')
        .replace(/\\n.*$/, '')
        .replace(/",?$/, '');
      continue;
    }
    const quotes: string[] = line.match(/"""|'''/g) ?? [];
    const inside = docstring !== undefined;
    for (const quote of quotes) {
      if (docstring === undefined) docstring = quote;
      else if (docstring === quote) docstring = undefined;
    }
    if (!inside && quotes.length === 0) yield line;
  }
}

/**
 * The modules that a Python file or notebook imports, with every parent
 * (`a.b` gives `a` and `a.b`), and the names taken from them (`from a import
 * b` gives `a.b` too). Relative imports are left out. Comments and docstrings
 * that talk about an import don't count.
 */
export function importedModules(text: string): Set<string> {
  const modules = new Set<string>();
  for (const line of codeLines(text)) {
    const plain = /^\s*import\s+(.+)$/.exec(line);
    if (plain) {
      for (const name of namesOf(plain[1].split('#')[0])) {
        for (const module of withParents(name)) modules.add(module);
      }
      continue;
    }
    const from = /^\s*from\s+([A-Za-z_][\w.]*)\s+import\s+(.+)$/.exec(line);
    if (!from) continue;
    for (const module of withParents(from[1])) modules.add(module);
    for (const name of namesOf(from[2].split('#')[0])) {
      modules.add(`${from[1]}.${name}`);
    }
  }
  return modules;
}
