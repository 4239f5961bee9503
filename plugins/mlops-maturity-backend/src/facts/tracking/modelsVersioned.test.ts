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

import { aModel, aVersion, linkedTo, unreadable } from '../registryFixtures';
import type { FactStatus } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { aContext, aRepository, anInput, daysAgo } from '../fixtures';
import { modelsVersioned } from './modelsVersioned';

function decide(
  files: Record<string, string>,
  registry: FactStatus = 'unknown',
) {
  return modelsVersioned.decide(
    anInput({ repositories: [aRepository({ files })] }),
    aContext({ 'model-registry': registry }),
  );
}

describe('models-versioned', () => {
  it.each([
    [
      'a lock with the hash of a model',
      { 'dvc.lock': 'stages: { t: { outs: [{ path: model.pkl, md5: a1 }] } }' },
      'dvc.lock',
    ],
    [
      'a pointer to a model',
      { 'model.onnx.dvc': 'outs:\n- md5: a1\n  path: model.onnx' },
      'model.onnx.dvc',
    ],
    [
      'a model in Git LFS',
      {
        '.gitattributes': '*.pt filter=lfs diff=lfs',
        'models/a.pt': 'x'.repeat(5000),
      },
      'models/a.pt',
    ],
    [
      'a file of version tags',
      { 'artifacts.yaml': 'churn:\n  type: model\n  path: m.pkl' },
      'artifacts.yaml',
    ],
  ])('is partial for %s', (_, files, path) => {
    expect(decide(files as Record<string, string>)).toMatchObject({
      status: 'partial',
      evidence: [{ title: path }],
    });
  });

  it.each([
    [
      'hashes of data only',
      { 'dvc.lock': 'stages: { t: { outs: [{ path: data.csv, md5: a1 }] } }' },
    ],
    ['a model that git itself holds', { 'models/a.pt': 'x'.repeat(5000) }],
    ['a lock that is broken', { 'dvc.lock': 'stages: {' }],
  ])('is unknown for %s, and says what to connect', (_, files) => {
    expect(decide(files as Record<string, string>)).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('No model registry is connected'),
    });
  });

  it('fails where the model is known to be in no registry', () => {
    expect(decide({}, 'fail').status).toBe('fail');
  });
});

describe('models-versioned with a registry', () => {
  const decideLinked = (versions: ReturnType<typeof aVersion>[]) =>
    modelsVersioned.decide(
      linkedTo({ models: [aModel(versions)] }),
      aContext({ 'model-registry': 'pass' }),
    );

  it('passes with two versions of any age, without an end', () => {
    const decision = decideLinked([aVersion('2', 400), aVersion('1', 500)]);
    expect(decision.status).toBe('pass');
    expect(decision.validUntil).toBeUndefined();
  });

  it('passes with one version for 180 days, and fails after', () => {
    expect(decideLinked([aVersion('1', 100)])).toMatchObject({
      status: 'pass',
      validUntil: daysAgo(-80),
    });
    expect(decideLinked([aVersion('1', 181)])).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining('the only one, version 1 of churn'),
    });
  });

  it('counts no version that is not ready', () => {
    expect(
      decideLinked([aVersion('2', 3, { state: 'pending' }), aVersion('1', 300)])
        .status,
    ).toBe('fail');
  });

  it('is unknown where the registry could not be read, whatever DVC keeps', () => {
    const files = { 'model.onnx.dvc': 'outs:\n- md5: a1\n  path: model.onnx' };
    expect(
      modelsVersioned.decide(
        unreadable(['registeredModel'], {
          repositories: [aRepository({ files })],
        }),
        aContext({ 'model-registry': 'unknown' }),
      ).status,
    ).toBe('unknown');
  });
});
