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

import { aComponent, aContext, aRepository, anInput } from '../fixtures';
import { experimentTracking } from './experimentTracking';

function decide(files: Record<string, string>, annotations = {}) {
  return experimentTracking.decide(
    anInput({
      component: aComponent({ annotations }),
      repositories: [aRepository({ files })],
    }),
    aContext(),
  );
}

describe('experiment-tracking', () => {
  it.each([
    'import mlflow',
    'from wandb import init',
    'import os, comet_ml',
    'from dvclive import Live',
  ])('is partial, never more, for code with %j', text => {
    expect(decide({ 'src/train.py': text })).toMatchObject({
      status: 'partial',
      evidence: [{ title: 'src/train.py' }],
      reason: expect.stringContaining('no tracking server is connected'),
    });
  });

  it.each([
    ['a comment', { 'src/train.py': '# import mlflow' }],
    ['a test', { 'tests/test_train.py': 'import mlflow' }],
    ['an example', { 'examples/train.py': 'import mlflow' }],
    ['a library that nothing imports', { 'requirements.txt': 'mlflow==2.9' }],
    [
      'another module of that name',
      { 'src/train.py': 'from .mlflow import x\nimport aiming' },
    ],
  ])('is unknown for %s, and says what to connect', (_, files) => {
    expect(decide(files as Record<string, string>)).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('connect MLflow'),
    });
  });

  it('says that a linked experiment cannot be seen without its server', () => {
    expect(decide({}, { 'mlflow.org/experiment': '12' })).toMatchObject({
      status: 'unknown',
      reason:
        'The annotation mlflow.org/experiment links an experiment, but no tracking server is connected: connect MLflow.',
    });
  });
});
