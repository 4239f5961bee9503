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

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { createContext, Script } from 'node:vm';
import * as ts from 'typescript';

const plugins = resolve(__dirname, '../../..');

/** Of this code's own patterns, which aren't hostile. */
const exempt = new Set(['mlops-maturity-backend/src/workflows/pattern.ts']);

type Literal = { place: string; source: string; flags: string };

/** Sources that run in a portal. */
function sourceFiles(): string[] {
  return readdirSync(plugins).flatMap(plugin =>
    readdirSync(join(plugins, plugin, 'src'), {
      recursive: true,
      withFileTypes: true,
    })
      .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map(entry => join(entry.parentPath, entry.name))
      .filter(
        file =>
          !/\.test\.tsx?$|\/__\w+__\/|\/testKit\/|\/examples\//.test(file),
      ),
  );
}

function literalsOf(file: string): Literal[] {
  const text = readFileSync(file, 'utf8');
  const tree = ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      const end = node.text.lastIndexOf('/');
      found.push({
        place: `${relative(plugins, file)}:${line + 1}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Without such a repetition a pattern looks at a few characters only. */
function isUnbounded({ source }: Literal): boolean {
  return /[*+]|\{\d+,\}/.test(source.replace(/\\./g, ''));
}

const repeated = [
  ...['a', '1', ' ', '\t', '\n', '-', '_', '/', '.', ':', '=', ',', '"', "'"],
  ...['(', '[', '{', '<', '$', '#', '@', '\\', 'A', 'a ', 'a.', 'a/', 'a-'],
  ...['- ', 'a:', '\n ', 'x\n', '"a', '\\\n'],
];
const length = 40_000;

/** Texts made to let a pattern begin again and again, and never end. */
function* hostileTextsFor({ source }: Literal): Generator<string> {
  const words = source.replace(/\\[a-zA-Z]/g, ' ').match(/[A-Za-z_]{2,}/g);
  const own = [...new Set(words)].slice(0, 5);
  for (const part of [...repeated, ...own, ...own.map(word => `${word} `)]) {
    const long = part.repeat(Math.ceil(length / part.length));
    for (const start of ['', ...own.slice(0, 2)]) yield `${start}${long}\0!`;
  }
}

const context = createContext({ source: '', flags: '', text: '' });
const script = new Script(
  `flags.includes('g')
     ? text.replace(new RegExp(source, flags), '')
     : new RegExp(source, flags).test(text)`,
);

/**
 * Whether a pattern gets stuck. Trying again from every place takes seconds
 * with so long a text; what doesn't is done in some milliseconds, and on a
 * machine that is busy at the second or third try.
 */
function isStuck({ source, flags }: Literal, text: string): boolean {
  Object.assign(context, { source, flags, text });
  return [500, 1_000, 1_500].every(timeout => {
    try {
      script.runInContext(context, { timeout });
      return false;
    } catch {
      return true;
    }
  });
}

describe('patterns', () => {
  const literals = sourceFiles()
    .flatMap(literalsOf)
    .filter(one => isUnbounded(one) && !exempt.has(one.place.split(':')[0]));

  it('are found in the sources', () => {
    expect(literals.length).toBeGreaterThan(150);
    const stuck = { place: 'here', source: '^\\s*-?\\s*alert:', flags: '' };
    expect([...hostileTextsFor(stuck)].some(one => isStuck(stuck, one))).toBe(
      true,
    );
  });

  it('take time that grows with the length of a text only', () => {
    const stuck = literals.flatMap(literal => {
      for (const text of hostileTextsFor(literal)) {
        if (isStuck(literal, text)) {
          return [
            `${literal.place} /${literal.source}/ on ${text.slice(0, 9)}`,
          ];
        }
      }
      return [];
    });
    expect(stuck).toEqual([]);
  }, 120_000);
});
