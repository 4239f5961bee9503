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

import type { FactStatus } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { aComponent, aContext, anInput } from '../fixtures';
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
