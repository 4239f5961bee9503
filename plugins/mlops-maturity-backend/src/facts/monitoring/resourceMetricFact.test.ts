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
  aRepository,
  anInput,
  daysAgo,
} from '../fixtures';
import { anEndpoint, aSignal, measuredBy, servedBy } from '../servingFixtures';
import type { Fact } from '../types';
import { opsMetricsGpu } from './opsMetricsGpu';
import { opsMetricsMemory } from './opsMetricsMemory';
import { opsMetricsNetwork } from './opsMetricsNetwork';

function decide(
  fact: Fact,
  annotations = {},
  files: Record<string, string> = {},
) {
  return fact.decide(
    anInput({
      component: aComponent({ annotations }),
      repositories: [aRepository({ files })],
    }),
    aContext(),
  );
}

const all = [opsMetricsNetwork, opsMetricsMemory, opsMetricsGpu];

describe('metrics of the workload', () => {
  it.each(all)('$id is unknown without a metrics server, and says so', fact => {
    expect(decide(fact)).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining(
        'No metrics server is connected: connect Prometheus',
      ),
    });
  });

  it.each(all)(
    '$id is partial for a dashboard that the catalog links',
    fact => {
      expect(
        decide(fact, { 'grafana/overview-dashboard': 'https://g/d/1' }).status,
      ).toBe('partial');
      expect(decide(fact, { 'grafana/overview-dashboard': ' ' }).status).toBe(
        'unknown',
      );
    },
  );

  it.each([
    [
      opsMetricsNetwork,
      'container_network_receive_bytes_total|pod',
      'container_memory_rss',
    ],
    [
      opsMetricsMemory,
      'container_memory_working_set_bytes',
      'compressed_bytes',
    ],
    [opsMetricsGpu, 'DCGM_FI_DEV_GPU_UTIL', 'container_memory_rss'],
  ])(
    '$id is partial for a rule about it, and not for one about something else',
    (fact, own, other) => {
      expect(decide(fact, { 'prometheus.io/rule': own }).status).toBe(
        'partial',
      );
      expect(decide(fact, { 'prometheus.io/rule': other }).status).toBe(
        'unknown',
      );
    },
  );
});

describe('ops-metrics-gpu', () => {
  const deployment = 'apiVersion: apps/v1\nkind: Deployment\nspec: {}';

  it('does not apply to a workload that asks for no GPU', () => {
    const annotations = { 'grafana/overview-dashboard': 'https://g/d/1' };
    expect(
      decide(opsMetricsGpu, annotations, { 'k8s/serve.yaml': deployment }),
    ).toMatchObject({
      status: 'not-applicable',
      evidence: [{ title: 'k8s/serve.yaml' }],
    });
  });

  it.each([
    [
      'asks for one',
      { 'k8s/serve.yaml': `${deployment}\nlimits:\n  nvidia.com/gpu: 1` },
    ],
    [
      'may ask for one in the values of a chart',
      { 'k8s/serve.yaml': deployment, 'k8s/values.yaml': 'gpu: true' },
    ],
    ['is defined elsewhere', { 'k8s/config.yaml': 'kind: ConfigMap' }],
  ])('stays unknown for a workload that %s', (_, files) => {
    expect(
      decide(opsMetricsGpu, {}, files as Record<string, string>).status,
    ).toBe('unknown');
  });

  it('stays unknown where not all files could be read', () => {
    const repository = {
      ...aRepository({ files: { 'k8s/serve.yaml': deployment } }),
      gaps: [
        {
          kinds: ['file' as const],
          code: 'too-large' as const,
          message: 'Too many files.',
        },
      ],
    };
    expect(
      opsMetricsGpu.decide(anInput({ repositories: [repository] }), aContext())
        .status,
    ).toBe('unknown');
  });
});

describe('metrics of the workload on a linked server', () => {
  const gap = {
    kinds: ['metricSignal' as const],
    code: 'unavailable' as const,
    message: 'Prometheus did not answer.',
  };

  it.each([
    [opsMetricsNetwork, 'network'],
    [opsMetricsMemory, 'memory'],
    [opsMetricsGpu, 'gpu'],
  ] as const)(
    '$id passes with a recent sample, for as long',
    (fact, signal) => {
      const input = measuredBy({ signals: [aSignal(signal)] });
      expect(fact.decide(input, aContext())).toMatchObject({
        status: 'pass',
        reason: expect.stringContaining(`1 series (${signal}_bytes)`),
        evidence: [
          { url: expect.stringContaining(signal), at: daysAgo(1 / 24) },
        ],
        observedAt: daysAgo(1 / 24),
        validUntil: daysAgo(-23 / 24),
      });
    },
  );

  it('fails where the server holds no sample, or an old one, whatever is linked', () => {
    const annotations = { 'grafana/overview-dashboard': 'https://g/d/1' };
    const decideOn = (newestSampleAt: string | undefined) =>
      opsMetricsMemory.decide(
        measuredBy(
          { signals: [aSignal('memory', { newestSampleAt })] },
          { component: aComponent({ annotations }) },
        ),
        aContext(),
      );
    expect(decideOn(undefined)).toMatchObject({
      status: 'fail',
      reason:
        'A sample of the memory use from the last 24 hours is expected, but Prometheus holds none at all of the workload.',
    });
    expect(decideOn(daysAgo(2))).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining('is of 2026-11-18'),
      observedAt: daysAgo(2),
    });
  });

  it('is unknown where the server could not be read, with its own sentence', () => {
    const annotations = { 'grafana/overview-dashboard': 'https://g/d/1' };
    const input = measuredBy(
      { gaps: [gap] },
      { component: aComponent({ annotations }) },
    );
    expect(opsMetricsMemory.decide(input, aContext())).toMatchObject({
      status: 'unknown',
      reason: gap.message,
    });
  });

  it('is unknown where the server was not asked, or is not linked', () => {
    const asked = measuredBy({ signals: [aSignal('model')] });
    expect(opsMetricsMemory.decide(asked, aContext())).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('was not asked for the memory use'),
    });
    const unlinked = anInput({ collectable: new Set(['metricSignal']) });
    expect(opsMetricsMemory.decide(unlinked, aContext()).reason).toContain(
      'No metrics server is linked to the component',
    );
  });

  it('asks for no GPU metrics of an endpoint without one, unless there are some', () => {
    const served = servedBy([anEndpoint({ gpu: false })]);
    const measured = measuredBy({
      signals: [aSignal('gpu', { newestSampleAt: undefined })],
    });
    const both = (signals = measured.platforms) => ({
      ...served,
      platforms: [...served.platforms, ...signals],
    });
    expect(opsMetricsGpu.decide(both(), aContext())).toMatchObject({
      status: 'not-applicable',
      evidence: [{ title: 'KServe endpoint churn: v2 100 %' }],
    });
    const sampled = measuredBy({ signals: [aSignal('gpu')] }).platforms;
    expect(opsMetricsGpu.decide(both(sampled), aContext()).status).toBe('pass');
    const asking = servedBy([anEndpoint({ gpu: true })], {
      repositories: [
        aRepository({ files: { 'k8s/serve.yaml': 'kind: Deployment' } }),
      ],
    });
    expect(opsMetricsGpu.decide(asking, aContext()).status).toBe('unknown');
  });
});
