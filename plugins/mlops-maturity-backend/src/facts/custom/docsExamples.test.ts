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
import { ConfigReader } from '@backstage/config';
import { parse } from 'yaml';
import {
  aContext,
  aDeployment,
  anInput,
  aPlatform,
  aRepository,
  aRun,
  daysAgo,
} from '../fixtures';
import type { FactInput } from '../types';
import { celVariables } from './celVariables';
import { readCustomFacts } from './readCustomFacts';

const page = readFileSync(
  resolve(__dirname, '../../../../../docs/custom-facts.md'),
  'utf8',
);
const facts = [...page.matchAll(/```yaml\n([^]*?)```/g)].flatMap(([, text]) =>
  readCustomFacts(new ConfigReader(parse(text)), new Set()),
);

function decide(id: string, input: FactInput) {
  const fact = facts.find(one => one.id === id);
  return fact?.decide(input, aContext()).status;
}

const trained = (daysOld: number, hours: number) =>
  aRun({
    classes: ['train'],
    createdAt: daysAgo(daysOld),
    startedAt: daysAgo(daysOld),
    finishedAt: daysAgo(daysOld - hours / 24),
  });

describe('the examples of docs/custom-facts.md', () => {
  it('are as many as the page promises', () => {
    expect(facts.map(({ id }) => id)).toEqual([
      'training-within-four-hours',
      'champion-on-every-model',
      'no-friday-deployments',
    ]);
  });

  it('decide as the page says', () => {
    const repository = (runs: FactInput['repositories'][0]['runs']) =>
      anInput({ repositories: [aRepository({ runs })] });
    expect(
      decide('training-within-four-hours', repository([trained(3, 2)])),
    ).toBe('pass');
    expect(
      decide('training-within-four-hours', repository([trained(3, 5)])),
    ).toBe('fail');

    const model = (aliases: string[]) =>
      anInput({
        platforms: [
          aPlatform({
            models: [
              {
                name: 'churn',
                versions: [
                  {
                    version: '3',
                    state: 'ready',
                    createdAt: daysAgo(9),
                    aliases,
                  },
                ],
              },
            ],
          }),
        ],
      });
    expect(decide('champion-on-every-model', model(['champion']))).toBe('pass');
    expect(decide('champion-on-every-model', model([]))).toBe('fail');

    // The tests' now is a Friday.
    const deployed = (daysOld: number) =>
      anInput({
        repositories: [
          aRepository({
            deployments: [aDeployment({ createdAt: daysAgo(daysOld) })],
          }),
        ],
      });
    expect(decide('no-friday-deployments', deployed(2))).toBe('pass');
    expect(decide('no-friday-deployments', deployed(7))).toBe('fail');
  });

  it('come with a list of every variable', () => {
    for (const { name } of celVariables) expect(page).toContain(`\`${name}\``);
  });
});
