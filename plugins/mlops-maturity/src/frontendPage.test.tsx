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
import { join, resolve } from 'node:path';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { parse } from 'yaml';
import { scorecardAnswers } from './__testUtils__/scorecardAnswers';
import { otherModel, smallModel } from './__testUtils__/smallModel';
import { mlopsMaturityApiRef } from './api';
import mlopsMaturityPlugin from './index';
import * as legacy from './legacy';

const root = resolve(__dirname, '../../..');
const page = readFileSync(resolve(root, 'docs/frontend.md'), 'utf8');

const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(
    ([, text]) => text,
  );

type ConfigSchema = { parse(input: unknown): Record<string, unknown> };

/** What a plugin holds beyond what its type says. */
const extensions = (
  mlopsMaturityPlugin as unknown as {
    extensions: { id: string; configSchema?: ConfigSchema }[];
  }
).extensions;

describe('docs/frontend.md', () => {
  it('names every extension', () => {
    const named = [...page.matchAll(/^\| `(\S+:\S+)` +\|/gm)].map(
      ([, id]) => id,
    );
    expect([...new Set(named)].sort()).toEqual(
      extensions.map(({ id }) => id).sort(),
    );
  });

  it('leaves none out that the README of the plugin has, nor that one any', () => {
    const readme = readFileSync(resolve(__dirname, '../README.md'), 'utf8');
    const named = [...readme.matchAll(/^\| `(\S+:\S+)` +\|/gm)];
    expect(named.map(([, id]) => id).sort()).toEqual(
      extensions.map(({ id }) => id).sort(),
    );
  });

  it('has an example of the configuration that a portal starts with', async () => {
    const [example] = blocks('yaml');
    const config = parse(example);
    const api = {
      ...scorecardAnswers(),
      getModels: async () => ({
        items: [smallModel, { ...otherModel, id: 'microsoft-2025' }],
      }),
    };
    renderTestApp({
      features: [mlopsMaturityPlugin],
      config: { ...config, backend: { baseUrl: 'http://localhost:7007' } },
      initialRouteEntries: ['/maturity'],
      apis: [[mlopsMaturityApiRef, api]],
    });
    expect(
      await screen.findByRole('button', { name: /Maturity model/ }),
    ).toHaveTextContent('Other ladder');
    expect(api.getScorecardSummary).toHaveBeenCalledWith(
      expect.objectContaining({
        model: 'microsoft-2025',
        filter: {
          lifecycle: ['production'],
          owner: ['group:default/payments', 'group:default/search'],
        },
      }),
    );
    expect(screen.getAllByText('ML maturity').length).toBeGreaterThan(0);
  });

  it('uses in it keys only that the extensions know', () => {
    const { app } = parse(blocks('yaml')[0]);
    for (const entry of app.extensions) {
      const [[id, { config }]] = Object.entries<{ config: object }>(entry);
      const schema = extensions.find(one => one.id === id)?.configSchema;
      expect(Object.keys(schema!.parse(config)).sort()).toEqual(
        Object.keys(config).sort(),
      );
    }
  });

  it('shows the lines of the portal on the old system that is tested', () => {
    const source = resolve(root, 'packages/app-legacy/src');
    const lines = readdirSync(source, { recursive: true })
      .map(name => join(source, String(name)))
      .filter(file => file.endsWith('.tsx'))
      .flatMap(file => readFileSync(file, 'utf8').split('\n'))
      .map(line => line.trim());
    const shown = blocks('tsx')
      .flatMap(block => block.split('\n').map(line => line.trim()))
      .filter(line => line && !line.startsWith('//'));
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter(line => !lines.includes(line))).toEqual([]);
  });

  it('names every export of the old system that an app puts somewhere', () => {
    const named = [...page.matchAll(/^\| `(\w+)` +\|/gm)].map(([, id]) => id);
    const others = [
      'defaultEntityFilter',
      // docs/languages.md has it.
      'loadGermanMessages',
      'mlopsMaturityApiRef',
      'mlopsMaturityTranslationRef',
    ];
    expect(named.sort()).toEqual(
      Object.keys(legacy)
        .filter(name => !others.includes(name))
        .sort(),
    );
  });
});
