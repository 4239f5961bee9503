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

import { aComponent, aDeployment, aRun, aWorkflow, daysAgo } from '../fixtures';
import { namedModelVersion } from './namedModelVersion';
import { modelReleases, releaseKind } from './releaseKind';

const model = aComponent();
const service = aComponent({ isModel: false });
const registered = aComponent({
  annotations: { 'mlflow.org/model-name': 'churn-model' },
});

describe('releaseKind', () => {
  it.each(['model', 'application', 'both'] as const)(
    'believes the annotation that says %s',
    kind => {
      const annotations = { 'mlops-maturity/deploys': kind };
      expect(
        releaseKind(
          aComponent({ annotations }),
          aDeployment({ payload: '{"model_version":"12"}' }),
        ).kind,
      ).toBe(kind);
    },
  );

  it('ignores an annotation that it does not understand', () => {
    const annotations = { 'mlops-maturity/deploys': 'everything' };
    expect(releaseKind(aComponent({ annotations }), aDeployment()).kind).toBe(
      'application',
    );
  });

  it.each([
    [
      'its run trained',
      { work: { fit: ['train'], ship: ['deploy'] } },
      'model',
    ],
    ['its run promoted', { work: { 'promote model': ['deploy'] } }, 'model'],
    [
      'its training was skipped',
      {
        work: {
          fit: { classes: ['train'], conclusion: 'skipped' },
          ship: ['deploy'],
        },
      },
      'application',
    ],
    ['its run only deployed', { work: { ship: ['deploy'] } }, 'application'],
  ] as [string, Parameters<typeof aRun>[0], string][])(
    'where %s, for a model, it is the release of a %s',
    (_, run, kind) => {
      const deployment = aDeployment({ run: aRun(run) });
      expect(releaseKind(model, deployment).kind).toBe(kind);
      expect(releaseKind(service, deployment).kind).toBe('application');
    },
  );

  it('reads what the steps that ran took from a registry', () => {
    const step = {
      name: 'ship',
      classes: ['deploy' as const],
      wired: [],
      provesNothing: false,
      command: 'mlflow deployments create -m models:/churn@champion',
    };
    const workflow = aWorkflow({
      jobs: [
        {
          id: 'ship',
          name: 'ship',
          classes: ['deploy'],
          needs: [],
          runsOn: [],
          provesNothing: false,
          steps: [step],
        },
      ],
    });
    const run = aRun({ workflow, work: { ship: ['deploy'] } });
    expect(releaseKind(model, aDeployment({ run })).kind).toBe('model');
  });

  it('takes another version with the same code for a model release', () => {
    const deployments = [
      aDeployment({ createdAt: daysAgo(1), payload: '{"model_version":"13"}' }),
      aDeployment({ createdAt: daysAgo(2), environment: 'eu' }),
      aDeployment({ createdAt: daysAgo(3), payload: '{"model_version":"12"}' }),
    ];
    expect(modelReleases(service, deployments)).toEqual([
      {
        deployment: deployments[0],
        because: 'the code stayed while the model went from 12 to 13',
      },
    ]);
  });
});

describe('namedModelVersion', () => {
  it.each([
    [{ payload: '{"model_version": "12", "image": "x"}' }, '12'],
    [{ payload: '{"modelVersion":7}' }, '7'],
    [{ payload: '{"model_uri":"models:/churn/12"}' }, 'models:/churn/12'],
    [
      { payload: '{"storageUri":"s3://models/churn/12"}' },
      's3://models/churn/12',
    ],
    [{ payload: `{"run_id":"${'0a'.repeat(16)}"}` }, '0a'.repeat(16)],
    [{ ref: 'model-v12' }, '12'],
    [{ ref: 'refs/tags/model/churn/12' }, '12'],
    [{ description: 'Serve model version 12' }, '12'],
    [{ description: 'churn-model v12 to production' }, '12'],
    [{ description: 'churn-model@champion' }, 'champion'],
  ])('finds it in %j', (deployment, version) => {
    expect(namedModelVersion(registered, aDeployment(deployment))).toBe(
      version,
    );
  });

  it.each([
    { payload: '{"run_id": 6104425520, "workflow":"deploy"}' },
    { payload: '{"model_version": null}' },
    { payload: '{"model_version": "latest"}' },
    { ref: 'churn-model-v1.2.0' },
    { ref: 'main' },
    { ref: 'model-refactoring' },
    { description: 'New model for the shop, ticket 12' },
    { description: 'churn-modelling 12' },
  ])('finds none in %j', deployment => {
    expect(
      namedModelVersion(registered, aDeployment(deployment)),
    ).toBeUndefined();
  });

  it('stays fast on hostile text', () => {
    const start = Date.now();
    for (const text of [
      'model version ',
      'churn-model-',
      'models:/',
      'model/a',
    ]) {
      const payload = text.repeat(100_000);
      namedModelVersion(registered, aDeployment({ payload, ref: payload }));
    }
    expect(Date.now() - start).toBeLessThan(10_000);
  });
});
