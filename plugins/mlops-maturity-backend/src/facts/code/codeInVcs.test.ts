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

import { aContext, anInput, aRepository, daysAgo } from '../fixtures';
import { anExperiment, aTracked, linkedTo } from '../registryFixtures';
import { codeInVcs } from './codeInVcs';

const decide = (...repositories: ReturnType<typeof aRepository>[]) =>
  codeInVcs.decide(anInput({ repositories }), aContext());

describe('code-in-vcs', () => {
  it('passes with a source file in any of the repositories', () => {
    const docs = aRepository({
      key: 'shop/docs',
      files: { 'README.md': 'hello' },
    });
    const code = aRepository({
      files: { 'R/fit.R': 'x', 'README.md': 'hello' },
    });
    const decision = decide(docs, code);
    expect(decision).toMatchObject({
      status: 'pass',
      reason: 'shop/churn holds 1 source file.',
    });
    expect(decision.evidence[1].url).toBe(
      'https://github.com/shop/churn/blob/main/R/fit.R',
    );
    expect(decision.observedAt).toBe(code.repository?.headCommittedAt);
  });

  it.each(['Trainer.cs', 'src/main.rs', 'model.kt', 'score.cpp'])(
    'takes %s for source',
    path => {
      expect(decide(aRepository({ files: { [path]: 'x' } })).status).toBe(
        'pass',
      );
    },
  );

  it.each([
    ['other files', { 'README.md': 'x' }],
    [
      'what tools leave behind',
      {
        'renv/activate.R': 'x',
        '.ipynb_checkpoints/eda-checkpoint.ipynb': 'x',
        '.vscode/settings.py': 'x',
      },
    ],
  ])('fails where only %s are there', (_, files: Record<string, string>) => {
    expect(decide(aRepository({ files })).status).toBe('fail');
  });

  it('is unknown without a repository, or while it is unreadable', () => {
    expect(decide().status).toBe('unknown');
    const unreadable = aRepository({
      files: {},
      gaps: [{ kinds: ['tree'], code: 'forbidden', message: 'Not allowed.' }],
    });
    expect(decide(unreadable)).toMatchObject({
      status: 'unknown',
      reason: 'Not allowed.',
    });
  });

  it('takes neither a submodule nor a link for a source file', () => {
    const repository = aRepository({ files: {} });
    repository.tree!.entries.push({ path: 'x.py', size: 9, special: 'link' });
    expect(decide(repository).status).toBe('fail');
  });
});

describe('code-in-vcs by what was trained', () => {
  const on = (commit: string | undefined, shared = false) =>
    codeInVcs.decide(
      linkedTo(
        {
          experiments: [
            anExperiment(
              [
                aTracked(2, {
                  commit,
                  repositoryUrl: 'https://git.shop.example/churn',
                }),
                aTracked(9, { commit: 'f'.repeat(40) }),
              ],
              { shared },
            ),
          ],
        },
        { repositories: [] },
      ),
      aContext(),
    );

  it('passes where the newest training names its commit', () => {
    expect(on('a'.repeat(40))).toMatchObject({
      status: 'pass',
      reason:
        'The newest training (2026-11-18) ran commit aaaaaaaaaaaa of https://git.shop.example/churn.',
      observedAt: daysAgo(2),
    });
  });

  it('says nothing where the newest names none, or may be of others', () => {
    expect(on(undefined).status).toBe('unknown');
    expect(on('a'.repeat(40), true).status).toBe('unknown');
  });
});
