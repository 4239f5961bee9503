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

import { linkedTo, notLinked, unreadable } from '../registryFixtures';
import {
  aComponent,
  aContext,
  aRepository,
  anInput,
  daysAgo,
} from '../fixtures';
import { featureStore } from './featureStore';

function decide(
  files: Record<string, string>,
  dependencies: {
    ref: string;
    kind: string;
    type: string;
    tags: string[];
  }[] = [],
) {
  return featureStore.decide(
    anInput({
      component: aComponent({ dependencies }),
      repositories: [aRepository({ files })],
    }),
    aContext(),
  );
}

describe('feature-store', () => {
  it.each([
    ['feature_store.yaml', 'project: churn'],
    ['src/features.py', 'from feast import FeatureStore'],
    ['src/features.py', 'from snowflake.ml.feature_store import FeatureView'],
    ['src/features.py', 'import hsfs'],
  ])(
    'is partial for %s with %j, as its feature views were not seen',
    (path, text) => {
      expect(decide({ [path]: text })).toMatchObject({
        status: 'partial',
        evidence: [{ title: path }],
      });
    },
  );

  it('is partial for a feature store among the dependencies', () => {
    const store = {
      ref: 'resource:default/feast',
      kind: 'resource',
      type: 'feature-store',
      tags: [],
    };
    expect(decide({}, [store]).reason).toContain(
      'It depends on resource:default/feast',
    );
  });

  it.each([
    ['nothing', { 'src/train.py': 'import pandas' }],
    ['an example', { 'examples/feature_store.yaml': 'project: demo' }],
    ['a test', { 'tests/test_features.py': 'import feast' }],
    ['a word that only looks like it', { 'src/train.py': 'import feasting' }],
  ])('is unknown for %s, and says what to connect', (_, files) => {
    expect(decide(files)).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('No feature store is connected'),
    });
  });
});

describe('feature-store with a feature store', () => {
  const decideLinked = (views: { name: string; refreshedAt?: string }[]) =>
    featureStore.decide(
      linkedTo({
        featureStores: [
          { project: 'churn', platform: 'Feast', featureViews: views },
        ],
      }),
      aContext(),
    );

  it('passes with one feature view, and fails with none', () => {
    expect(
      decideLinked([{ name: 'usage', refreshedAt: daysAgo(1) }]),
    ).toMatchObject({
      status: 'pass',
      reason:
        'Feast holds 1 feature view of the project churn, last computed on 2026-11-19.',
      observedAt: daysAgo(1),
    });
    expect(decideLinked([]).status).toBe('fail');
  });

  it('is unknown where it could not be read or is not linked', () => {
    const repositories = [aRepository({ files: { 'a.py': 'import feast' } })];
    expect(
      featureStore.decide(
        unreadable(['featureStore'], { repositories }),
        aContext(),
      ).reason,
    ).toMatch(/refused/);
    expect(featureStore.decide(notLinked(), aContext())).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('No feature store is linked'),
    });
  });
});
