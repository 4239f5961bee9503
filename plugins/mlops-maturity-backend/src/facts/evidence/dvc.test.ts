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

import { aRepository } from '../fixtures';
import { dvcStages, dvcTracked, runsAllStages } from './dvc';

describe('what DVC files say', () => {
  it('lists stages with their commands, wherever dvc.yaml stands', () => {
    const repository = aRepository({
      files: {
        'ml/dvc.yaml': [
          'stages:',
          '  prepare:',
          '    cmd: python prepare.py',
          '  train:',
          '    cmd: [python train.py, python export.py]',
          '  report:',
          '    foreach: [a]',
          '    do: { cmd: python report.py }',
        ].join('\n'),
        'tests/dvc.yaml': 'stages: { fixture: { cmd: x } }',
        'broken/dvc.yaml': 'stages: [',
        'list/dvc.yaml': '- stages',
      },
    });
    expect(dvcStages(repository)).toEqual([
      { path: 'ml/dvc.yaml', name: 'prepare', command: 'python prepare.py' },
      {
        path: 'ml/dvc.yaml',
        name: 'train',
        command: 'python train.py\npython export.py',
      },
      { path: 'ml/dvc.yaml', name: 'report', command: 'python report.py' },
    ]);
  });

  it('lists what has a hash, and leaves out what has none', () => {
    const repository = aRepository({
      files: {
        'data/raw.csv.dvc':
          'outs:\n- md5: abc\n  path: raw.csv\n- path: new.csv',
        'dvc.lock':
          'stages:\n  train:\n    deps: [{path: data/x, md5: d1}]\n    outs: [{path: model.pkl, md5: m1, hash: md5}, {path: x.csv, hash: md5}]',
        '.dvc/config': '[core]',
      },
    });
    expect(dvcTracked(repository).map(({ target }) => target)).toEqual([
      'raw.csv',
      'data/x',
      'model.pkl',
    ]);
  });

  it.each([
    ['dvc repro', true],
    ['dvc pull && dvc repro --force', true],
    ['dvc exp run\npython x.py', true],
    ['dvc repro prepare', false],
    ['dvc pull', false],
  ])('knows whether %j runs every stage: %s', (command, all) => {
    expect(runsAllStages(command)).toBe(all);
  });
});
