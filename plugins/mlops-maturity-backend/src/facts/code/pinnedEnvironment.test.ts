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
import { aModel, aTracked, aVersion, linkedTo } from '../registryFixtures';
import { pinnedEnvironment } from './pinnedEnvironment';

const decide = (files: Record<string, string>) =>
  pinnedEnvironment.decide(
    anInput({ repositories: [aRepository({ files })] }),
    aContext(),
  );

const uv = { 'uv.lock': 'version = 1', 'pyproject.toml': '[project]' };
const exact = ['numpy==1.0', 'pandas==2.0', 'scikit-learn==1.5', 'shap==0.1'];
const requirements = (...lines: string[]) => ({
  'requirements.txt': lines.join('\n'),
});

describe('pinned-environment', () => {
  it.each<[string, string, Record<string, string>]>([
    ['a lock beside its manifest', 'pass', uv],
    [
      'a lock that the image installs',
      'pass',
      { ...uv, Dockerfile: 'RUN pip install uv\nRUN uv sync --locked' },
    ],
    ['exact requirements', 'pass', requirements(...exact)],
    [
      'exact requirements beside loose tools',
      'pass',
      requirements(...exact, 'pytest', 'ruff', 'black>=24'),
    ],
    [
      'an exact conda file',
      'pass',
      {
        'environment.yml':
          'dependencies: [python=3.12, numpy=1.26.4, pandas==2.2.2, scipy=1.13.1]',
      },
    ],
    [
      'a lock that the image goes round',
      'partial',
      { ...uv, Dockerfile: 'RUN pip install -r requirements.txt' },
    ],
    [
      'a lock that CI goes round',
      'partial',
      {
        ...uv,
        '.github/workflows/ci.yml':
          'steps:\n  - run: pip install "scikit-learn>=1"',
      },
    ],
    [
      'half of the requirements exact',
      'partial',
      requirements('numpy==1.0', 'pandas==2.0', 'scipy', 'shap'),
    ],
    [
      'a third of the requirements exact',
      'fail',
      requirements('numpy==1.0', 'pandas', 'scipy'),
    ],
    ['a lock without manifest', 'fail', { 'uv.lock': 'version = 1' }],
    ['a lock that git ignores', 'fail', { ...uv, '.gitignore': '*.lock\n' }],
    [
      'pinned linters only',
      'fail',
      requirements('black==24.1', 'ruff==0.5', 'flake8==7.0', 'mypy==1.0'),
    ],
    ['two lines', 'fail', requirements('numpy==1.0', 'pandas==2.0')],
    [
      'requirements of the examples',
      'fail',
      { 'examples/requirements.txt': exact.join('\n') },
    ],
    ['requirements that were not read', 'unknown', { 'requirements.txt': '' }],
  ])('%s: %s', (_, status, files) => {
    expect(decide(files)).toMatchObject({ status });
  });

  it('says what is missing, with names and numbers', () => {
    expect(
      decide(requirements('numpy==1.0', 'pandas==2.0', 'scipy')),
    ).toMatchObject({
      reason:
        'requirements.txt names one exact version for 2 of 3 libraries; 90 % were expected.',
      value: 2 / 3,
    });
    expect(
      decide({ 'uv.lock': 'x', 'environment.yml': 'a: [' }).reason,
    ).toMatch(/uv\.lock doesn't count.*environment\.yml isn't valid YAML\.$/);
  });
});

describe('pinned-environment by the registry', () => {
  const on = (...kept: boolean[]) =>
    pinnedEnvironment.decide(
      linkedTo({
        models: [
          aModel(
            kept.map((keepsEnvironment, index) =>
              aVersion(`${9 - index}`, index + 1, {
                run: aTracked(index + 1, { keepsEnvironment }),
              }),
            ),
          ),
        ],
      }),
      aContext(),
    );

  it('passes where the newest version is kept with its environment', () => {
    expect(on(true, false)).toMatchObject({
      status: 'pass',
      reason:
        'The registry keeps the environment of version 9 of churn, the newest one, with the model.',
      observedAt: daysAgo(1),
    });
    expect(on(false, true).status).toBe('fail');
  });
});
