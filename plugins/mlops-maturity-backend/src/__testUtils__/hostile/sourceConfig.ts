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

import type { JsonObject } from '@backstage/types';
import type { Entity } from '@backstage/catalog-model';
import { anEntity } from '../../entities/fixtures';

/** The hosts, with their ports, that the sources answer at. */
export type SourceAddresses = { main: string; gitlab: string; azure: string };

/** The configuration of every collector, as app-config.yaml of the demo has it. */
export function sourceConfig(
  { main, gitlab, azure }: SourceAddresses,
  tokenOf: (source: string) => string,
): JsonObject {
  const server = (name: string) => ({
    name: 'demo',
    baseUrl: `http://${main}/${name}`,
    uiUrl: `http://${main}/${name}`,
    token: tokenOf(name),
  });
  const byName = (host: string) => host.replace('localhost', '127.0.0.1');
  return {
    integrations: {
      github: [
        {
          host: main,
          apiBaseUrl: `http://${main}/api/v3`,
          token: tokenOf('github'),
        },
      ],
      gitlab: [
        {
          host: gitlab,
          baseUrl: `http://${gitlab}`,
          apiBaseUrl: `http://${gitlab}/api/v4`,
          token: tokenOf('gitlab'),
        },
      ],
      azure: [
        {
          host: azure,
          credentials: [{ personalAccessToken: tokenOf('azure') }],
        },
      ],
      // Read through Backstage's own readers, under another name of the host.
      gitea: [
        {
          host: byName(main),
          baseUrl: `http://${byName(main)}`,
          username: 'reader',
          password: tokenOf('gitea'),
        },
      ],
    },
    jenkins: {
      baseUrl: `http://${main}/jenkins`,
      username: 'reader',
      apiKey: tokenOf('jenkins'),
    },
    kubernetes: {
      clusterLocatorMethods: [
        {
          type: 'config',
          clusters: [
            {
              name: 'demo',
              url: `http://${main}/kubernetes`,
              authProvider: 'serviceAccount',
              serviceAccountToken: tokenOf('kubernetes'),
            },
          ],
        },
      ],
    },
    mlopsMaturity: {
      mlflow: { servers: [server('mlflow')] },
      prometheus: { servers: [server('prometheus')] },
      kubeflowPipelines: {
        servers: [{ ...server('kubeflow'), namespace: 'grid' }],
      },
      feast: { servers: [server('feast')] },
      azureDevOps: { hosts: [{ host: azure, baseUrl: `http://${azure}` }] },
    },
  };
}

/** Entities that together point at every one of the sources. */
export function sourceEntities({
  main,
  gitlab,
  azure,
}: SourceAddresses): Entity[] {
  const spec = { type: 'ml-model', lifecycle: 'production' };
  const byName = main.replace('localhost', '127.0.0.1');
  return [
    anEntity('component:winback', {
      annotations: {
        'github.com/project-slug': 'tarnwick/churn-winback',
        'backstage.io/source-location': `url:http://${main}/tarnwick/churn-winback/`,
        'jenkins.io/job-full-name': 'tarnwick/churn-winback',
        'mlflow.org/experiment-name': 'churn-winback',
      },
      spec,
    }),
    anEntity('component:transformer', {
      annotations: {
        'gitlab.com/project-slug': 'tarnwick/grid/transformer-health',
        'backstage.io/source-location': `url:http://${gitlab}/tarnwick/grid/transformer-health/`,
        'backstage.io/kubernetes-id': 'transformer-health',
        'backstage.io/kubernetes-namespace': 'grid',
        'mlflow.org/experiment-name': 'transformer-health',
        'mlflow.org/model-name': 'transformer-health',
        'mlops-maturity/feast-project': 'grid_features',
        'mlops-maturity/kubeflow-pipeline': 'transformer-health-weekly',
        'prometheus.io/alert': 'all',
      },
      spec,
    }),
    anEntity('component:imaging', {
      annotations: {
        'dev.azure.com/project-repo': 'Network/substation-imaging',
        'dev.azure.com/host-org': `${azure}/tarnwick`,
      },
      spec,
    }),
    anEntity('component:elsewhere', {
      annotations: {
        'backstage.io/source-location': `url:http://${byName}/tarnwick/elsewhere/src/branch/main/`,
      },
      spec,
    }),
  ];
}
