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
import {
  filesMatching,
  isExamplePath,
  isModulePath,
  isNotebookPath,
  isTemplatePath,
  isTestPath,
  suffixOf,
} from './paths';

describe('paths', () => {
  it.each([
    ['tests/unit/score.py', true],
    ['src/test_score.py', true],
    ['pkg/score_test.go', true],
    ['web/app.test.ts', true],
    ['R/testing.R', false],
    ['src/latest/model.py', false],
    ['src/contest.py', false],
  ])('tells whether %s is a test: %s', (path, expected) => {
    expect(isTestPath(path)).toBe(expected);
  });

  it('tells modules, notebooks, examples and templates apart', () => {
    expect(isModulePath('R/Fit.R')).toBe(true);
    expect(isModulePath('venv/lib/fit.py')).toBe(false);
    expect(isModulePath('renv/activate.R')).toBe(false);
    expect(isModulePath('.vscode/.ropeproject/config.py')).toBe(false);
    expect(isNotebookPath('a/EDA.IPYNB')).toBe(true);
    expect(isNotebookPath('a/.ipynb_checkpoints/EDA.ipynb')).toBe(false);
    expect(isExamplePath('examples/a.py')).toBe(true);
    expect(isExamplePath('src/examples.py')).toBe(false);
    expect(isTemplatePath('{{cookiecutter.name}}/Dockerfile')).toBe(true);
    expect(suffixOf('.gitignore')).toBe('');
  });

  it("looks at paths within the component's own folder", () => {
    const repository = aRepository({
      pathPrefix: 'examples/churn',
      files: {
        'examples/churn/src/fit.py': 'x',
        'examples/churn/README.md': 'y',
      },
    });
    expect(
      filesMatching(
        repository,
        path => path.endsWith('.py') && !isExamplePath(path),
      ),
    ).toEqual(['examples/churn/src/fit.py']);
  });
});
