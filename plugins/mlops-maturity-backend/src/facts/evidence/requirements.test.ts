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

import { parseCondaEnvironment } from './condaEnvironment';
import { parseRequirements } from './requirements';

describe('parseRequirements', () => {
  it('tells exact versions from ranges', () => {
    const requirements = parseRequirements(
      [
        '# training',
        '-r base.txt',
        '--index-url https://example.org/simple',
        'numpy==1.26.4',
        'Scikit_Learn[alldeps] == 1.5.0 ; python_version > "3.9"  # keep',
        'pandas>=2',
        'torch==2.*',
        'scipy==1.0,<2',
        'xgboost==2.1.0 --hash=sha256:abc \\',
        '    --hash=sha256:def',
        'lightgbm ~= 4.0',
        'dask',
        'kfp @ https://example.org/kfp-2.0-py3-none-any.whl',
        `feast @ git+https://github.com/feast-dev/feast@${'a'.repeat(40)}`,
        'dvc @ git+https://github.com/iterative/dvc@main',
        './local',
        'git+https://github.com/a/b',
        '',
      ].join('\n'),
    );
    expect(requirements).toEqual([
      { name: 'numpy', exact: true },
      { name: 'scikit-learn', exact: true },
      { name: 'pandas', exact: false },
      { name: 'torch', exact: false },
      { name: 'scipy', exact: false },
      { name: 'xgboost', exact: true },
      { name: 'lightgbm', exact: false },
      { name: 'dask', exact: false },
      { name: 'kfp', exact: true },
      { name: 'feast', exact: true },
      { name: 'dvc', exact: false },
    ]);
  });

  it('takes no longer for a hostile file', () => {
    const hostile = `${'a'.repeat(200_000)}[${' '.repeat(200_000)}`;
    const started = Date.now();
    parseRequirements(`${hostile}\n`.repeat(3));
    expect(Date.now() - started).toBeLessThan(10_000);
  });
});

describe('parseCondaEnvironment', () => {
  it('reads both ways of naming a version, and what pip installs', () => {
    const parsed = parseCondaEnvironment(
      'environment.yml',
      `
name: churn
dependencies:
  - python=3.12
  - numpy=1.26.4
  - conda-forge::pandas=2.2.2=py312_0
  - scipy==1.13
  - scikit-learn=1.5
  - xgboost>=2
  - pip
  - pip:
      - mlflow==2.14.0
      - shap
`,
    );
    expect(parsed).toEqual({
      value: [
        { name: 'numpy', exact: true },
        { name: 'pandas', exact: true },
        { name: 'scipy', exact: true },
        { name: 'scikit-learn', exact: false },
        { name: 'xgboost', exact: false },
        { name: 'mlflow', exact: true },
        { name: 'shap', exact: false },
      ],
    });
  });

  it('tells of a malformed file instead of throwing', () => {
    expect(parseCondaEnvironment('env/conda.yml', 'a: [')).toEqual({
      error: "env/conda.yml isn't valid YAML",
    });
    expect(parseCondaEnvironment('conda.yml', 'dependencies: 7')).toEqual({
      value: [],
    });
  });
});
