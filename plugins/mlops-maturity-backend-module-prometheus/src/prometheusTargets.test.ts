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

import { prometheusTargets } from './prometheusTargets';
import { parseWorkloadKey, toWorkloadKey } from './workload';

function targets(
  annotations: Record<string, string>,
  servers = ['grid', 'shop'],
) {
  return prometheusTargets(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'x', annotations },
    },
    servers,
  );
}

const key = (annotations: Record<string, string>) => {
  const [target] = targets(annotations);
  if (target) {
    const workload = parseWorkloadKey(target.key);
    expect(workload && toWorkloadKey(workload)).toBe(target.key);
  }
  return target?.key;
};

describe('prometheusTargets', () => {
  it('finds pods by the id that the Kubernetes plugin uses', () => {
    expect(
      targets({
        'backstage.io/kubernetes-id': 'churn.v2',
        'backstage.io/kubernetes-namespace': 'grid',
      }),
    ).toEqual([
      { host: 'grid', key: '{namespace="grid",pod=~"churn[.]v2(-.*)?"}' },
    ]);
  });

  it('finds the name in a label selector', () => {
    expect(
      key({
        'backstage.io/kubernetes-label-selector': 'tier=serving,app==churn',
      }),
    ).toBe('{pod=~"churn(-.*)?"}');
    expect(
      key({ 'backstage.io/kubernetes-label-selector': 'tier in (a, b),!x' }),
    ).toBeUndefined();
  });

  it('prefers explicit matchers', () => {
    expect(
      key({
        'backstage.io/kubernetes-id': 'churn',
        'mlops-maturity/prometheus-selector': '{ job=~"churn.*", env="prod" }',
      }),
    ).toBe('{env="prod",job=~"churn.*"}');
  });

  it('takes the server that is named, and no other', () => {
    const id = { 'backstage.io/kubernetes-id': 'churn' };
    const host = (annotations: Record<string, string>) =>
      targets({ ...id, ...annotations }).map(target => target.host);
    expect(host({ 'prometheus.io/service-name': 'shop' })).toEqual(['shop']);
    expect(
      host({
        'prometheus.io/service-name': 'shop',
        'mlops-maturity/prometheus-server': 'grid',
      }),
    ).toEqual(['grid']);
    expect(host({ 'prometheus.io/service-name': 'http://evil' })).toEqual([]);
    expect(targets(id, [])).toEqual([]);
  });

  it('keeps alerts, their labels and watched series', () => {
    expect(
      key({
        'prometheus.io/alert': 'Drift, Auc "low"',
        'prometheus.io/labels': 'team=grid-ml,bad,alertname=x',
        'prometheus.io/rule': 'churn:drift:ratio|pod,sum(rate(x[5m]))',
      }),
    ).toBe(
      String.raw`{} series{__name__="churn:drift:ratio"} alerts{alertname="Auc \"low\"",alertname="Drift",team="grid-ml"}`,
    );
    expect(
      key({ 'prometheus.io/alert': 'all', 'backstage.io/kubernetes-id': 'a' }),
    ).toBe('{pod=~"a(-.*)?"} alerts{alertname=~".*"}');
  });

  it.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['an injection', { 'backstage.io/kubernetes-id': 'a"} or up{b="' }],
    ['a pattern', { 'backstage.io/kubernetes-id': '.*' }],
    ['everything', { 'mlops-maturity/prometheus-selector': 'job=~".*"' }],
    ['an empty value', { 'mlops-maturity/prometheus-selector': 'job=""' }],
    ['no matchers', { 'mlops-maturity/prometheus-selector': 'up' }],
    ['labels alone', { 'prometheus.io/labels': 'team=a' }],
    ['a query', { 'prometheus.io/rule': 'sum(up)' }],
  ])('finds nothing in %s', (_, annotations) => {
    expect(targets(annotations)).toEqual([]);
  });

  it('survives annotations that are no text', () => {
    const broken = { 'backstage.io/kubernetes-id': 7 as unknown as string };
    expect(targets(broken)).toEqual([]);
  });
});

it('reads no workload from other keys', () => {
  for (const other of ['', 'x', '{a="b"', '{a="b"} up', '{} alerts{']) {
    expect(parseWorkloadKey(other)).toBeUndefined();
  }
});
