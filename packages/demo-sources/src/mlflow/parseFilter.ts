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

/** What can be filtered by, and how it compares. */
export type FilterFields = Readonly<
  Record<string, 'text' | 'number' | undefined>
>;

/** Tells whether something passes; values by the name of the field. */
export type Filter = (values: Readonly<Record<string, unknown>>) => boolean;

const clause =
  /^\s*([\w.`]+)\s*(!=|>=|<=|=|>|<)\s*('[^']*'|"[^"]*"|-?\d+(?:\.\d+)?)\s*$/;

/**
 * Understands the comparisons that MLflow's search knows, joined by AND.
 *
 * @throws Error with MLflow's kind of message, for a filter that it refuses
 */
export function parseFilter(text: string, fields: FilterFields): Filter {
  if (text.trim() === '') {
    return () => true;
  }
  const tests = text.split(/\s+and\s+/i).map(part => {
    const match = part.length <= 1000 ? clause.exec(part) : null;
    if (!match) {
      throw new Error(`Invalid clause(s) in filter string: '${part}'`);
    }
    const [, given, operator, literal] = match;
    const name = given.replace(/^attributes?\./, '');
    const type = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!type) {
      throw new Error(`Invalid attribute key '${name}' specified.`);
    }
    const quoted = /^['"]/.test(literal);
    if (quoted !== (type === 'text')) {
      throw new Error(`Wrong type of value for '${name}': ${literal}`);
    }
    if (type === 'text' && !/^!?=$/.test(operator)) {
      throw new Error(`Invalid comparator '${operator}' for '${name}'`);
    }
    const value = quoted ? literal.slice(1, -1) : Number(literal);
    return { name, operator, value };
  });
  return values =>
    tests.every(({ name, operator, value }) =>
      compare(values[name] as string | number, operator, value),
    );
}

function compare(
  left: string | number,
  operator: string,
  right: string | number,
): boolean {
  switch (operator) {
    case '=':
      return left === right;
    case '!=':
      return left !== right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '<':
      return left < right;
    default:
      return left <= right;
  }
}
