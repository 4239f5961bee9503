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

import { classifyWorkflows } from './classifyWorkflows';
import { classify, oneJob, root } from './fixtures';

describe('classifyWorkflows', () => {
  it('never decides by the name of a file or workflow alone', () => {
    const text = oneJob('run', ['{ name: Stale, uses: actions/stale@v9 }']);
    for (const name of ['train', 'deploy', 'evaluate', 'unit-tests']) {
      const workflow = classify(text.replace('Pipeline', name), {
        file: `${name}.yml`,
      });
      expect(workflow.classes).toEqual({});
    }
  });

  it('counts data only where it is kept', () => {
    const fetch = 'run: python fetch_prices.py';
    const upload = (name: string) =>
      `{ uses: actions/upload-artifact@v4, with: { name: ${name}, path: out } }`;
    expect(classify(oneJob('run', [fetch])).classes).toEqual({});
    expect(classify(oneJob('run', [fetch, upload('logs')])).classes).toEqual(
      {},
    );
    for (const keep of [
      'run: git commit -am data && git push',
      'run: dvc push',
      'run: aws s3 cp prices.csv s3://x',
      'run: feast apply',
      upload('dataset'),
    ]) {
      expect(classify(oneJob('run', [fetch, keep])).classes).toMatchObject({
        data: 'command',
      });
    }
  });

  it('tells preparation of data from other preparation by what it is for', () => {
    const steps = [
      '{ name: Prepare, run: python prep_data.py }',
      '{ name: Profile the table, run: python profile_data.py }',
    ];
    expect(classify(oneJob('run', steps)).classes).toEqual({});
    expect(
      classify(oneJob('run', [...steps, 'run: python train.py'])).classes,
    ).toEqual({
      train: 'command',
      dataPreparation: 'command',
      dataAnalysis: 'command',
    });
  });

  it('takes an image pushed for a release for a deployment, others for a build', () => {
    const push = ['uses: docker/build-push-action@v6'];
    const pushed = { build: 'command', deploy: 'command' };
    const on = (events: string) =>
      classify(oneJob('image', push, events)).classes;
    expect(on('push')).toEqual({ build: 'command' });
    expect(on('{ release: { types: [published] } }')).toEqual(pushed);
    expect(on('{ push: { tags: ["v*"] } }')).toEqual(pushed);
    expect(on('[push, release]')).toEqual({ build: 'command' });
    expect(classify(oneJob('smoke-test', push, 'release')).classes).toEqual({
      build: 'command',
      integrationTests: 'name',
    });
  });

  it('takes training and deployment of documentation for neither', () => {
    const text = oneJob('train', ['run: python build_spelling.py']);
    expect(classify(text, { file: 'training-docs.yml' }).classes).toEqual({});
    const deploy = oneJob('deploy', ['{ name: Deploy, run: ./publish }']);
    expect(classify(deploy, { file: 'docs.yml' }).classes).toEqual({});
  });

  it('reads only files that GitHub takes for workflows', () => {
    const text = oneJob('run', ['run: pytest']);
    const found = classifyWorkflows({
      files: new Map([
        [`${root}/b.yaml`, text],
        [`${root}/a.yml`, 'on: ['],
        [`${root}/old/c.yml`, text],
        [`${root}/d.yml.disabled`, text],
        [`sub/${root}/e.yml`, text],
      ]),
      pipelines: [
        { id: '7', name: 'B', path: `${root}/b.yaml`, state: 'active' },
      ],
    });
    expect(found.map(workflow => workflow.path)).toEqual([
      `${root}/a.yml`,
      `${root}/b.yaml`,
    ]);
    expect(found[0].error).toBeTruthy();
    expect(found[1].pipeline?.id).toBe('7');
  });

  it('keeps two workflows of one name apart', () => {
    const found = classifyWorkflows({
      files: new Map([
        [`${root}/a.yml`, oneJob('run', ['run: terraform apply'])],
        [`${root}/b.yml`, oneJob('run', ['run: helm upgrade a b'])],
      ]),
    });
    expect(found.map(workflow => workflow.classes)).toEqual([
      {},
      { deploy: 'command' },
    ]);
  });

  it.each([
    ['{ run: pytest || true }', true],
    ['{ run: pytest, continue-on-error: true }', true],
    ['{ run: pytest, if: false }', true],
    ['{ run: "pytest | tee log" }', true],
    ['{ run: "pytest | tee log", shell: bash }', false],
    ['{ run: "pytest\\nmake report || true" }', false],
    ['{ run: pytest, continue-on-error: "${{ matrix.new }}" }', false],
  ])('knows whether success of %s proves something', (step, expected) => {
    const [job] = classify(oneJob('test', [step])).jobs;
    expect(job.steps[1].provesNothing).toBe(expected);
    expect(job.provesNothing).toBe(expected);
    expect(job.classes).toEqual(['unitTests']);
  });
});
