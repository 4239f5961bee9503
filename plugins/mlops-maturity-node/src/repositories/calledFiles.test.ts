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

import { calledFiles } from './calledFiles';

const paths = new Set([
  '.github/workflows/ci.yml',
  '.github/workflows/reusable.yml',
  '.github/actions/setup/action.yaml',
  '.github/actions/setup/run.sh',
  'action.yml',
  'scripts/train.sh',
  'ml/pipeline.yml',
  'ml/steps/fit.py',
  'src/churn/train.py',
  'pkg/__main__.py',
]);

function called(content: string, path = '.github/workflows/ci.yml') {
  return calledFiles({ path, content }, 'acme/churn', name => paths.has(name));
}

describe('calledFiles', () => {
  it.each([
    [
      'uses: ./.github/workflows/reusable.yml',
      '.github/workflows/reusable.yml',
    ],
    [
      'uses: Acme/Churn/.github/workflows/reusable.yml@main',
      '.github/workflows/reusable.yml',
    ],
    ['uses: ./.github/actions/setup', '.github/actions/setup/action.yaml'],
    ['uses: ./', 'action.yml'],
    ['run: bash "./scripts/train.sh" --x', 'scripts/train.sh'],
    ['run: ${{ github.workspace }}/scripts/train.sh', 'scripts/train.sh'],
    ['run: az ml job create -f ml/pipeline.yml', 'ml/pipeline.yml'],
    ['run: cd ml && python steps/fit.py', 'ml/steps/fit.py'],
    ['working-directory: ./ml\nrun: python ./steps/fit.py', 'ml/steps/fit.py'],
    ['run: python -m churn.train', 'src/churn/train.py'],
    ['run: uv run python -m pkg', 'pkg/__main__.py'],
  ])('follows %j', (content, path) => {
    expect(called(content)).toEqual([path]);
  });

  it('follows a path from the folder of an action', () => {
    expect(
      called(
        'run: $GITHUB_ACTION_PATH/run.sh',
        '.github/actions/setup/action.yaml',
      ),
    ).toEqual(['.github/actions/setup/run.sh']);
  });

  it.each([
    'uses: other/repo/.github/actions/setup@v1',
    'uses: other/repo/scripts/train.sh@v1',
    '  # run: scripts/train.sh',
    'run: ../../../scripts/train.sh',
    'run: missing.sh; cat train.csv',
    'name: ci.yml',
  ])('follows nothing in %j', content => {
    expect(called(content)).toEqual([]);
  });

  it('takes no time over hostile text', () => {
    const before = performance.now();
    called('-m '.repeat(30_000));
    called(`cd ${'./'.repeat(60_000)}`);
    called('a/'.repeat(60_000));
    called(' '.repeat(130_000));
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
