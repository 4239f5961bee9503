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

import { kserveTargets } from './kserveTargets';
import { parseSelectionKey, toSelectionKey } from './selection';

function targets(
  annotations: Record<string, string>,
  clusters = ['east', 'west'],
) {
  return kserveTargets(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'x', annotations },
    },
    clusters,
  );
}

const key = (annotations: Record<string, string>) => {
  const [target] = targets(annotations);
  if (target) {
    const selection = parseSelectionKey(target.key);
    expect(selection && toSelectionKey(selection)).toBe(target.key);
  }
  return target?.key;
};

const id = { 'backstage.io/kubernetes-id': 'churn' };

describe('kserveTargets', () => {
  it('selects as the Kubernetes plugin does', () => {
    expect(targets(id)).toEqual([
      { host: 'east', key: '*: backstage.io/kubernetes-id=churn' },
      { host: 'west', key: '*: backstage.io/kubernetes-id=churn' },
    ]);
    expect(
      targets({ ...id, 'backstage.io/kubernetes-cluster': 'west' }),
    ).toEqual([{ host: 'west', key: '*: backstage.io/kubernetes-id=churn' }]);
    expect(key({ ...id, 'backstage.io/kubernetes-namespace': 'grid' })).toBe(
      'grid: backstage.io/kubernetes-id=churn',
    );
    expect(
      key({
        ...id,
        'backstage.io/kubernetes-label-selector':
          'tier in (b, a) , app == churn,app=churn',
      }),
    ).toBe('*: app=churn,tier in (b, a)');
  });

  it('takes a service by its name before all else', () => {
    const named = (name: string, more = {}) =>
      key({ ...id, 'mlops-maturity/inference-service': name, ...more });
    expect(named('churn')).toBe('*/churn');
    expect(named('grid/churn')).toBe('grid/churn');
    expect(
      named('churn', { 'backstage.io/kubernetes-namespace': 'shop' }),
    ).toBe('shop/churn');
  });

  it.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['a path', { 'mlops-maturity/inference-service': '../secrets' }],
    ['three parts', { 'mlops-maturity/inference-service': 'a/b/c' }],
    [
      'a namespace that is none',
      { ...id, 'backstage.io/kubernetes-namespace': '../x' },
    ],
    [
      'a cluster that is not configured',
      { ...id, 'backstage.io/kubernetes-cluster': 'http://evil' },
    ],
    [
      'a selector that is none',
      { 'backstage.io/kubernetes-label-selector': 'a=b&limit=9' },
    ],
    ['an id that is none', { 'backstage.io/kubernetes-id': 'a,b' }],
    ['no text', { 'backstage.io/kubernetes-id': 7 as unknown as string }],
  ])('finds nothing in %s', (_, annotations) => {
    expect(targets(annotations)).toEqual([]);
  });

  it('reads nothing from other keys', () => {
    for (const other of ['', 'churn', '../a', '*: ', 'A/b', 'a/..', '*: \n']) {
      expect(parseSelectionKey(other)).toBeUndefined();
    }
  });
});
