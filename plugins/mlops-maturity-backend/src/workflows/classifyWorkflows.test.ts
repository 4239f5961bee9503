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

  it('takes the file that GitLab names for its definition', () => {
    const path = 'ci/main.yml';
    const found = (ciCollectors: string[], named = path) =>
      classifyWorkflows({
        files: new Map([[path, 'fit:\n  script: [python train.py]\n']]),
        pipelines: [{ id: '1', name: 'CI', path: named, state: 'active' }],
        ciCollectors,
      });
    expect(found(['gitlab'])).toMatchObject([
      { path, system: 'gitlab', classes: { train: 'command' } },
    ]);
    expect(found(['gitlab'])[0].pipeline?.id).toBe('1');
    expect(found(['github'])).toEqual([]);
    expect(found(['gitlab'], 'ci/other.yml')).toEqual([]);
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
      'run: databricks fs cp prices.csv dbfs:/Volumes/x',
      'run: feast apply',
      upload('dataset'),
    ]) {
      expect(classify(oneJob('run', [fetch, keep])).classes).toMatchObject({
        data: 'command',
      });
    }
  });

  it('looks for what keeps data in the program that gets it', () => {
    const collect = oneJob('run', ['run: python -m feed.collect_prices']);
    const stores = 'db.prices.insert_one({ price: 3 })';
    for (const path of [
      'feed/collect_prices.py',
      'src/feed/collect_prices.py',
    ]) {
      expect(classify(collect, { files: { [path]: stores } }).classes).toEqual({
        data: 'command',
      });
    }
    const shows = { 'feed/collect_prices.py': 'sys.path.insert(0, "x")' };
    expect(classify(collect, { files: shows }).classes).toEqual({});

    const inFolder = oneJob('run', [
      '{ run: python fetch.py, working-directory: jobs }',
    ]);
    const files = { 'jobs/fetch.py': 'frame.to_sql("prices", engine)' };
    expect(classify(inFolder, { files }).classes).toEqual({ data: 'command' });
  });

  it('takes a new version of a data asset for data that is kept', () => {
    const create = ['run: az ml data create -f prices.yml'];
    expect(classify(oneJob('run', create)).classes).toEqual({
      data: 'command',
    });
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

  it.each(['false', '"${{ false }}"'])(
    'gives no class to what is switched off by `if: %s`',
    never => {
      const step = `{ run: python promote_model.py, if: ${never} }`;
      expect(classify(oneJob('run', [step])).classes).toEqual({});
      const job = oneJob('train', ['run: python train.py']);
      const off = job.replace('runs-on:', `if: ${never}\n    runs-on:`);
      expect(classify(job).classes).toEqual({ train: 'command' });
      expect(classify(off).classes).toEqual({});
    },
  );

  it('takes a comment for an evaluation where the job is about a model', () => {
    const comment = 'run: cml comment create report.md';
    const samples = ['run: python draw_samples.py', comment];
    expect(classify(oneJob('samples', samples)).classes).toEqual({});
    const reporting = ['run: cat metrics.txt >> report.md', comment];
    expect(classify(oneJob('run', reporting)).classes).toEqual({
      evaluate: 'command',
    });
    const training = ['run: python train.py', comment];
    expect(classify(oneJob('run', training)).classes).toEqual({
      train: 'command',
      evaluate: 'command',
    });
  });

  it.each([
    ['{ run: pytest || true }', true],
    ['{ run: pytest, continue-on-error: true }', true],
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
