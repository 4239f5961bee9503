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

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadScenarios } from './loadScenarios';

describe('loadScenarios', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
    mkdirSync(join(folder, 'tarnwick'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function write(text: string) {
    writeFileSync(join(folder, 'tarnwick', 'model.yaml'), text);
  }

  it('lays inline files over those of folders, later folders over earlier', () => {
    for (const [kit, text] of [
      ['one', '1'],
      ['two', '2'],
    ]) {
      mkdirSync(join(folder, kit, '.github'), { recursive: true });
      writeFileSync(join(folder, kit, '.github', 'x.yml'), text);
      writeFileSync(join(folder, kit, `${kit}.txt`), text);
    }
    write(
      'from: [../one, ../two, { folder: ../one, into: deep/er }]\nfiles: { two.txt: mine }\n',
    );
    const [{ owner, name, files }] = loadScenarios(folder);

    expect(`${owner}/${name}`).toBe('tarnwick/model');
    expect(
      Object.fromEntries([...files].map(([k, v]) => [k, v.toString()])),
    ).toEqual({
      '.github/x.yml': '2',
      'one.txt': '1',
      'two.txt': 'mine',
      'deep/er/.github/x.yml': '1',
      'deep/er/one.txt': '1',
    });
  });

  it.each([
    ['an unknown key', 'runns: []', /model\.yaml is not a scenario:[^]*runns/],
    [
      'a span of time that is none',
      'runs: [{ workflow: a.yml, event: schedule, every: weekly }]',
      /runs\[0\]\.every: must look like 30m, 12h or 7d/,
    ],
    [
      'no time at all',
      'runs: [{ workflow: a.yml, event: schedule }]',
      /runs\[0\]: a run for schedule needs one of every, ago, after/,
    ],
    [
      'two times',
      'runs: [{ workflow: a.yml, event: push, ago: 3d, after: b.yml }]',
      /runs\[0\]: says both ago and after/,
    ],
    [
      'a deployment without a cause',
      'deployments: [{ environment: production }]',
      /deployments\[0\]: needs a workflow, or every or ago/,
    ],
    ['broken YAML', 'runs: [', /model\.yaml: /],
    [
      'a missing folder',
      'from: ./kit',
      /model\.yaml: from: there is no folder/,
    ],
  ])('names the file and the place of %s', (_, text, message) => {
    write(text);
    expect(() => loadScenarios(folder)).toThrow(message);
  });

  it('says which folder is missing', () => {
    expect(() => loadScenarios(join(folder, 'nothing'))).toThrow(
      /no scenario folder .*nothing/,
    );
  });
});
