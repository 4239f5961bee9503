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

import { classify, oneJob } from './fixtures';
import type { ClassificationRules } from './types';

describe('classifyJob', () => {
  describe('names of jobs', () => {
    it.each<[string, string, string[], ClassificationRules]>([
      [
        'decide training',
        'train',
        ['run: python -m churn.fit'],
        { train: 'name' },
      ],
      ['need a step that does something', 'train', ['run: echo soon'], {}],
      ['need a step of the class to deploy', 'deploy', ['run: ./x'], {}],
      ['need a step of the class to build', 'build-image', ['run: ./x'], {}],
      ['need a step of the class for data', 'ingest', ['run: git push'], {}],
      [
        'are confirmed by a step',
        'deploy',
        ['run: helm upgrade a b'],
        { deploy: 'command' },
      ],
      [
        'do not make training a deployment',
        'deployment',
        ['run: python train.py'],
        { train: 'command' },
      ],
      [
        'of tests take training away',
        'nightly-e2e',
        ['run: python train.py'],
        { integrationTests: 'name' },
      ],
      [
        'of training and tests leave it',
        'train-and-validate',
        ['run: python train.py'],
        { train: 'command' },
      ],
      [
        'of a training that only builds',
        'train',
        ['run: docker build .'],
        { build: 'command' },
      ],
      [
        'of tests take deployments away',
        'e2e',
        ['run: helm install a b'],
        { integrationTests: 'name' },
      ],
    ])('%s', (_, job, steps, expected) => {
      expect(classify(oneJob(job, steps)).classes).toEqual(expected);
    });

    it('decide a deployment where an environment confirms it', () => {
      const withEnvironment = (text: string) =>
        text.replace('runs-on:', 'environment: production\n    runs-on:');
      const deploying = oneJob('deploy', ['run: ./ship-it']);
      const training = oneJob('deploy', ['run: python train.py']);
      expect(classify(withEnvironment(deploying)).classes).toEqual({
        deploy: 'name',
      });
      expect(classify(withEnvironment(training)).classes).toEqual({
        train: 'command',
      });
    });

    it.each([
      [
        'deploy',
        'acme/ci/.github/workflows/model.yml@v1',
        '{}',
        { deploy: 'name' },
      ],
      [
        'call',
        'acme/ci/.github/workflows/deploy-model.yml@v1',
        '{}',
        { deploy: 'name' },
      ],
      [
        'call',
        'acme/ci/.github/workflows/run.yml@v1',
        '{ task: train }',
        { train: 'name' },
      ],
      ['call', 'acme/ci/.github/workflows/terraform-deploy.yml@v1', '{}', {}],
      ['call', 'acme/ci/.github/workflows/run.yml@v1', '{ ref: main }', {}],
      [
        'register-environment',
        'acme/ci/.github/workflows/register-environment.yml@v1',
        '{ file: ops/train/environment.yml }',
        {},
      ],
      [
        'register-raw-data',
        'acme/ci/.github/workflows/register-dataset.yml@v1',
        '{ file: ops/train/data.yml }',
        {},
      ],
    ])(
      'of a call elsewhere decide (%s, %s, %s)',
      (job, uses, values, expected) => {
        const text = `
on: push
jobs:
  ${job}:
    uses: ${uses}
    with: ${values}
`;
        expect(classify(text).classes).toEqual(expected);
      },
    );
  });
});
