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

import { resolve } from 'node:path';
import { startDemoSources, type DemoSources } from '../startDemoSources';

let sources: DemoSources;

beforeAll(async () => {
  sources = await startDemoSources({
    port: 0,
    scenariosFolder: resolve(__dirname, '../../../../examples/scenarios'),
  });
});

afterAll(() => sources.close());

describe('the pages for people who follow a link', () => {
  it.each<[string, (from: DemoSources) => string]>([
    ['GitHub', ({ url }) => `${url}/tarnwick/parcel-eta`],
    [
      'GitLab',
      ({ gitlabUrl }) => `${gitlabUrl}/tarnwick/grid/transformer-health`,
    ],
    [
      'Azure DevOps',
      ({ azureDevOpsUrl }) => `${azureDevOpsUrl}/tarnwick/Network`,
    ],
    ['Jenkins', ({ url }) => `${url}/jenkins/job/tarnwick/job/churn-winback/`],
    ['MLflow', ({ url }) => `${url}/mlflow/`],
    ['Feast', ({ url }) => `${url}/feast/p/grid_features/feature-view`],
    ['Prometheus', ({ url }) => `${url}/prometheus/graph`],
    [
      'Kubernetes',
      ({ url }) => `${url}/kubernetes/serve/grid/transformer-health`,
    ],
    ['Kubeflow Pipelines', ({ url }) => `${url}/kubeflow/`],
  ])('of %s say what they stand in for', async (source, address) => {
    const response = await fetch(address(sources), {
      headers: { authorization: 'Bearer demo', accept: 'text/html' },
    });

    expect(await response.text()).toContain(`stand-in for ${source}:`);
  });
});
