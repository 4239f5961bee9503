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
  anInput,
  aRepository,
  aWorkflow,
  daysAgo,
} from '../fixtures';
import { anEndpoint, servedBy } from '../servingFixtures';
import { progressiveDelivery } from './progressiveDelivery';

function decide(
  files: Record<string, string>,
  links: { type?: string; url: string }[] = [],
) {
  return progressiveDelivery.decide(
    anInput({
      component: aComponent({ links }),
      repositories: [aRepository({ files })],
    }),
    aContext(),
  );
}

const canary = 'kind: InferenceService\nspec:\n  canaryTrafficPercent: 10\n';

describe('progressive-delivery', () => {
  it.each([
    ['KServe', canary],
    [
      'Argo Rollouts',
      'kind: Rollout\nspec:\n  strategy:\n    canary:\n      steps: []',
    ],
    ['Flagger', 'apiVersion: flagger.app/v1beta1\nkind: Canary'],
    ['Seldon', 'kind: SeldonDeployment\n  - traffic: 75\n  - traffic: 25'],
    ['Istio', 'kind: VirtualService\n  - weight: 90\n  - weight: 10'],
    [
      'SageMaker',
      'ProductionVariants:\n - InitialVariantWeight: 0.9\n - InitialVariantWeight: 0.1',
    ],
    ['Azure ML', 'name: churn\ntraffic:\n  blue: 90\n  green: 10'],
  ])('is partial for a manifest of %s that splits traffic', (_, text) => {
    expect(decide({ 'deploy/serving.yaml': text })).toMatchObject({
      status: 'partial',
      evidence: [
        { url: 'https://github.com/shop/churn/blob/main/deploy/serving.yaml' },
      ],
    });
  });

  it('is partial for a command that splits traffic, or a linked experiment', () => {
    const step = {
      name: 'split',
      classes: [],
      wired: [],
      provesNothing: false,
      command: 'az ml online-endpoint update --traffic "blue=90 green=10"',
    };
    const job = {
      id: 'split',
      name: 'split',
      classes: [],
      needs: [],
      runsOn: [],
      provesNothing: false,
      steps: [step],
    };
    const workflows = [aWorkflow({ jobs: [job] })];
    expect(
      progressiveDelivery.decide(
        anInput({ repositories: [aRepository({ workflows })] }),
        aContext(),
      ).status,
    ).toBe('partial');
    const url = 'https://flags.example.com/churn';
    expect(decide({}, [{ type: 'Experiment', url }])).toMatchObject({
      status: 'partial',
      evidence: [{ url }],
    });
    expect(
      decide({}, [{ type: 'experiment', url: 'ftp://flags.example.com/churn' }])
        .evidence,
    ).toEqual([{ title: 'Experiment' }]);
  });

  it.each([
    [
      'everything goes to one version',
      { 'deploy/a.yaml': 'canaryTrafficPercent: 100' },
    ],
    ['it is an example', { 'examples/a.yaml': canary }],
    ['it is a comment', { 'deploy/a.yaml': '# canaryTrafficPercent: 10' }],
    [
      'one version has all the traffic',
      { 'deploy/a.yaml': 'traffic:\n  blue: 100\n  green: 0' },
    ],
    [
      'it is about something else',
      { 'deploy/a.yaml': 'kind: Dataset\nweight: 10\nweight: 20' },
    ],
  ])('stays unknown if %s', (_, files) => {
    expect(decide(files)).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('No serving platform is connected'),
    });
  });
});

describe('progressive-delivery on a linked platform', () => {
  const shares = (...percents: number[]) =>
    percents.map((percent, index) => ({ version: `v${index}`, percent }));
  const on = (
    endpoint: Parameters<typeof anEndpoint>[0] | undefined,
    files: Record<string, string> = {},
  ) =>
    progressiveDelivery.decide(
      servedBy(endpoint ? [anEndpoint(endpoint)] : [], {
        repositories: [aRepository({ files })],
      }),
      aContext(),
    );

  it('passes while two versions share the traffic', () => {
    const decision = on({ traffic: shares(90, 10), splitAt: daysAgo(1) });
    expect(decision).toMatchObject({
      status: 'pass',
      reason: 'KServe endpoint churn divides its traffic: v0 90 %, v1 10 %.',
      evidence: [{ url: 'https://kserve.shop.example/churn' }],
      observedAt: daysAgo(1),
    });
    expect(decision.validUntil).toBeUndefined();
  });

  it('passes for 180 days after they last did', () => {
    expect(on({ splitAt: daysAgo(179) })).toMatchObject({
      status: 'pass',
      observedAt: daysAgo(179),
      validUntil: daysAgo(-1),
    });
    expect(on({ splitAt: daysAgo(181) })).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining('last divided it on 2026-05-23'),
    });
  });

  it.each([
    ['the other version gets nothing', { traffic: shares(100, 0) }],
    [
      'one version is listed twice',
      {
        traffic: [
          { version: 'v1', percent: 60 },
          { version: 'v1', percent: 40 },
        ],
      },
    ],
  ])(
    'fails if %s, and is partial if a split is written down',
    (_, endpoint) => {
      expect(on(endpoint).status).toBe('fail');
      expect(on(endpoint, { 'deploy/serving.yaml': canary }).status).toBe(
        'partial',
      );
    },
  );

  it('does not apply to a model that only runs in batches', () => {
    const files = { 'k8s/score.yaml': 'kind: CronJob\nspec: {}' };
    expect(on(undefined, files).status).toBe('not-applicable');
    expect(on(undefined).status).toBe('fail');
  });

  it('is unknown where the platform could not be read, or is not linked', () => {
    const message = 'The cluster refused the token.';
    const input = servedBy([], {
      repositories: [aRepository({ files: { 'deploy/a.yaml': canary } })],
    });
    const gaps = [
      {
        kinds: ['servingEndpoint' as const],
        code: 'forbidden' as const,
        message,
      },
    ];
    const platforms = [{ ...input.platforms[0], gaps }];
    expect(
      progressiveDelivery.decide({ ...input, platforms }, aContext()),
    ).toMatchObject({ status: 'unknown', reason: message });
    const unlinked = anInput({ collectable: new Set(['servingEndpoint']) });
    expect(progressiveDelivery.decide(unlinked, aContext()).reason).toContain(
      'No serving platform is linked',
    );
  });
});
