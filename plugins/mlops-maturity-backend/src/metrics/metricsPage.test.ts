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

import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { metricDefinitions, type MetricDefinition } from './metricDefinitions';

const page = resolve(__dirname, '../../../../docs/metrics.md');
const begin = '<!-- Written by metricsPage.test.ts -->\n\n';
const end = '\n\n<!-- Until here -->';

/** A table whose columns are padded as prettier pads them. */
function table(cells: string[][]): string {
  const widths = cells[0].map((_, column) =>
    Math.max(3, ...cells.map(row => row[column].length)),
  );
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...body] = cells;
  return [
    line(head),
    line(widths.map(width => '-'.repeat(width))),
    ...body.map(line),
  ].join('\n');
}

function rows(definitions: Record<string, MetricDefinition>): string[][] {
  return Object.entries(definitions).map(
    ([name, { kind, unit, labels, description }]) => [
      `\`${name}\``,
      kind,
      unit,
      labels.map(label => `\`${label}\``).join(', ') || '–',
      description,
    ],
  );
}

/** UPDATE_DOCS=1 writes the table instead. */
it('documents every metric with its unit and labels', async () => {
  const text = await readFile(page, 'utf8');
  const written = table([
    ['metric', 'kind', 'unit', 'labels', 'says'],
    ...rows(metricDefinitions),
  ]);
  const [before, rest] = text.split(begin);
  const [, after] = rest.split(end);
  const wanted = `${before}${begin}${written}${end}${after}`;
  if (process.env.UPDATE_DOCS) await writeFile(page, wanted);
  expect(await readFile(page, 'utf8')).toBe(wanted);
});
