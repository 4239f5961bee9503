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
import {
  crosswalk,
  type CrosswalkCriterion,
  type CrosswalkEntry,
  type FactGroup,
  type MaturityModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { factDefinitions } from '../facts';
import { parseModel } from './parseModel';
import { readShippedModels } from './readShippedModels';

const page = resolve(__dirname, '../../../../docs/crosswalk.md');

const groups: FactGroup[] = [
  'code',
  'release',
  'data',
  'training',
  'tracking',
  'monitoring',
  'people',
  'governance',
];

/** A table whose columns are padded as prettier pads them. */
function table(rows: string[][]): string {
  const widths = rows[0].map((_, column) =>
    Math.max(3, ...rows.map(row => row[column].length)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...body] = rows;
  const rule = widths.map(width => '-'.repeat(width));
  return [line(head), line(rule), ...body.map(line)].join('\n');
}

/** `2 l2-tracked`, with what sets it apart from a requirement. */
function criterionText(
  { criterionId, level, dimension, kind, negated }: CrosswalkCriterion,
  model: MaturityModel,
): string {
  const place =
    model.engine === 'score'
      ? model.dimensions.find(({ id }) => id === dimension)!.title
      : model.levels.find(({ rank }) => rank === level)!.label;
  const notes = [
    ...(kind === 'requirement' ? [] : [kind]),
    ...(negated ? ['its lack'] : []),
  ];
  const note = notes.length > 0 ? ` (${notes.join(', ')})` : '';
  return `${place} \`${criterionId}\`${note}`;
}

function rowsOf(
  { factId, criteria }: CrosswalkEntry,
  models: MaturityModel[],
): string[][] {
  const asking = models.filter(({ id }) =>
    criteria.some(({ modelId }) => modelId === id),
  );
  return asking.map((model, index) => [
    index === 0 ? `\`${factId}\`` : '',
    `\`${model.id}\``,
    criteria
      .filter(({ modelId }) => modelId === model.id)
      .map(one => criterionText(one, model))
      .join(', '),
  ]);
}

function crosswalkPage(models: MaturityModel[]): string {
  const entries = crosswalk(models);
  const shared = entries.filter(
    ({ criteria }) => new Set(criteria.map(one => one.modelId)).size > 1,
  );
  const groupOf = new Map(factDefinitions.map(({ id, group }) => [id, group]));
  const introduction = `# One practice, several models

The [models](./models.md) that come with the plugin ask for ${entries.length} [facts](./facts.md). ${shared.length} of these are asked for by two models or more, listed here with every criterion that rests on them: what is done once counts in all of them.

Before each criterion stands its level, as the model calls it; of \`ml-test-score\`, which has points instead of levels to climb, its section. Criteria are requirements unless another kind is named. _Its lack_: the criterion describes a component that doesn't have the practice.

This page is generated: \`UPDATE_DOCS=1\` with the test \`plugins/mlops-maturity-backend/src/models/crosswalkPage.test.ts\` rewrites it.
`;
  const sections = groups.flatMap(group => {
    const rows = shared
      .filter(({ factId }) => groupOf.get(factId) === group)
      .flatMap(entry => rowsOf(entry, models));
    if (rows.length === 0) return [];
    const title = group.charAt(0).toUpperCase() + group.slice(1);
    return `## ${title}\n\n${table([['Fact', 'Model', 'Criteria'], ...rows])}\n`;
  });
  return [introduction, ...sections].join('\n');
}

describe('docs/crosswalk.md', () => {
  it('says what the shipped models ask for', async () => {
    const texts = await readShippedModels();
    const wanted = crosswalkPage(
      texts.map(({ file, text }) => parseModel(text, file)),
    );
    if (process.env.UPDATE_DOCS) await writeFile(page, wanted);
    expect(await readFile(page, 'utf8')).toBe(wanted);
  }, 30_000);
});
