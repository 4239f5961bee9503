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

type Node = { children?: Tree; from: number; to: number };
type Tree = Map<string, Node>;

const token = /[\w*]+|[[\]{},]|\d+|./g;

/**
 * Reduces an object to what `tree` asks for, as Jenkins does: fields by name or
 * `*`, fields of what they hold in brackets, a part of a list in braces.
 * `_class` is always told.
 *
 * @throws Error when the expression is malformed
 */
export function selectTree(value: unknown, expression: string): unknown {
  const tokens = expression.match(token) ?? [];
  const tree = parseTree(tokens);
  if (tokens.length > 0) {
    throw new Error(`unexpected ${tokens[0]}`);
  }
  return select(value, tree);
}

/** What Jenkins tells of things inside things where no tree is asked for. */
export function withoutDepth(value: object): unknown {
  const tree: Tree = new Map();
  for (const name of Object.keys(value)) {
    const shallow = ['name', 'number', 'url', 'color'].map(
      field => [field, { from: 0, to: Infinity }] as const,
    );
    tree.set(name, { children: new Map(shallow), from: 0, to: Infinity });
  }
  return select(value, tree);
}

function parseTree(tokens: string[]): Tree {
  const tree: Tree = new Map();
  for (;;) {
    const name = tokens.shift();
    if (!name || !/^[\w*]+$/.test(name)) {
      throw new Error(`a name is expected instead of ${name ?? 'the end'}`);
    }
    const node: Node = { from: 0, to: Infinity };
    if (tokens[0] === '[') {
      tokens.shift();
      node.children = parseTree(tokens);
      expect(tokens, ']');
    }
    if (tokens[0] === '{') {
      Object.assign(node, parseRange(tokens));
    }
    tree.set(name, node);
    if (tokens[0] !== ',') {
      return tree;
    }
    tokens.shift();
  }
}

/** `{M,N}` from M up to, not including, N; `{M,}`, `{,N}` and `{N}`. */
function parseRange(tokens: string[]): { from: number; to: number } {
  expect(tokens, '{');
  const from = parseNumber(tokens);
  if (tokens[0] === '}') {
    tokens.shift();
    return { from: from ?? 0, to: (from ?? 0) + 1 };
  }
  expect(tokens, ',');
  const to = parseNumber(tokens) ?? Infinity;
  expect(tokens, '}');
  return { from: from ?? 0, to };
}

function parseNumber(tokens: string[]): number | undefined {
  return /^\d+$/.test(tokens[0] ?? '') ? Number(tokens.shift()) : undefined;
}

function expect(tokens: string[], wanted: string) {
  const found = tokens.shift();
  if (found !== wanted) {
    throw new Error(`${wanted} is expected instead of ${found ?? 'the end'}`);
  }
}

function select(value: unknown, tree: Tree | undefined): unknown {
  if (Array.isArray(value)) {
    return value.map(one => select(one, tree));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const selected: Record<string, unknown> = {};
  for (const [name, held] of Object.entries(value)) {
    const node = tree?.get(name) ?? tree?.get('*');
    if (name === '_class') {
      selected[name] = held;
    } else if (node) {
      const part = Array.isArray(held) ? held.slice(node.from, node.to) : held;
      selected[name] = select(part, node.children);
    }
  }
  return selected;
}
