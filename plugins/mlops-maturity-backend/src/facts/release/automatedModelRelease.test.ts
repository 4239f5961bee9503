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
  aComponent,
  aContext,
  aDeployment,
  anInput,
  aRepository,
  aRun,
  daysAgo,
} from '../fixtures';
import { automatedModelRelease } from './automatedModelRelease';

function decide(
  repository: Parameters<typeof aRepository>[0],
  component: Parameters<typeof aComponent>[0] = {},
) {
  return automatedModelRelease.decide(
    anInput({
      component: aComponent(component),
      repositories: [aRepository(repository)],
    }),
    aContext(),
  );
}

const ofVersion12 = { payload: '{"model_version":"12"}' };

describe('automated-model-release', () => {
  it('passes when automation deployed a version of the model', () => {
    expect(
      decide({
        deployments: [
          aDeployment({ createdAt: daysAgo(1) }),
          aDeployment(ofVersion12),
        ],
      }),
    ).toMatchObject({
      status: 'pass',
      reason:
        'Automation released the model to production on 2026-11-17 (a model release because it names model version 12).',
      observedAt: daysAgo(3),
      validUntil: daysAgo(-177),
    });
  });

  it('is partial where nothing links the deployments to a model version', () => {
    expect(decide({ deployments: [aDeployment()] })).toMatchObject({
      status: 'partial',
      reason: expect.stringContaining('none is linked to a model version'),
    });
    // The application around a model names its version, too.
    expect(
      decide({ deployments: [aDeployment(ofVersion12)] }, { isModel: false })
        .status,
    ).toBe('partial');
    expect(
      decide({ runs: [aRun({ work: { ship: ['deploy'] } })] }).status,
    ).toBe('partial');
  });

  it('fails if people release the model, or the release is too old', () => {
    expect(
      decide({
        deployments: [aDeployment({ ...ofVersion12, automated: false })],
      }).status,
    ).toBe('fail');
    expect(
      decide({
        deployments: [aDeployment({ ...ofVersion12, createdAt: daysAgo(181) })],
      }).status,
    ).toBe('fail');
  });

  it('is unknown where a registry that is named could tell otherwise', () => {
    const annotations = { 'mlflow.org/model-name': 'churn' };
    expect(decide({}, { annotations })).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('no model registry is connected'),
    });
    expect(
      decide({
        gaps: [{ kinds: ['deployment'], code: 'forbidden', message: 'No.' }],
      }).status,
    ).toBe('unknown');
  });
});
