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
import { ConfigReader } from '@backstage/config';
import { describeCollector } from '@mlops-maturity/backstage-plugin-mlops-maturity-node/testUtils';
import {
  loadMlflowStandIn,
  standInListener,
} from '@mlops-maturity/demo-sources';
import { MlflowCollector } from './MlflowCollector';

const scenarios = resolve(__dirname, '../../../examples/scenarios/mlflow');
const now = new Date();
const source = standInListener(loadMlflowStandIn(scenarios), {
  now: () => now,
});

function create({ url, secret }: { url: string; secret: string }) {
  return MlflowCollector.fromConfig(
    new ConfigReader({
      mlopsMaturity: {
        mlflow: { servers: [{ name: 'main', baseUrl: url, token: secret }] },
      },
    }),
  );
}

function entityWith(annotations: Record<string, string>) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'transformer-health',
      annotations: { 'mlops-maturity/mlflow-server': 'main', ...annotations },
    },
  };
}

describeCollector('MlflowCollector, reading an experiment,', {
  create,
  entity: () =>
    entityWith({ 'mlflow.org/experiment-name': 'transformer-health' }),
  source,
  finds: ['experiment'],
});

describeCollector('MlflowCollector, reading a registered model,', {
  create,
  entity: () => entityWith({ 'mlflow.org/model-name': 'transformer-health' }),
  source,
  finds: ['registeredModel'],
});
