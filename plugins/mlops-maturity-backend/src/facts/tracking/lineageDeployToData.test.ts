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
  linkedTo,
  unreadable,
} from '../registryFixtures';
import { aContext, aDeployment, aRepository, anInput } from '../fixtures';
import { lineageDeployToData } from './lineageDeployToData';

describe('lineage-deploy-to-data', () => {
  it('is unknown and says what to connect, even for a deployment that names a version', () => {
    const deployments = [aDeployment({ payload: '{"model_version":"12"}' })];
    const input = anInput({
      repositories: [{ ...aRepository(), deployments }],
    });
    expect(lineageDeployToData.decide(input, aContext())).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('No model registry is connected'),
    });
  });
});

describe('lineage-deploy-to-data with a registry', () => {
  const runId = '0123456789abcdef0123456789abcdef';
  const whole = {
    aliases: ['champion'],
    runId,
    run: aTracked(5, {
      id: runId,
      commit: 'a'.repeat(40),
      datasets: [{ name: 'churn', digest: 'c0ffee12' }],
    }),
  };
  const decideLinked = (
    version: Parameters<typeof aVersion>[2],
    deployment: Parameters<typeof aDeployment>[0] = {
      payload: '{"model_version":"12"}',
    },
    platform = {},
  ) =>
    lineageDeployToData.decide(
      linkedTo(
        {
          models: [aModel([aVersion('13', 1), aVersion('12', 5, version)])],
          ...platform,
        },
        {
          repositories: [
            { ...aRepository(), deployments: [aDeployment(deployment)] },
          ],
        },
      ),
      aContext(),
    );

  it.each([
    ['its number', { payload: '{"model_version":"12"}' }],
    ['its run', { description: `deploys ${runId}` }],
    ['its address', { payload: '{"model_uri":"models:/churn/12"}' }],
    ['its alias', { payload: '{"model_uri":"models:/churn@champion"}' }],
  ])('passes where the newest deployment names %s', (_, deployment) => {
    expect(decideLinked(whole, deployment)).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining('version 12 of churn'),
      evidence: expect.arrayContaining([
        expect.objectContaining({
          title: 'Deployment of aaaaaaa to production, succeeded',
        }),
      ]),
    });
  });

  it('passes where an endpoint serves the files of the run', () => {
    const endpoints = [
      {
        name: 'churn',
        platform: 'KServe',
        ready: true,
        traffic: [
          {
            version: 'churn-00002',
            percent: 100,
            modelUri: `s3://mlflow/12/${runId}/artifacts/model`,
          },
        ],
      },
    ];
    expect(decideLinked(whole, {}, { endpoints }).status).toBe('pass');
  });

  it.each([
    [
      'another version',
      whole,
      { payload: '{"model_version":"11"}' },
      'partial',
    ],
    [
      'no data',
      { ...whole, run: { ...whole.run, datasets: [] } },
      undefined,
      'partial',
    ],
    [
      'no data and no commit',
      { ...whole, run: aTracked(5) },
      undefined,
      'fail',
    ],
    ['no version in production', { ...whole, aliases: [] }, undefined, 'fail'],
    [
      'a version that was in production',
      { ...whole, aliases: [], stage: 'Archived' },
      undefined,
      'fail',
    ],
    ['no run', { aliases: ['champion'] }, undefined, 'fail'],
    [
      'a run that could not be read',
      { ...whole, run: undefined },
      undefined,
      'unknown',
    ],
  ])('judges %s', (_, version, deployment, status) => {
    expect(decideLinked(version, deployment).status).toBe(status);
  });

  it('is unknown where the registry could not be read', () => {
    expect(
      lineageDeployToData.decide(unreadable(['registeredModel']), aContext()),
    ).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('refused'),
    });
  });
});
