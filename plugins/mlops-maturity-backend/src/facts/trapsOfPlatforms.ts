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

import type { DeploymentData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { aModel, aTracked, aVersion, anExperiment } from './registryFixtures';
import { anEndpoint } from './servingFixtures';
import type { Seen, Trap } from './trapFixtures';

const tracked = (shared: boolean): Seen => ({
  platform: {
    experiments: [
      anExperiment(
        [1, 2, 3].map(n => aTracked(n)),
        { shared },
      ),
    ],
  },
});
const deploys = (deployment: Partial<DeploymentData>): Seen => ({
  deployments: [deployment],
});

/** Deployments and what platforms tell, that look like a practice. */
export const trapsOfPlatforms: Trap[] = [
  {
    trap: 'Pages are no release',
    fact: 'automated-app-release',
    seen: {
      runs: [{ path: 'dynamic/pages/pages-build-deployment' }],
      ...deploys({ environment: 'github-pages', tier: 'production' }),
    },
    status: 'fail',
    passes: deploys({}),
  },
  ...(['pending', 'failure', 'unknown'] as const).map(state => ({
    trap: `a deployment that is ${state} released nothing`,
    fact: 'automated-app-release',
    seen: deploys({ state, succeededAt: undefined }),
    status: 'fail',
    passes: deploys({ state: 'unknown' }),
  })),
  ...[
    { transient: true },
    { environment: 'review/new-button', tier: 'production' as const },
    { environment: 'preview', tier: 'production' as const },
    { environment: 'pr-17', tier: 'production' as const },
  ].map(environment => ({
    trap: `${JSON.stringify(environment)} is a preview`,
    fact: 'automated-app-release',
    seen: deploys(environment),
    status: 'fail',
    passes: deploys({ environment: 'live' }),
  })),
  {
    trap: "the Default experiment is everybody's",
    fact: 'experiment-tracking',
    seen: tracked(true),
    status: 'partial',
    passes: tracked(false),
  },
  {
    trap: 'a prompt of that name is no model',
    fact: 'model-registry',
    seen: {
      platform: {
        gaps: [
          {
            kinds: ['registeredModel'],
            code: 'not-found',
            message: 'There is only a prompt of that name.',
          },
        ],
      },
    },
    status: 'unknown',
    passes: { platform: { models: [aModel([aVersion('1', 2)])] } },
  },
  {
    trap: 'runs of another server, behind versions, are no tracking here',
    fact: 'experiment-tracking',
    seen: {
      platform: {
        experiments: [anExperiment([])],
        models: [
          aModel([1, 2, 3].map(n => aVersion(`${n}`, n, { run: aTracked(n) }))),
        ],
      },
    },
    status: 'fail',
    passes: tracked(false),
  },
  {
    trap: 'what asks for no GPU has no GPU metrics',
    fact: 'ops-metrics-gpu',
    seen: {
      files: {
        'k8s/serve.yaml': 'apiVersion: apps/v1\nkind: Deployment\nspec: {}\n',
      },
      platform: {},
    },
    status: 'not-applicable',
  },
  {
    trap: 'a batch model has no traffic to divide',
    fact: 'progressive-delivery',
    seen: {
      files: {
        'k8s/score.yaml': 'apiVersion: batch/v1\nkind: CronJob\nspec: {}\n',
      },
      platform: {},
    },
    status: 'not-applicable',
    passes: {
      platform: {
        endpoints: [
          anEndpoint({
            traffic: [
              { version: '1', percent: 90 },
              { version: '2', percent: 10 },
            ],
          }),
        ],
      },
    },
  },
];
