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
import { containerised } from './containerised';

const decide = (
  files: Record<string, string>,
  overrides: Parameters<typeof aRepository>[0] = {},
) =>
  containerised.decide(
    anInput({ repositories: [aRepository({ files, ...overrides })] }),
    aContext(),
  );

const image = 'FROM python:3.12';

describe('containerised', () => {
  it.each<[string, string, Record<string, string>]>([
    ['a Dockerfile', 'pass', { 'docker/Dockerfile': image }],
    ['a Dockerfile with a suffix', 'pass', { 'Dockerfile.gpu': image }],
    [
      'a Dockerfile with its purpose',
      'pass',
      { 'docker/Dockerfile_api': image },
    ],
    ['a Dockerfile with a variant', 'pass', { 'Dockerfile-gpu': image }],
    ['a Dockerfile by another name', 'pass', { 'serve.DOCKERFILE': image }],
    ['a bento', 'pass', { 'bentofile.yaml': 'service: x' }],
    ['a template only', 'partial', { 'templates/app/Dockerfile': image }],
    [
      'a base image in code',
      'partial',
      { 'pipeline.py': "@component(base_image='python:3.12')" },
    ],
    [
      'an Azure ML environment',
      'partial',
      {
        'env.yml':
          '$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json\nimage: x',
      },
    ],
    [
      'libraries without code',
      'partial',
      {
        'environment/Dockerfile':
          'FROM python:3.12\nCOPY environment/requirements.txt /setup/\nRUN pip install -r /setup/requirements.txt\nCMD ["python"]',
      },
    ],
    [
      'libraries that start a server',
      'pass',
      {
        Dockerfile:
          'FROM python:3.12\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\nCMD ["mlflow", "models", "serve"]',
      },
    ],
    [
      'libraries and code that is fetched',
      'pass',
      {
        Dockerfile:
          'FROM python:3.12\nCOPY --chown=me:me requirements.txt .\nRUN git clone https://example.com/churn',
      },
    ],
    [
      'libraries in a first stage, code in a second',
      'pass',
      {
        Dockerfile:
          'FROM python:3.12 AS libraries\nCOPY pyproject.toml uv.lock ./\nFROM python:3.12\nCOPY --from=libraries /app /app\nCOPY src/ ./src/',
      },
    ],
    ['nothing', 'fail', { 'train.py': 'x' }],
    [
      'the image of a build agent',
      'fail',
      { '.ci/Dockerfile': image, '.devcontainer/Dockerfile': image },
    ],
    [
      'what only sounds like one',
      'fail',
      {
        'Dockerfile.md': 'x',
        '.dockerignore': 'x',
        'Dockerfile.dockerignore': 'x',
      },
    ],
    [
      'a base image in a comment',
      'fail',
      { 'pipeline.py': "# base_image='python:3.12'" },
    ],
  ])('%s: %s', (_, status, files) => {
    expect(decide(files)).toMatchObject({ status });
  });

  it('is partial where a job builds an image that nothing here defines', () => {
    const files = { 'train.py': 'x' };
    const runs = [aRun({ work: { 'Build image': ['build'] } })];
    expect(decide(files, { runs }).status).toBe('partial');
    const wheel = [aRun({ work: { 'Build wheel': ['build'] } })];
    expect(decide(files, { runs: wheel }).status).toBe('fail');
  });

  it('is unknown where the listing is cut short', () => {
    const tree = { sha: 'b', truncated: true, entries: [] };
    expect(decide({}, { tree }).status).toBe('unknown');
  });
});
