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

import type { Collector } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { gunzipSync } from 'node:zlib';
import { CodeHost } from './__testUtils__/CodeHost';
import { startCollector, sweep, token } from './__testUtils__/startCollector';
import { tarGz } from './__testUtils__/tarGz';

const kinds = ['repository', 'tree', 'file'];

describe('RepositoryCollector', () => {
  const code = new CodeHost();
  let collector: Collector;
  let bitbucket: { host: string; key: string };
  let gitea: { host: string; key: string };

  beforeAll(async () => {
    await code.start();
    collector = await startCollector(code.port, { timeoutSeconds: 5 });
    bitbucket = { host: `localhost:${code.port}`, key: 'ML/churn' };
    gitea = { host: `127.0.0.1:${code.port}`, key: 'ml/churn@main' };
  });

  beforeEach(() => {
    code.sha = 'a'.repeat(40);
    code.faults = [];
    code.log.length = 0;
    code.files = [
      { path: 'Jenkinsfile', content: "sh 'scripts/release.sh'" },
      { path: 'scripts/release.sh', content: 'python tools/ship.py' },
      { path: 'tools/ship.py', content: 'ship()' },
      { path: 'README.md', content: 'Churn \0 model' },
      { path: 'src/train.py', content: 'model.fit(x)' },
      { path: 'src/__init__.py' },
      { path: 'data/raw.csv', content: 'x'.repeat(5000) },
      { path: 'latest', link: 'src/train.py' },
    ];
  });

  afterAll(() => code.stop());

  it('tells what a repository holds, and reads what facts look into', async () => {
    const result = await sweep(collector, bitbucket);
    expect(result.gaps).toEqual([]);
    expect(result.all('repository').repository).toEqual({
      host: bitbucket.host,
      slug: 'ML/churn',
      url: `https://${bitbucket.host}/projects/ML/repos/churn/browse?at=main`,
      fileUrl: `https://${bitbucket.host}/projects/ML/repos/churn/browse/{path}?at=main`,
      defaultBranch: 'main',
      headSha: 'a'.repeat(12),
      archived: false,
    });
    expect(result.all('tree').tree).toEqual({
      sha: 'a'.repeat(12),
      truncated: false,
      entries: [
        { path: 'Jenkinsfile', size: 23 },
        { path: 'README.md', size: 13 },
        { path: 'data/raw.csv', size: 5000 },
        { path: 'latest', size: 0 },
        { path: 'scripts/release.sh', size: 20 },
        { path: 'src/__init__.py', size: 0 },
        { path: 'src/train.py', size: 12 },
        { path: 'tools/ship.py', size: 6 },
      ],
    });
    const files = result.all('file');
    // The last one is called two levels deep.
    expect(Object.keys(files).toSorted()).toEqual([
      'Jenkinsfile',
      'README.md',
      'scripts/release.sh',
      'src/__init__.py',
      'src/train.py',
      'tools/ship.py',
    ]);
    expect(files['README.md'].content).toBe('Churn \uFFFD model');
    // What `git hash-object` says of an empty file.
    expect(files['src/__init__.py'].sha).toBe(
      'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    );
    expect([...code.credentials]).toEqual([`Bearer ${token}`]);
  });

  it('asks for the archive once for each revision', async () => {
    for (const target of [bitbucket, gitea]) {
      code.log.length = 0;
      code.sha = 'a'.repeat(40);
      const cold = await sweep(collector, target);
      expect(code.archives).toBe(1);
      const warm = await sweep(collector, target, { before: cold.cache });
      expect(code.archives).toBe(1);
      expect(warm.requests.notModified).toBe(1);
      expect(warm.observations).toEqual(cold.observations);
      expect(warm.gaps).toEqual(cold.gaps);
      expect(warm.cache).toEqual(cold.cache);

      code.sha = 'b'.repeat(40);
      const next = await sweep(collector, target, { before: warm.cache });
      expect(code.archives).toBe(2);
      // Files that didn't change are the same in another revision.
      expect(next.all('file')).toEqual(cold.all('file'));
      expect(next.all('tree').tree.sha).not.toBe(cold.all('tree').tree.sha);
    }
  });

  it('says of Gitea that the branch must be named', async () => {
    const result = await sweep(collector, { ...gitea, key: 'ml/churn' });
    expect(result.gaps).toEqual([
      {
        kinds,
        code: 'not-found',
        message: `The default branch of ml/churn can't be asked for: name the branch in backstage.io/source-location, such as http://${gitea.host}/ml/churn/src/branch/main/.`,
      },
    ]);
    expect(code.log).toEqual([]);
  });

  it.each<[string, number, string]>([
    ['/branches', 401, 'forbidden'],
    ['/branches', 403, 'forbidden'],
    ['/default-branch', 403, 'forbidden'],
    ['/branches', 404, 'not-found'],
    ['/archive', 404, 'not-found'],
    ['/branches', 429, 'rate-limited'],
    ['/archive', 503, 'unavailable'],
    ['/default-branch', 500, 'unavailable'],
  ])('tells that %s answers with %i', async (path, status, code_) => {
    code.faults = [{ on: new RegExp(path), status }];
    const result = await sweep(collector, bitbucket);
    expect(result.observations).toEqual([]);
    expect(result.gaps).toEqual([
      { kinds, code: code_, message: expect.stringContaining(bitbucket.host) },
    ]);
    expect(result.gaps[0].message).not.toContain('http');
  });

  it('never takes what is no archive for an empty repository', async () => {
    const archive = tarGz(code.files);
    for (const body of [
      Buffer.from('<html>Log in</html>'),
      Buffer.from(''),
      tarGz([]),
      archive.subarray(0, archive.length - 20),
      Buffer.concat([Buffer.from('junk'), archive]),
      gunzipSync(archive).subarray(0, 700),
    ]) {
      code.faults = [{ on: /archive/, body }];
      const result = await sweep(collector, gitea);
      expect(result.observations).toEqual([]);
      expect(result.gaps).toEqual([
        expect.objectContaining({
          kinds,
          code: expect.stringMatching(/^(invalid|unavailable)$/),
        }),
      ]);
      expect(result.cache.size).toBe(0);
    }
  });

  it('keeps what it knows when a later archive can not be read', async () => {
    const cold = await sweep(collector, bitbucket);
    code.sha = 'b'.repeat(40);
    code.faults = [{ on: /archive/, status: 503 }];
    const failed = await sweep(collector, bitbucket, { before: cold.cache });
    expect(failed.gaps).toHaveLength(1);
    expect(failed.cache).toEqual(cold.cache);
  });

  it('leaves out paths that no repository can hold', async () => {
    code.files = [
      { path: '../../etc/train.py', content: 'x' },
      { path: 'a/../../train.py', content: 'x' },
      { path: '/train.py', content: 'x' },
      { path: 'a//train.py', content: 'x' },
      { path: 'new\nline.py', content: 'x' },
      { path: './train.py', content: 'x' },
      { path: 'ok/train.py', content: 'x' },
      // Twice: the last one counts.
      { path: 'ok/train.py', content: 'yy' },
    ];
    const result = await sweep(collector, gitea);
    expect(result.all('tree').tree.entries).toEqual([
      { path: 'ok/train.py', size: 2 },
    ]);
    expect(result.all('file')['ok/train.py'].content).toBe('yy');
  });

  it('stops at limits, and says which', async () => {
    const small = await startCollector(code.port, {
      maxArchiveEntries: 5,
    });
    const many = await sweep(small, gitea);
    expect(many.observations).toEqual([]);
    expect(many.gaps).toEqual([
      {
        kinds,
        code: 'too-large',
        message: expect.stringContaining(
          'more than 5 files (mlopsMaturity.repository.maxArchiveEntries)',
        ),
      },
    ]);
    const short = await startCollector(code.port, { maxArchiveBytes: 4000 });
    expect((await sweep(short, bitbucket)).gaps[0].message).toContain(
      'mlopsMaturity.repository.maxArchiveBytes',
    );
    const few = await startCollector(code.port, {
      maxTreeEntries: 3,
      maxFiles: 1,
      maxFileBytes: 10,
    });
    const cut = await sweep(few, bitbucket);
    expect(cut.all('tree').tree).toMatchObject({
      truncated: true,
      entries: [
        { path: 'Jenkinsfile', size: 23 },
        { path: 'README.md', size: 13 },
        { path: 'latest', size: 0 },
      ],
    });
    expect(cut.all('file')).toEqual({
      Jenkinsfile: expect.objectContaining({
        content: "sh 'script",
        truncated: true,
      }),
    });
    expect(cut.gaps).toEqual([
      expect.objectContaining({
        kinds: ['file'],
        message: expect.stringContaining('mlopsMaturity.repository.maxFiles'),
      }),
    ]);
    const warm = await sweep(few, bitbucket, { before: cut.cache });
    expect(warm.gaps).toEqual(cut.gaps);
  });

  it('unpacks no file that is too long, and not more than fits', async () => {
    code.files = [
      { path: 'notebooks/huge.ipynb', content: 'x'.repeat(1_000_001) },
      ...Array.from({ length: 30 }, (_, index) => ({
        path: `src/train${index}.py`,
        content: 'x'.repeat(900_000),
      })),
      { path: 'README.md', content: 'Still read' },
    ];
    const result = await sweep(collector, bitbucket);
    expect(result.gaps).toEqual([]);
    const files = result.all('file');
    expect(files['notebooks/huge.ipynb']).toMatchObject({
      content: '',
      truncated: true,
    });
    expect(files['README.md'].content).toBe('Still read');
    expect(Object.keys(files).filter(path => /train/.test(path))).toHaveLength(
      17,
    );
    expect(JSON.stringify(result.observations).length).toBeLessThan(2_000_000);
  });

  it('ends when it is told to, whether or not the reader listens', async () => {
    code.faults = [{ on: /archive/, body: 'hang' }];
    for (const target of [bitbucket, gitea]) {
      const controller = new AbortController();
      const sweeping = sweep(collector, target, { signal: controller.signal });
      setTimeout(() => controller.abort(new Error('the backend stops')), 200);
      await expect(sweeping).rejects.toThrow('the backend stops');
    }
    const impatient = await startCollector(code.port, { timeoutSeconds: 1 });
    for (const target of [bitbucket, gitea]) {
      const late = await sweep(impatient, target);
      expect(late.gaps).toEqual([
        {
          kinds,
          code: 'unavailable',
          message: expect.stringContaining('no answer within 1 seconds'),
        },
      ]);
    }
  });

  it('asks nothing for a target that is no repository of its hosts', async () => {
    for (const key of ['', '../x', 'a/../b', 'a/b@../x', 'a b', 'a/b@x y']) {
      const result = await sweep(collector, { ...bitbucket, key });
      expect(result.gaps[0].message).toBe('The target names no repository.');
    }
    const other = await sweep(collector, { host: 'evil.example', key: 'a/b' });
    expect(other.gaps[0].code).toBe('forbidden');
    expect(code.log).toEqual([]);
  });
});
