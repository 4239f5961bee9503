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

import { unreadable } from '../registryFixtures';
import type { FactStatus } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { aComponent, aContext, aRepository, anInput } from '../fixtures';
import { singleModelFile } from './singleModelFile';

const binary = 'x'.repeat(5000);

function decide(
  files: Record<string, string>,
  registry: FactStatus = 'unknown',
  annotations = {},
) {
  return singleModelFile.decide(
    anInput({
      component: aComponent({ annotations }),
      repositories: [aRepository({ files })],
    }),
    aContext({ 'model-registry': registry }),
  );
}

describe('single-model-file', () => {
  it('passes, as a sign of an early stage, with a model in git and no registry', () => {
    expect(
      decide({ 'models/churn.pkl': binary, 'm.onnx': binary }),
    ).toMatchObject({
      status: 'pass',
      reason:
        'No registry is in use, and git holds the model file models/churn.pkl and 1 more.',
    });
  });

  it('knows a booster that was saved as text by its name and size', () => {
    expect(decide({ 'models/xgb_v2.json': 'x'.repeat(60_000) }).status).toBe(
      'pass',
    );
    const none = decide({ 'src/train.py': 'x' }).status;
    expect(none).not.toBe('pass');
    for (const [path, text] of [
      ['models/xgb_v2.json', binary],
      ['out/xgb_predictions.json', 'x'.repeat(60_000)],
    ]) {
      expect(decide({ [path]: text }).status).toBe(none);
    }
  });

  it.each([
    ['no model file', { 'src/train.py': 'x' }, 'unknown'],
    [
      'a pointer of Git LFS',
      { 'churn.pkl': 'version https://git-lfs.github.com/spec/v1' },
      'unknown',
    ],
    [
      'a file that Git LFS keeps',
      {
        '.gitattributes': 'models/** filter=lfs',
        'models/a/churn.pkl': binary,
      },
      'unknown',
    ],
    ['a file for tests', { 'tests/fixtures/churn.pkl': binary }, 'unknown'],
    ['a registry that is in use', { 'churn.pkl': binary }, 'pass'],
    ['code that registers the model', { 'churn.pkl': binary }, 'partial'],
  ] as const)('fails for %s', (_, files, registry) => {
    expect(
      decide(files as unknown as Record<string, string>, registry).status,
    ).toBe('fail');
  });

  it('is unknown where the component names a model in a registry that cannot be seen', () => {
    const annotations = { 'mlflow.org/model-name': 'churn' };
    expect(decide({ 'churn.pkl': binary }, 'unknown', annotations).status).toBe(
      'unknown',
    );
    expect(decide({ 'churn.pkl': binary }, 'fail', annotations).status).toBe(
      'pass',
    );
  });

  it('is unknown where files cannot be listed', () => {
    const decision = singleModelFile.decide(
      anInput({ repositories: [{ ...aRepository(), tree: undefined }] }),
      aContext({ 'model-registry': 'unknown' }),
    );
    expect(decision.status).toBe('unknown');
  });
});

describe('single-model-file with a registry', () => {
  it('is unknown where the registry could not be read', () => {
    expect(
      singleModelFile.decide(
        unreadable(['registeredModel'], {
          repositories: [aRepository({ files: { 'model.pkl': 'xx' } })],
        }),
        aContext({ 'model-registry': 'unknown' }),
      ).status,
    ).toBe('unknown');
  });
});
