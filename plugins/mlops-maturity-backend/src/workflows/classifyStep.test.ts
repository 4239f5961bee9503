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

describe('classifyStep', () => {
  describe('what a single step does', () => {
    it.each<[string, string, ClassificationRules]>([
      ['trains', 'run: python src/train.py', { train: 'command' }],
      [
        'trains by a module',
        'run: uv run python -m churn.training',
        { train: 'command' },
      ],
      [
        'trains by a subcommand',
        'run: python main.py --seed 1 train',
        { train: 'command' },
      ],
      [
        'trains one of several models',
        'run: python -u train-churn-by-region.py',
        { train: 'command' },
      ],
      ['only splits for training', 'run: python train-test-split.py', {}],
      [
        'defines a training that runs elsewhere',
        '{ name: Train model remotely, run: python build_train_pipeline.py }',
        { pipelineDelivery: 'command' },
      ],
      ['reproduces', 'run: dvc repro', { train: 'command' }],
      [
        'trains by name',
        '{ name: Fit model, run: python m.py }',
        { train: 'name' },
      ],
      [
        'only prepares training data',
        '{ name: Split, run: python split_train_test.py }',
        {},
      ],
      [
        'tries training out on made-up data',
        '{ name: Fit and train (toy data), run: python train.py }',
        {},
      ],
      [
        'trains on what a step before it made up',
        '{ name: Training with dummy rows, run: python train.py }',
        {},
      ],
      [
        'trains a model that makes data up',
        '{ name: Train synthetic data generator, run: python train.py }',
        { train: 'command' },
      ],
      ['only uses training words', 'run: python constrain.py', {}],
      [
        'tests training',
        'run: pytest tests/test_train.py',
        { unitTests: 'command' },
      ],
      [
        'delivers a pipeline',
        '{ name: Deploy training pipeline, run: kfp pipeline upload p.yaml }',
        { pipelineDelivery: 'command' },
      ],
      [
        'compiles and uploads pipelines',
        'run: "dsl-compile --py train_pipeline.py && kfp --endpoint $HOST pipeline upload train.tar.gz"',
        { pipelineDelivery: 'command' },
      ],
      [
        'leads up to a release',
        '{ name: Create a new release branch, run: git push -u origin next }',
        {},
      ],
      [
        'deploys',
        'run: gcloud run deploy churn --image x',
        { deploy: 'command' },
      ],
      [
        'deploys by an action',
        'uses: azure/webapps-deploy@v3',
        { deploy: 'command' },
      ],
      [
        'pushes to the remote of a Space',
        'run: git push -f https://me:$TOKEN@huggingface.co/spaces/me/churn main',
        { deploy: 'command' },
      ],
      [
        'pushes to a remote that serves what it gets',
        'run: git push https://git.heroku.com/churn.git HEAD:main',
        { deploy: 'command' },
      ],
      [
        'pushes data',
        'run: git push https://me:$TOKEN@huggingface.co/datasets/me/churn main',
        {},
      ],
      [
        'pushes a commit to where code is kept',
        'run: git push https://x:$TOKEN@github.com/me/heroku-spaces main',
        {},
      ],
      [
        'publishes a package',
        'run: twine upload dist/*',
        { deploy: 'command' },
      ],
      [
        'deploys by name',
        '{ name: Roll out, run: ./ship }',
        { deploy: 'name' },
      ],
      [
        'only looks at a deployment',
        'run: kubectl rollout status deploy/churn',
        {},
      ],
      ['deploys infrastructure', '{ name: Deploy, run: terraform apply }', {}],
      [
        'deploys a resource group',
        '{ name: Deploy, run: az deployment group create -f m.bicep }',
        {},
      ],
      [
        'deploys pages',
        '{ name: Deploy, uses: peaceiris/actions-gh-pages@v4 }',
        {},
      ],
      [
        'builds documentation',
        '{ name: Build package docs, run: sphinx-build docs out }',
        {},
      ],
      ['evaluates', 'run: python evaluate.py', { evaluate: 'command' }],
      [
        'gates by name',
        '{ name: Quality gate, run: python gate.py }',
        { evaluate: 'name' },
      ],
      ['tests', 'run: uv run pytest', { unitTests: 'command' }],
      [
        'tests in another language',
        'run: "dotnet test Churn.sln --no-build && ./gradlew clean test"',
        { unitTests: 'command' },
      ],
      [
        'tests integration in another language',
        'run: dotnet test --filter TestCategory=Integration',
        { integrationTests: 'command' },
      ],
      [
        'packages in another language',
        'run: "dotnet pack -o out && mvn -B package"',
        { build: 'command' },
      ],
      [
        'publishes a package of another language',
        'run: dotnet nuget push out/*.nupkg',
        { deploy: 'command' },
      ],
      [
        'tests integration only',
        'run: pytest tests/integration',
        { integrationTests: 'command' },
      ],
      [
        'tests all but integration',
        'run: pytest --ignore=tests/integration',
        { unitTests: 'command' },
      ],
      [
        'calls an endpoint',
        'run: curl -f https://x.example/predict -d @a.json',
        { integrationTests: 'command' },
      ],
      [
        'calls the API of the platform',
        'run: curl https://api.github.com/x/health',
        {},
      ],
      [
        'validates data',
        'run: pytest tests/data',
        { dataValidation: 'command' },
      ],
      [
        'has a folder like one',
        'run: pytest latests/data',
        { unitTests: 'command' },
      ],
      [
        'builds an image',
        'uses: docker/build-push-action@v6',
        { build: 'command' },
      ],
      ['scans', 'run: bandit -r src', { securityScan: 'command' }],
      [
        'only installs',
        '{ name: Install unit test tools, run: pip install pytest }',
        {},
      ],
      ['only speaks', '{ name: Deploy model, run: echo deploying }', {}],
      ['only sets up', '{ name: Set up training environment, run: ./x }', {}],
      ['hands results on', '{ name: Upload evaluation report, run: ./x }', {}],
      ['lints deployment scripts', 'run: shellcheck deploy.sh', {}],
      [
        'says it in another language',
        '{ name: Modell anlernen, run: python train.py }',
        { train: 'command' },
      ],
    ])('knows a step that %s', (_, step, expected) => {
      expect(classify(oneJob('run', [step])).classes).toEqual(expected);
    });
  });
});
