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

import { classify, oneJob, root } from './fixtures';
import type { ClassificationRules } from './types';

describe('lookThrough', () => {
  describe('what a step calls', () => {
    const files = {
      Makefile: [
        'PY := python',
        'train: features',
        '\t$(PY) -m churn.fit && $(PY) src/train.py',
        'features:',
        '\t@$(PY) prep_features.py',
        'check:',
        '\t$(MAKE) unit',
        'unit:',
        '\tpytest',
        'deploy:',
        '\t@echo "not yet"',
      ].join('\n'),
      justfile:
        'set shell := ["bash", "-c"]\nretrain model="x": unit\n    @python src/train.py\nunit:\n  pytest\n',
      'Taskfile.yml':
        'version: "3"\ntasks:\n  gate:\n    deps: [prep]\n    cmds: [python evaluate.py]\n  prep:\n    cmds:\n      - cmd: pytest\n',
      'tasks.py':
        'from invoke import task\n\n@task\ndef ship_it(c):\n    c.run("helm upgrade a b")\n\n@task\ndef other(c):\n    c.run("pytest")\n',
      'package.json':
        '{"scripts": {"verify": "pytest", "fit": "python train.py"}}',
      'scripts/nightly.sh': '#!/bin/sh\nmake train\n',
      'scripts/all.sh': 'sh scripts/nightly.sh\n',
      'ml/Makefile': 'eval:\n\tpython evaluate.py\n',
      'mise.toml':
        '[tasks.verify]\ndepends = ["unit"]\nrun = "echo ok"\n[tasks]\nunit = "pytest"\n',
      'dvc.yaml':
        'stages:\n  clean:\n    cmd: python clean.py\n    outs: [c.csv]\n  score:\n    cmd: python evaluate.py\n    deps: [c.csv]\n  other:\n    cmd: pytest\n',
      '.github/actions/ship/action.yml':
        'runs:\n  using: composite\n  steps:\n    - run: helm upgrade a b\n      shell: bash\n',
      'jobs/pipeline.yml':
        'jobs:\n  evaluate_model:\n    command: python evaluate.py\n---\nkind: x\n',
    };
    const wired = (run: string) =>
      classify(oneJob('run', [run]), { files }).classes;

    it.each<[string, string, ClassificationRules]>([
      [
        'make targets and what they need',
        'run: make train',
        { train: 'wired', dataPreparation: 'wired' },
      ],
      ['make in make', 'run: make check', { unitTests: 'wired' }],
      ['a target that only speaks', 'run: make deploy', {}],
      ['a makefile elsewhere', 'run: make -C ml eval', { evaluate: 'wired' }],
      [
        'a folder',
        '{ run: make eval, working-directory: ml }',
        { evaluate: 'wired' },
      ],
      ['a folder moved to', 'run: cd ml && make eval', { evaluate: 'wired' }],
      [
        'scripts, two levels',
        'run: ./scripts/nightly.sh',
        { train: 'wired', dataPreparation: 'wired' },
      ],
      ['mise tasks', 'run: mise run verify', { unitTests: 'wired' }],
      [
        'just recipes and what they need',
        'run: just retrain',
        { train: 'wired', unitTests: 'wired' },
      ],
      [
        'tasks of a Taskfile and what they need',
        'run: task gate',
        { evaluate: 'wired', unitTests: 'wired' },
      ],
      ['tasks of Invoke', 'run: inv ship-it', { deploy: 'wired' }],
      ['npm scripts', 'run: npm run verify', { unitTests: 'wired' }],
      ['scripts of package.json by yarn', 'run: yarn fit', { train: 'wired' }],
      [
        'DVC stages that a stage needs',
        'run: dvc repro score',
        { train: 'command', evaluate: 'wired', dataPreparation: 'wired' },
      ],
      [
        'actions of the repository',
        'uses: ./.github/actions/ship',
        { deploy: 'wired' },
      ],
      [
        'pipeline definitions',
        'run: az ml job create -f jobs/pipeline.yml',
        { train: 'command', evaluate: 'wired' },
      ],
      ['nothing outside the repository', 'run: sh ../../etc/x.sh', {}],
    ])('is found in %s', (_, run, expected) => {
      expect(wired(run)).toEqual(expected);
    });

    it('is not followed beyond two levels', () => {
      expect(wired('run: sh scripts/all.sh')).toEqual({});
    });

    it('confirms the name of the job', () => {
      const text = oneJob('deploy', ['uses: ./.github/actions/ship']);
      expect(classify(text, { files }).classes).toEqual({ deploy: 'name' });
      expect(
        classify(oneJob('deploy', ['run: make deploy']), { files }).classes,
      ).toEqual({});
    });

    it('is followed through workflows of the repository', () => {
      const called = oneJob('fit', ['run: python train.py'], 'workflow_call');
      const text =
        'on: push\njobs:\n  retrain: { uses: ./.github/workflows/fit.yml }';
      const workflow = classify(text, {
        files: { [`${root}/fit.yml`]: called },
      });
      expect(workflow.classes).toEqual({ train: 'wired' });
      expect(workflow.jobs[0].calledJobs?.[0]).toMatchObject({
        id: 'fit',
        classes: ['train'],
      });
    });

    it('ends where workflows and scripts call themselves', () => {
      const text =
        'on: workflow_call\njobs:\n  a: { uses: ./.github/workflows/main.yml }\n  b: { uses: ./.github/workflows/main.yml }';
      expect(classify(text).classes).toEqual({});
      expect(
        classify(oneJob('run', ['run: sh a.sh']), {
          files: { 'a.sh': 'sh a.sh\n'.repeat(1_000) },
        }).classes,
      ).toEqual({});
    });
  });
});
