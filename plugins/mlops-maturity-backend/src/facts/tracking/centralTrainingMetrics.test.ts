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
  aTracked,
  aVersion,
  anExperiment,
  linkedTo,
  unreadable,
} from '../registryFixtures';
import type { FactStatus } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { aComponent, aContext, anInput, daysAgo } from '../fixtures';
import { centralTrainingMetrics } from './centralTrainingMetrics';

function decide(
  tracking: FactStatus,
  links: { title?: string; url: string }[] = [],
) {
  return centralTrainingMetrics.decide(
    anInput({ component: aComponent({ links }) }),
    aContext({ 'experiment-tracking': tracking }),
  );
}

describe('central-training-metrics', () => {
  it('is unknown without a tracking server, even if tracking is attested', () => {
    expect(decide('pass')).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('No tracking server is connected'),
    });
  });

  it('fails where experiments are known not to be tracked, whatever is linked', () => {
    expect(
      decide('fail', [{ title: 'MLflow', url: 'https://mlflow.shop' }]).status,
    ).toBe('fail');
  });

  it('is partial for a link to a tracking server', () => {
    expect(
      decide('unknown', [
        { title: 'Our MLflow', url: 'https://mlflow.shop/x' },
      ]),
    ).toMatchObject({
      status: 'partial',
      evidence: [{ title: 'Our MLflow', url: 'https://mlflow.shop/x' }],
    });
  });

  it('never links an address of another scheme, and needs the name in the title', () => {
    const hostile = decide('unknown', [
      { title: 'W&B', url: 'data:text/html,x' },
    ]);
    expect(hostile.evidence).toEqual([{ title: 'W&B', url: undefined }]);
    expect(
      decide('unknown', [{ title: 'Wiki', url: 'https://mlflow.shop' }]).status,
    ).toBe('unknown');
  });
});

describe('central-training-metrics with a tracking server', () => {
  const tracked = anExperiment([aTracked(3)]);
  const measured = (version: string, days: number) =>
    aVersion(version, days, { runId: `r${version}`, run: aTracked(days) });
  const unmeasured = (version: string, days: number) =>
    aVersion(version, days, {
      runId: `r${version}`,
      run: aTracked(days, { metrics: [] }),
    });
  const decideLinked = (
    versions: ReturnType<typeof aVersion>[],
    experiment = tracked,
  ) =>
    centralTrainingMetrics.decide(
      linkedTo({ experiments: [experiment], models: [aModel(versions)] }),
      aContext({ 'experiment-tracking': 'pass' }),
    );

  it('passes with four of five versions, until too few of them are left', () => {
    const versions = [
      unmeasured('5', 10),
      ...['4', '3', '2', '1'].map((name, i) => measured(name, 20 + i)),
    ];
    expect(decideLinked(versions)).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining('4 of 5 model versions'),
      // Without the oldest it is three of four.
      validUntil: daysAgo(-(180 - 23)),
    });
  });

  it('fails with three of four, and for experiments that others cannot reach', () => {
    expect(
      decideLinked([
        measured('4', 1),
        measured('3', 2),
        measured('2', 3),
        unmeasured('1', 4),
      ]),
    ).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining('3 of 4'),
    });
    expect(
      decideLinked(
        [measured('1', 1)],
        anExperiment([aTracked(1)], { central: false }),
      ),
    ).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining('on localhost'),
    });
  });

  it('finds the run of a version in the experiment, on another server, too', () => {
    expect(decideLinked([aVersion('1', 3, { runId: 'run-3' })]).status).toBe(
      'pass',
    );
  });

  it('is unknown where the runs of the versions could not be read', () => {
    expect(decideLinked([aVersion('1', 3, { runId: 'gone' })]).status).toBe(
      'unknown',
    );
    expect(
      centralTrainingMetrics.decide(
        unreadable(['experiment']),
        aContext({ 'experiment-tracking': 'pass' }),
      ).reason,
    ).toMatch(/refused/);
  });
});
