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
  aTracked,
  anExperiment,
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

describe('experiment-tracking with a tracking server', () => {
  const decideLinked = (...experiments: ReturnType<typeof anExperiment>[]) =>
    experimentTracking.decide(linkedTo({ experiments }), aContext());

  it('passes with three finished runs until the third newest is too old', () => {
    expect(
      decideLinked(anExperiment([2, 10, 40, 80].map(days => aTracked(days)))),
    ).toMatchObject({
      status: 'pass',
      reason:
        '4 finished runs of the last 90 days have a metric and a parameter each, the newest of 2026-11-18.',
      observedAt: daysAgo(2),
      validUntil: daysAgo(-50),
      evidence: expect.arrayContaining([
        expect.objectContaining({ url: 'https://mlflow.shop.example/runs/2' }),
        expect.objectContaining({ title: 'Experiment churn-experiment' }),
      ]),
    });
  });

  it.each([
    ['two runs', [aTracked(2), aTracked(10)]],
    [
      'a third that failed',
      [aTracked(1), aTracked(2), aTracked(3, { state: 'failed' })],
    ],
    [
      'a third without a metric',
      [aTracked(1), aTracked(2), aTracked(3, { metrics: [] })],
    ],
    [
      'a third without a parameter',
      [aTracked(1), aTracked(2), aTracked(3, { parameters: [] })],
    ],
    ['a third that is too old', [aTracked(1), aTracked(2), aTracked(91)]],
  ])('is partial for %s', (_, runs) => {
    expect(decideLinked(anExperiment(runs))).toMatchObject({
      status: 'partial',
      reason: expect.stringContaining('2 were seen'),
      validUntil: expect.any(String),
    });
  });

  it('fails for a linked experiment without runs, and links it', () => {
    expect(decideLinked(anExperiment([]))).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining('has no finished run'),
      evidence: [{ url: 'https://mlflow.shop.example/experiments/12' }],
    });
  });

  it('is at most partial for runs of the experiment that everybody shares', () => {
    const runs = [1, 2, 3, 4].map(days => aTracked(days));
    expect(
      decideLinked(anExperiment(runs, { name: 'Default', shared: true })),
    ).toMatchObject({
      status: 'partial',
      reason: expect.stringContaining(
        'Default, which collects the runs of everybody',
      ),
    });
  });

  it('knows nothing of runs behind those that were read', () => {
    const runs = [aTracked(1, { metrics: [] })];
    expect(decideLinked(anExperiment(runs, { more: true })).status).toBe(
      'unknown',
    );
  });

  it('is unknown with the sentence of what kept it from being read', () => {
    const repositories = [aRepository({ files: { 'a.py': 'import mlflow' } })];
    expect(
      experimentTracking.decide(
        unreadable(['experiment'], { repositories }),
        aContext(),
      ),
    ).toMatchObject({
      status: 'unknown',
      reason: 'MLflow refused the credentials: check the token.',
    });
  });

  it('says how to link an experiment where a server is connected', () => {
    expect(experimentTracking.decide(notLinked(), aContext())).toMatchObject({
      status: 'unknown',
      reason:
        'No experiment is linked to the component: set the annotation mlflow.org/experiment-name.',
    });
  });

  it('takes a platform that is linked for its models alone for no link', () => {
    expect(experimentTracking.decide(linkedTo({}), aContext()).status).toBe(
      'unknown',
    );
  });
});
