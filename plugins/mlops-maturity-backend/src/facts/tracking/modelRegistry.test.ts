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

import {
  aModel,
  aVersion,
  linkedTo,
  notLinked,
  unreadable,
} from '../registryFixtures';
import {
  aComponent,
  aContext,
  aRepository,
  anInput,
  daysAgo,
} from '../fixtures';
import { modelRegistry } from './modelRegistry';

function decide(files: Record<string, string>, component = aComponent()) {
  return modelRegistry.decide(
    anInput({ component, repositories: [aRepository({ files })] }),
    aContext(),
  );
}

describe('model-registry', () => {
  it.each([
    'mlflow.register_model(uri, "churn")',
    'mlflow.sklearn.log_model(m, "model", registered_model_name="churn")',
    'ml_client.models.create_or_update(model)',
  ])('is partial for code with %j', text => {
    expect(decide({ 'src/train.py': text })).toMatchObject({
      status: 'partial',
      evidence: [{ title: 'src/train.py' }],
    });
  });

  it('is partial for a model among the dependencies', () => {
    const dependencies = [
      {
        ref: 'resource:default/churn-model',
        kind: 'resource',
        type: 'ai-model',
        tags: [],
      },
    ];
    expect(decide({}, aComponent({ dependencies })).reason).toContain(
      'resource:default/churn-model',
    );
  });

  it.each([
    ['a comment', { 'src/train.py': '# mlflow.register_model(uri)' }],
    [
      'a model that is only logged',
      { 'src/train.py': 'mlflow.sklearn.log_model(m, "model")' },
    ],
    ['a test', { 'tests/test_register.py': 'register_model(uri)' }],
  ])('is unknown for %s, and says what to connect', (_, files) => {
    expect(decide(files)).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('No model registry is connected'),
    });
  });

  it('names the model that the component links but that cannot be seen', () => {
    const annotations = { 'mlflow.org/model-name': 'churn' };
    expect(decide({}, aComponent({ annotations }))).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('names the model churn'),
    });
  });
});

describe('model-registry with a registry', () => {
  const decideLinked = (...models: ReturnType<typeof aModel>[]) =>
    modelRegistry.decide(linkedTo({ models }), aContext());

  it('passes with one version that is ready', () => {
    expect(
      decideLinked(
        aModel([aVersion('2', 1, { state: 'pending' }), aVersion('1', 400)]),
      ),
    ).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining('version 1 of churn'),
      observedAt: daysAgo(400),
      evidence: [{ url: 'https://mlflow.shop.example/models/churn/1' }],
    });
  });

  it.each([
    ['a model without versions', aModel([]), 'churn has no version'],
    [
      'versions that failed',
      aModel([aVersion('1', 1, { state: 'failed' })]),
      'churn has 1, of which none is',
    ],
    [
      'a prompt',
      aModel([aVersion('1', 1)], {
        tags: { 'mlflow.prompt.is_prompt': 'true' },
      }),
      'holds prompts',
    ],
  ])('fails for %s', (_, model, reason) => {
    expect(decideLinked(model)).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining(reason),
    });
  });

  it('is unknown where it could not be read, whatever code says', () => {
    const repositories = [
      aRepository({ files: { 'a.py': 'mlflow.register_model(uri, "churn")' } }),
    ];
    expect(
      modelRegistry.decide(
        unreadable(['registeredModel'], { repositories }),
        aContext(),
      ),
    ).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('refused'),
    });
  });

  it('is unknown where nothing links the component to the registry', () => {
    expect(modelRegistry.decide(notLinked(), aContext())).toMatchObject({
      status: 'unknown',
      reason:
        'No model registry is linked to the component: set an annotation such as mlflow.org/model-name.',
    });
    expect(modelRegistry.decide(linkedTo({}), aContext()).status).toBe(
      'unknown',
    );
  });
});
