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
  kubeflowTargets,
  parseSubjectKey,
  toSubjectKey,
} from './kubeflowTargets';

function targets(annotations: Record<string, string>, servers = ['ml', 'lab']) {
  return kubeflowTargets(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'x', annotations },
    },
    servers,
  );
}

const pipeline = { 'mlops-maturity/kubeflow-pipeline': 'train weekly' };

describe('kubeflowTargets', () => {
  it('finds pipelines and experiments', () => {
    expect(targets(pipeline)).toEqual([
      { host: 'ml', key: 'pipeline=train weekly' },
    ]);
    expect(targets({ 'mlops-maturity/kubeflow-experiment': 'a' })).toEqual([
      { host: 'ml', key: 'experiment=a' },
    ]);
    expect(
      targets({
        'mlops-maturity/kubeflow-pipeline': 'a, b&c=d,a',
        'mlops-maturity/kubeflow-experiment': '50 %',
        'mlops-maturity/kubeflow-server': 'lab',
      }),
    ).toEqual([
      { host: 'lab', key: 'experiment=50 %25&pipeline=a' },
      { host: 'lab', key: 'experiment=50 %25&pipeline=b%26c%3Dd' },
    ]);
  });

  it.each<[string, Record<string, string>]>([
    ['nothing', {}],
    [
      'another server',
      { ...pipeline, 'mlops-maturity/kubeflow-server': 'evil' },
    ],
    ['dots', { 'mlops-maturity/kubeflow-pipeline': '..' }],
    ['two lines', { 'mlops-maturity/kubeflow-pipeline': 'a\nb' }],
    ['a novel', { 'mlops-maturity/kubeflow-pipeline': 'a'.repeat(201) }],
    ['no text', { 'mlops-maturity/kubeflow-pipeline': 7 as unknown as string }],
  ])('finds nothing in %s', (_, annotations) => {
    expect(targets(annotations)).toEqual([]);
  });

  it('reads back what it wrote', () => {
    const subject = { pipeline: 'a+b&c=%20#', experiment: 'ü "x"' };
    expect(parseSubjectKey(toSubjectKey(subject))).toEqual(subject);
    expect(parseSubjectKey('')).toBeUndefined();
    expect(parseSubjectKey('other=1')).toBeUndefined();
  });
});
