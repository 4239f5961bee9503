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

import { aContext, anInput, aRepository, aRun } from '../fixtures';
import { notebookHygiene } from './notebookHygiene';

const decide = (
  files: Record<string, string>,
  overrides: Parameters<typeof aRepository>[0] = {},
) =>
  notebookHygiene.decide(
    anInput({ repositories: [aRepository({ files, ...overrides })] }),
    aContext(),
  );

const notebook = (outputs: unknown[]) =>
  JSON.stringify({ cells: [{ cell_type: 'code', source: 'x', outputs }] });
const clean = { 'eda.ipynb': notebook([]) };
const kept = { 'eda.ipynb': notebook([{ output_type: 'stream' }]) };
const hooks = (...ids: string[]) => ({
  '.pre-commit-config.yaml': `repos:\n  - repo: local\n    hooks:\n${ids
    .map(id => `      - id: ${id}`)
    .join('\n')}`,
});

describe('notebook-hygiene', () => {
  it.each<[string, string, Record<string, string>]>([
    ['no notebook', 'pass', { 'a.py': 'x' }],
    ['both hooks', 'pass', { ...clean, ...hooks('nbstripout', 'gitleaks') }],
    [
      'lefthook',
      'pass',
      { ...clean, 'lefthook.yml': 'run: nbstripout\nrun: detect-secrets' },
    ],
    [
      'git attributes and a make target',
      'pass',
      {
        ...clean,
        '.gitattributes': '*.ipynb filter=nbstripout',
        Makefile: 'scan:\n\ttrufflehog git .',
      },
    ],
    ['clean notebooks without enforcement', 'partial', clean],
    ['only outputs removed', 'partial', { ...clean, ...hooks('nbstripout') }],
    [
      'outputs and a secret scan',
      'partial',
      { ...kept, ...hooks('nbstripout', 'gitleaks') },
    ],
    ['outputs', 'fail', { ...kept, ...hooks('nbstripout') }],
    [
      'hooks in comments',
      'partial',
      {
        ...clean,
        '.pre-commit-config.yaml': '# nbstripout gitleaks\nrepos: []',
      },
    ],
    ['a notebook that was not read', 'unknown', { 'a.ipynb': '' }],
    ['a malformed notebook', 'unknown', { 'a.ipynb': '{' }],
  ])('%s: %s', (_, status, files) => {
    expect(decide(files)).toMatchObject({ status });
  });

  it('takes a job that scans for secrets, while it is recent', () => {
    const files = { ...clean, ...hooks('nbstripout') };
    const scan = aRun({ work: { 'Secret scan': ['securityScan'] } });
    expect(decide(files, { runs: [scan] }).status).toBe('pass');
    const other = aRun({ work: { trivy: ['securityScan'] } });
    expect(decide(files, { runs: [other] }).status).toBe('partial');
  });

  it('reports hooks that are malformed', () => {
    expect(
      decide({ ...clean, '.pre-commit-config.yaml': 'repos: [' }),
    ).toMatchObject({
      status: 'partial',
      reason: expect.stringContaining(
        ".pre-commit-config.yaml isn't valid YAML",
      ),
    });
  });
});
