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

/** What is scraped: one value again and again. */
export type Series = {
  labels: Record<string, string>;
  value: number;
  everyMs: number;
  /** When it was scraped last; absent while it goes on. */
  stoppedAt?: number;
};

/** One element of an instant vector. */
export type Point = { labels: Record<string, string>; value: number };

const lookbackMs = 300_000;

/**
 * What an expression says at a time.
 *
 * @throws PromqlError where Prometheus would refuse to execute it
 */
export function evaluate(
  expression: Expression,
  series: readonly Series[],
  at: number,
): Point[] {
  switch (expression.type) {
    case 'selector':
      if (expression.rangeMs) fail('a range is no instant vector');
      return select(series, expression.matchers).flatMap(one =>
        sampleAt(one, at) === undefined
          ? []
          : [{ labels: one.labels, value: one.value }],
      );
    case 'or': {
      const left = evaluate(expression.left, series, at);
      const known = new Set(left.map(keyOf));
      const right = evaluate(expression.right, series, at);
      return [...left, ...right.filter(point => !known.has(keyOf(point)))];
    }
    case 'aggregation':
      return aggregate(
        expression.name,
        expression.by,
        evaluate(expression.of, series, at),
      );
    case 'call':
      return unique(call(expression.name, expression.args, series, at));
    default:
      return fail(`a ${expression.type} is no instant vector`);
  }
}

function call(
  name: string,
  args: Expression[],
  series: readonly Series[],
  at: number,
): Point[] {
  const [first, ...others] = args;
  if (!first) fail(`wrong number of arguments for ${name}`);
  if (name === 'timestamp') {
    if (first.type === 'selector' && !first.rangeMs) {
      return select(series, first.matchers).flatMap(one => {
        const time = sampleAt(one, at);
        return time === undefined
          ? []
          : [{ labels: unnamed(one.labels), value: time / 1000 }];
      });
    }
    return evaluate(first, series, at).map(({ labels }) => ({
      labels: unnamed(labels),
      value: at / 1000,
    }));
  }
  if (name === 'label_replace') {
    const [label, replacement] = others.map(one =>
      one.type === 'string' ? one.value : fail('expected a string'),
    );
    // Only with an empty source label and pattern, which always match.
    return evaluate(first, series, at).map(point => ({
      ...point,
      labels: { ...point.labels, [label]: replacement },
    }));
  }
  return ranges(first, series, at).map(({ labels, values }) => ({
    labels: name === 'last_over_time' ? labels : unnamed(labels),
    value: over(name, values),
  }));
}

/** The values of each series in a range or a subquery. */
function ranges(
  expression: Expression,
  series: readonly Series[],
  at: number,
): { labels: Record<string, string>; values: number[] }[] {
  if (expression.type === 'selector' && expression.rangeMs) {
    const from = at - expression.rangeMs;
    return select(series, expression.matchers).flatMap(one => {
      const newest = lastScrape(one, at);
      const count = Math.ceil((newest - from) / one.everyMs);
      return count > 0
        ? [{ labels: one.labels, values: Array(count).fill(one.value) }]
        : [];
    });
  }
  if (expression.type !== 'subquery') {
    return fail('expected a range vector');
  }
  const found = new Map<
    string,
    { labels: Record<string, string>; values: number[] }
  >();
  const { stepMs } = expression;
  const from = at - expression.rangeMs;
  for (
    let time = Math.floor(from / stepMs) * stepMs + stepMs;
    time <= at;
    time += stepMs
  ) {
    for (const point of evaluate(expression.of, series, time)) {
      const one = found.get(keyOf(point)) ?? {
        labels: point.labels,
        values: [],
      };
      one.values.push(point.value);
      found.set(keyOf(point), one);
    }
  }
  return [...found.values()];
}

function over(name: string, values: number[]): number {
  switch (name) {
    case 'max_over_time':
      return Math.max(...values);
    case 'last_over_time':
      return values[values.length - 1];
    default:
      return sum(values) / values.length;
  }
}

function aggregate(name: string, by: string[], points: Point[]): Point[] {
  const groups = new Map<string, Point[]>();
  for (const point of points) {
    const labels = Object.fromEntries(
      by.flatMap(label =>
        point.labels[label] === undefined ? [] : [[label, point.labels[label]]],
      ),
    );
    const key = keyOf({ labels, value: 0 });
    groups.set(key, [...(groups.get(key) ?? []), { ...point, labels }]);
  }
  return [...groups.values()].map(group => {
    const values = group.map(({ value }) => value);
    return { labels: group[0].labels, value: combine(name, values) };
  });
}

function combine(name: string, values: number[]): number {
  switch (name) {
    case 'max':
      return Math.max(...values);
    case 'min':
      return Math.min(...values);
    case 'count':
      return values.length;
    case 'group':
      return 1;
    case 'avg':
      return sum(values) / values.length;
    default:
      return sum(values);
  }
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The newest scrape up to then. */
function lastScrape(one: Series, at: number): number {
  const end = Math.min(at, one.stoppedAt ?? at);
  return Math.floor(end / one.everyMs) * one.everyMs;
}

/** When the sample that an instant query sees was taken. */
function sampleAt(one: Series, at: number): number | undefined {
  const time = lastScrape(one, at);
  return at - time < lookbackMs ? time : undefined;
}

function select(series: readonly Series[], matchers: LabelMatcher[]): Series[] {
  const tests = matchers.map(({ label, operator, value }) => {
    const regular = operator.endsWith('~') ? compile(value) : undefined;
    return ({ labels }: Series) => {
      const actual = labels[label] ?? '';
      const same = regular ? regular.test(actual) : actual === value;
      return operator.startsWith('!') ? !same : same;
    };
  });
  return series.filter(one => tests.every(test => test(one)));
}

function compile(pattern: string): RegExp {
  try {
    return new RegExp(`^(?:${pattern})$`);
  } catch {
    throw new PromqlError(
      'bad_data',
      'invalid parameter "query": parse error: error parsing regexp',
    );
  }
}

function unnamed(labels: Record<string, string>): Record<string, string> {
  const { __name__: _, ...others } = labels;
  return others;
}

function unique(points: Point[]): Point[] {
  if (new Set(points.map(keyOf)).size < points.length) {
    fail('vector cannot contain metrics with the same labelset');
  }
  return points;
}

function keyOf({ labels }: Point): string {
  return JSON.stringify(
    Object.entries(labels).sort(([a], [b]) => a.localeCompare(b)),
  );
}

function fail(reason: string): never {
  throw new PromqlError('execution', reason);
}
