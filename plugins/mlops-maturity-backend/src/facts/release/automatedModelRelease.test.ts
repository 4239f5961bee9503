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
import { aGap, aModel, aVersion, linkedTo } from '../registryFixtures';
import { anEndpoint, servedBy } from '../servingFixtures';
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

/** A run of 20 minutes, whose end is `minutes` before an instant. */
function runBefore(
  at: string,
  minutes: number,
  options: Parameters<typeof aRun>[0] = {},
) {
  const end = Date.parse(at) - minutes * 60_000;
  return aRun({
    createdAt: new Date(end - 20 * 60_000).toISOString(),
    finishedAt: new Date(end).toISOString(),
    work: { ship: ['deploy'] },
    ...options,
  });
}

describe('automated-model-release by the registry', () => {
  const movedAt = daysAgo(5);
  const training = { work: { fit: ['train' as const] } };
  const models = [
    aModel([aVersion('12', 9, { aliases: ['champion'], updatedAt: movedAt })]),
  ];
  const on = (
    repository: Parameters<typeof aRepository>[0],
    platform: Parameters<typeof linkedTo>[0] = { models },
  ) =>
    automatedModelRelease.decide(
      linkedTo(platform, { repositories: [aRepository(repository)] }),
      aContext(),
    );

  it('passes when a production alias moved during a run, or ten minutes around', () => {
    expect(on({ runs: [runBefore(movedAt, 9)] })).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining(
        'moved version 12 of churn to production on 2026-11-15: the alias champion was set',
      ),
      evidence: [
        { url: 'https://mlflow.shop.example/models/churn/12' },
        { title: expect.stringContaining('Run ') },
      ],
      observedAt: movedAt,
      validUntil: daysAgo(-175),
    });
  });

  it.each([
    ['the run ended too early', runBefore(movedAt, 11, training)],
    [
      'the run failed',
      runBefore(movedAt, 1, { ...training, conclusion: 'failure' }),
    ],
  ])('fails if %s: a person may have moved it', (_, run) => {
    expect(on({ runs: [run] })).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining('Version 12 of churn was moved'),
      nextChangeAt: daysAgo(-175),
    });
  });

  it('takes a deployment for the release of the model if the alias moved in its run', () => {
    const run = runBefore(movedAt, -5);
    expect(
      on({ deployments: [aDeployment({ run, createdAt: movedAt })] }),
    ).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining(
        'version 12 of churn was moved to production while its run was going on',
      ),
    });
  });

  it('is unknown while the registry, or the runs, could not be read', () => {
    expect(on({}, { gaps: [aGap(['registeredModel'])] })).toMatchObject({
      status: 'unknown',
      reason: aGap([]).message,
    });
    expect(
      on({
        gaps: [
          { kinds: ['pipelineRun'], code: 'unavailable', message: 'No CI.' },
        ],
      }),
    ).toMatchObject({ status: 'unknown', reason: 'No CI.' });
  });

  it('passes for a release by a job of GitLab that a person created', () => {
    const deployment = {
      payload: '{"model_version":"12"}',
      automated: false,
      runId: '77',
    };
    const deployments = [aDeployment(deployment)];
    expect(on({ collector: 'gitlab', deployments }, {}).status).toBe('pass');
    expect(on({ deployments }, {}).status).toBe('fail');
  });

  it('passes when the served model changed during a run that no person started', () => {
    const changed = (automated: boolean) =>
      automatedModelRelease.decide(
        servedBy(
          [
            anEndpoint({
              updatedAt: movedAt,
              traffic: [
                { version: 'v3', percent: 100, modelUri: 's3://churn/12' },
              ],
            }),
          ],
          {
            repositories: [
              aRepository({
                runs: [
                  runBefore(movedAt, 0, {
                    trigger: automated ? 'push' : 'manual',
                  }),
                ],
              }),
            ],
          },
        ),
        aContext(),
      );
    expect(changed(true)).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining('serves s3://churn/12 since 2026-11-15'),
    });
    expect(changed(false).status).not.toBe('pass');
  });
});
