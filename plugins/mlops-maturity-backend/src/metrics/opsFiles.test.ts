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

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { metricDefinitions, type MetricDefinition } from './metricDefinitions';

const root = resolve(__dirname, '../../../..');
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');

type Rule = {
  alert: string;
  expr: string;
  for: string;
  labels: { severity: string };
  annotations: { summary: string; runbook: string };
};
type Panel = {
  id: number;
  type: string;
  title: string;
  gridPos: { x: number; y: number; w: number; h: number };
  targets?: { expr: string }[];
};

const rules: Rule[] = parse(read('ops/alert-rules.yaml')).groups.flatMap(
  (group: { rules: Rule[] }) => group.rules,
);
const dashboard = JSON.parse(read('ops/grafana-dashboard.json'));
const panels: Panel[] = dashboard.panels;

/** As the Prometheus exporter of OpenTelemetry for Node names them. */
const exported = new Map(
  Object.entries<MetricDefinition>(metricDefinitions).flatMap(
    ([name, definition]) => {
      const base = name.replace(/\./g, '_');
      const suffixes = {
        counter: ['_total'],
        gauge: [''],
        histogram: ['_bucket', '_count', '_sum'],
      }[definition.kind];
      return suffixes.map(suffix => [`${base}${suffix}`, definition] as const);
    },
  ),
);

/** The metrics of an expression, and the labels that it names. */
function partsOf(expression: string) {
  const written = [
    ...expression.matchAll(/mlops_maturity_[a-z_]+(\(_seconds\)\?)?[a-z_]*/g),
  ].map(([text]) => text);
  return {
    written,
    names: written.map(text => text.replace('(_seconds)?', '')),
    labels: [
      ...[...expression.matchAll(/\b(?:by|on) \(([^)]*)\)/g)].flatMap(
        ([, list]) => list.split(', ').filter(Boolean),
      ),
      ...[...expression.matchAll(/[{,]\s*([a-z_]+)=/g)].map(
        ([, label]) => label,
      ),
    ].filter(label => !['le', 'instance', '__name__'].includes(label)),
  };
}

const expressions = [
  ...rules.map(({ alert, expr }) => [alert, expr]),
  ...panels.flatMap(({ title, targets = [] }) =>
    targets.map(({ expr }) => [title, expr]),
  ),
];

it.each(expressions)('asks for metrics that there are: %s', (_, expression) => {
  const { written, names, labels } = partsOf(expression);
  expect(names.length).toBeGreaterThan(0);
  const known = names.map(name => exported.get(name));
  expect(names.filter(name => !exported.has(name))).toEqual([]);
  // Every label is one of a metric that the expression asks for.
  const possible = new Set(known.flatMap(one => one?.labels ?? []));
  expect(labels.filter(label => !possible.has(label))).toEqual([]);
  // Exporters that append units only do so for seconds.
  expect(written.map(text => text.includes('(_seconds)?'))).toEqual(
    known.map(one => one?.unit === 's'),
  );
  const balance = (open: string, close: string) =>
    expression.split(open).length - expression.split(close).length;
  expect([balance('(', ')'), balance('{', '}'), balance('[', ']')]).toEqual([
    0, 0, 0,
  ]);
});

it('shows every metric', () => {
  const shown = new Set(
    expressions.flatMap(([, expression]) => partsOf(expression).names),
  );
  const missing = Object.keys(metricDefinitions).filter(
    name => ![...shown].some(one => one.startsWith(name.replace(/\./g, '_'))),
  );
  expect(missing).toEqual([]);
});

it('says in the runbook what to do about every alert, and about no other', () => {
  const sections = read('docs/runbook.md')
    .split(/^## /m)
    .slice(1)
    .filter(text => text.startsWith('MlopsMaturity'));
  expect(sections.map(text => text.split('\n')[0])).toEqual(
    rules.map(({ alert }) => alert),
  );
  for (const section of sections) {
    for (const part of ['**Means**', '**Look at**', '**Do**']) {
      expect(section).toContain(part);
    }
  }
  for (const { alert, labels, annotations } of rules) {
    expect(annotations.runbook).toBe(`docs/runbook.md#${alert.toLowerCase()}`);
    expect(annotations.summary.length).toBeGreaterThan(20);
    expect(['critical', 'warning']).toContain(labels.severity);
  }
});

it('has panels that lie beside each other', () => {
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  const taken = new Set<string>();
  for (const { title, gridPos } of panels) {
    expect([title, gridPos.x + gridPos.w <= 24]).toEqual([title, true]);
    for (let x = gridPos.x; x < gridPos.x + gridPos.w; x += 1) {
      for (let y = gridPos.y; y < gridPos.y + gridPos.h; y += 1) {
        expect([title, taken.has(`${x},${y}`)]).toEqual([title, false]);
        taken.add(`${x},${y}`);
      }
    }
  }
});
