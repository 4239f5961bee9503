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

import { PromqlError, type Expression, type LabelMatcher } from './Expression';

const token =
  /\s*(?:(?<word>[a-zA-Z_:][\w:]*)|(?<text>"(?:[^"\\]|\\.)*")|(?<span>\[[^\]]*\])|(?<sign>=~|!~|!=|[={}(),]))/y;

const aggregations = new Set(['avg', 'count', 'max', 'min', 'sum', 'group']);
const functions = new Set([
  'avg_over_time',
  'label_replace',
  'last_over_time',
  'max_over_time',
  'timestamp',
]);
const unitMs: Record<string, number> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

class Parser {
  readonly #tokens: string[] = [];
  #at = 0;

  constructor(text: string) {
    token.lastIndex = 0;
    let end = 0;
    while (text.slice(end).trim() !== '') {
      const found = token.exec(text);
      if (!found) fail(`unexpected character in position ${end + 1}`);
      this.#tokens.push(found![0].trim());
      end = token.lastIndex;
    }
  }

  whole(): Expression {
    if (this.#tokens.length === 0) fail('no expression found in input');
    const expression = this.#or();
    if (this.#next !== undefined) fail(`unexpected "${this.#next}"`);
    return expression;
  }

  get #next(): string | undefined {
    return this.#tokens[this.#at];
  }

  #take(expected?: string): string {
    const taken = this.#next;
    if (taken === undefined || (expected && taken !== expected)) {
      fail(`unexpected ${taken === undefined ? 'end of input' : `"${taken}"`}`);
    }
    this.#at += 1;
    return taken!;
  }

  #skip(wanted: string): boolean {
    if (this.#next !== wanted) return false;
    this.#at += 1;
    return true;
  }

  #or(): Expression {
    let left = this.#ranged();
    while (this.#skip('or')) {
      left = { type: 'or', left, right: this.#ranged() };
    }
    return left;
  }

  #ranged(): Expression {
    const of = this.#single();
    if (!this.#next?.startsWith('[')) return of;
    const [range, step] = this.#take().slice(1, -1).split(':');
    const rangeMs = span(range);
    if (step !== undefined) {
      return { type: 'subquery', of, rangeMs, stepMs: span(step || '1m') };
    }
    if (of.type !== 'selector') {
      fail('ranges only allowed for vector selectors');
    }
    return { ...of, rangeMs } as Expression;
  }

  #single(): Expression {
    if (this.#next === '{') {
      return { type: 'selector', matchers: this.#matchers() };
    }
    if (this.#skip('(')) {
      const inner = this.#or();
      this.#take(')');
      return inner;
    }
    const word = this.#take();
    if (word.startsWith('"')) return { type: 'string', value: unquote(word) };
    if (!/^[a-zA-Z_:]/.test(word)) fail(`unexpected "${word}"`);
    if (aggregations.has(word)) return this.#aggregation(word);
    if (this.#next === '(') {
      if (!functions.has(word)) fail(`unknown function with name "${word}"`);
      return { type: 'call', name: word, args: this.#arguments() };
    }
    const named: LabelMatcher = {
      label: '__name__',
      operator: '=',
      value: word,
    };
    return {
      type: 'selector',
      matchers: [named, ...(this.#next === '{' ? this.#matchers() : [])],
    };
  }

  #aggregation(name: string): Expression {
    const by: string[] = [];
    if (this.#skip('by')) {
      this.#take('(');
      while (!this.#skip(')')) {
        by.push(this.#take());
        this.#skip(',');
      }
    }
    const [of, ...others] = this.#arguments();
    if (!of || others.length > 0) fail(`wrong number of arguments for ${name}`);
    return { type: 'aggregation', name, by, of };
  }

  #arguments(): Expression[] {
    const args: Expression[] = [];
    this.#take('(');
    while (!this.#skip(')')) {
      args.push(this.#or());
      if (this.#next !== ')') this.#take(',');
    }
    return args;
  }

  #matchers(): LabelMatcher[] {
    const matchers: LabelMatcher[] = [];
    this.#take('{');
    while (!this.#skip('}')) {
      const label = this.#take();
      const operator = this.#take();
      const value = this.#take();
      if (!/^(=|!=|=~|!~)$/.test(operator) || !value.startsWith('"')) {
        fail(`unexpected "${operator}" in label matching`);
      }
      matchers.push({
        label,
        operator: operator as LabelMatcher['operator'],
        value: unquote(value),
      });
      if (this.#next !== '}') this.#take(',');
    }
    if (!matchers.some(({ value }) => value !== '' && value !== '.*')) {
      fail('vector selector must contain at least one non-empty matcher');
    }
    return matchers;
  }
}

/**
 * Reads an expression of the part of PromQL that the stand-in understands.
 *
 * @throws PromqlError for anything else
 */
export function parseExpression(text: string): Expression {
  return new Parser(text).whole();
}

function span(text: string): number {
  const [, count, unit] = /^(\d+)([smhd])$/.exec(text) ?? [];
  if (count === undefined) fail(`bad duration syntax: "${text}"`);
  return Number(count) * unitMs[unit];
}

function unquote(text: string): string {
  return text
    .slice(1, -1)
    .replace(/\\(.)/g, (_, char) => (char === 'n' ? '\n' : char));
}

function fail(reason: string): never {
  throw new PromqlError(
    'bad_data',
    `invalid parameter "query": parse error: ${reason}`,
  );
}
