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

import {
  Environment,
  type ASTNode,
  type ParseResult,
} from '@marcbachmann/cel-js';
import { RE2 } from 're2-wasm';
import {
  celVariables,
  componentSchema,
  type CelVariable,
} from './celVariables';
import { declareType, shapeOf } from './celTypes';

/** An expression that was checked. */
export type CelExpression = {
  /** The lists of observations that it names. */
  variables: CelVariable[];
  /** It asks what time it is, so that time alone may change the answer. */
  readsClock: boolean;
  /** @throws EvaluationError where a field is asked for that isn't there */
  evaluate(values: Record<string, unknown>): boolean;
};

/** An expression that can't be used, with the place of the mistake. */
export class CelExpressionError extends Error {
  constructor(
    message: string,
    /** Counted from 1, in the expression. */
    readonly line: number,
    readonly column: number,
  ) {
    super(message);
  }
}

const limits = {
  maxAstNodes: 500,
  maxDepth: 50,
  maxListElements: 200,
  maxMapEntries: 100,
  maxCallArguments: 10,
};
const maxCharacters = 4_000;
const maxPatterns = 200;
const timestamp = 'google.protobuf.Timestamp';

const patterns = new Map<string, RE2>();

/** Texts come from anyone, so that no pattern may cost more than their length. */
function saysPattern(text: string, source: string): boolean {
  const known = patterns.get(source);
  const compiled = known ?? new RE2(source, 'u');
  if (!known) {
    if (patterns.size >= maxPatterns) patterns.clear();
    patterns.set(source, compiled);
  }
  return compiled.test(text);
}

function createEnvironment(): Environment {
  const environment = new Environment({ limits })
    .registerVariable('now', timestamp)
    .registerFunction('string.says(string): bool', saysPattern);
  for (const { name, element, schema } of celVariables) {
    declareType(environment, element, shapeOf(schema));
    environment.registerVariable(name, `list<${element}>`);
  }
  declareType(environment, 'Component', shapeOf(componentSchema));
  environment.registerVariable('component', 'Component');
  return environment;
}

let shared: Environment | undefined;

/**
 * Reads an expression and checks it against the types of the observations.
 *
 * @throws CelExpressionError
 */
export function parseCelExpression(source: string): CelExpression {
  if (source.length > maxCharacters) {
    throw new CelExpressionError(
      `is longer than ${maxCharacters} characters`,
      1,
      1,
    );
  }
  shared ??= createEnvironment();
  let parsed: ParseResult;
  try {
    parsed = shared.parse(source);
  } catch (error) {
    throw placed(error, source);
  }
  const forbidden = findCall(parsed.ast, 'matches');
  if (forbidden) {
    throw at(
      source,
      forbidden.start,
      "matches() may take very long on a hostile text: use says('pattern'), which doesn't",
    );
  }
  const checked = parsed.check();
  if (!checked.valid) throw placed(checked.error, source);
  if (checked.type !== 'bool') {
    throw at(
      source,
      0,
      `must come to true or false, but comes to ${checked.type}`,
    );
  }
  const names = new Set<string>();
  visit(parsed.ast, node => {
    if (node.op === 'id') names.add(String(node.args));
  });
  return {
    variables: celVariables.filter(({ name }) => names.has(name)),
    readsClock: names.has('now'),
    evaluate: values => parsed(values) === true,
  };
}

/** Calls back for every node of an expression. */
function visit(node: unknown, found: (node: ASTNode) => void): void {
  if (Array.isArray(node)) {
    for (const part of node) visit(part, found);
    return;
  }
  if (typeof node !== 'object' || node === null || !('op' in node)) return;
  found(node as ASTNode);
  visit((node as { args?: unknown }).args, found);
}

function findCall(ast: ASTNode, name: string): ASTNode | undefined {
  let call: ASTNode | undefined;
  visit(ast, node => {
    const [called] = Array.isArray(node.args) ? node.args : [];
    if (/call$/.test(node.op) && called === name) call ??= node;
  });
  return call;
}

function placed(error: unknown, source: string): CelExpressionError {
  const { summary, message, range } = error as {
    summary?: string;
    message?: string;
    range?: { start: number };
  };
  return at(
    source,
    range?.start ?? 0,
    summary ?? message?.split('\n', 1)[0] ?? 'cannot be read',
  );
}

function at(source: string, offset: number, message: string) {
  const before = source.slice(0, offset).split('\n');
  return new CelExpressionError(
    message,
    before.length,
    before[before.length - 1].length + 1,
  );
}
