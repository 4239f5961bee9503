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
import type {
  Attestable,
  FactDefinition,
  FactGroup,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { factDefinitions } from './index';

const page = resolve(__dirname, '../../../../docs/facts.md');

const groupTitles: Record<FactGroup, string> = {
  code: 'Code',
  release: 'Release',
  data: 'Data',
  training: 'Training',
  tracking: 'Tracking',
  monitoring: 'Monitoring',
  people: 'People',
  governance: 'Governance',
};

const attestableWords: Record<Attestable, string> = {
  yes: 'yes',
  only: 'only so',
  no: 'no',
};

const introduction = `# Facts

One row per observable property of a component, ${factDefinitions.length} in all. Models ask for facts by these ids; annotations attest them as \`mlops-maturity/attest.<id>\` ([grammar](./annotations.md#attestations)).

- **Scope**: what the fact is about, and so where it may be attested. Component and application facts: on the component. Group: also on its owner group. System: also on its system or domain. Organization: also on all of those.
- **Attested**: \`yes\`, where nothing was seen; \`only so\`, because no source shows it; \`no\`, it must be seen.
- **Sources**: the kinds of source that can decide it, the main one first. A source that no installed module reads, or that the component isn't linked to, leaves a fact unknown until somebody attests it.
- **Window**: how old the evidence may be, in days, by default ([configuration](./configuration.md#windows)). A dash: age doesn't matter, or the rule has a period of its own.

This page is generated: \`UPDATE_DOCS=1\` with the test \`plugins/mlops-maturity-backend/src/facts/factsPage.test.ts\` rewrites it.
`;

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

/** Text with what markdown would read as markup written out. */
function plain(text: string): string {
  return text.replace(/[*<|`]/g, '\\$&');
}

function section(group: FactGroup, definitions: FactDefinition[]): string {
  const rows = definitions.map(fact => [
    `\`${fact.id}\``,
    plain(fact.title),
    fact.scope,
    attestableWords[fact.attestable],
    fact.sources.join(', '),
    fact.windowDays === undefined ? '–' : String(fact.windowDays),
  ]);
  const head = [
    'Fact',
    'Passes when',
    'Scope',
    'Attested',
    'Sources',
    'Window',
  ];
  const rules = definitions.map(
    ({ id, description, howToFix }) =>
      `- \`${id}\`: ${plain(description)} **To fix:** ${plain(howToFix)}`,
  );
  return `## ${groupTitles[group]}\n\n${table([head, ...rows])}\n\n${rules.join('\n')}\n`;
}

function factsPage(definitions: readonly FactDefinition[]): string {
  const groups = Object.keys(groupTitles) as FactGroup[];
  const sections = groups.map(group =>
    section(
      group,
      definitions
        .filter(fact => fact.group === group)
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    ),
  );
  return [introduction, ...sections].join('\n');
}

describe('docs/facts.md', () => {
  it('says what the definitions of the facts say', async () => {
    const wanted = factsPage(factDefinitions);
    if (process.env.UPDATE_DOCS) await writeFile(page, wanted);
    expect(await readFile(page, 'utf8')).toBe(wanted);
  });
});
