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

import { aContext, aRepository, anInput, daysAgo } from '../fixtures';
import { anExperiment, aTracked, linkedTo } from '../registryFixtures';
import { productionFeedback } from './productionFeedback';

function decide(path: string) {
  return productionFeedback.decide(
    anInput({ repositories: [aRepository({ files: { [path]: 'x' } })] }),
    aContext(),
  );
}

describe('production-feedback', () => {
  it.each([
    'src/collect_labels.py',
    'sql/ground_truth.sql',
    'jobs/label-sync.yaml',
    'feedback.py',
  ])('is partial, never more, for %s', path => {
    expect(decide(path)).toMatchObject({
      status: 'partial',
      evidence: [{ title: path }],
    });
  });

  it.each([
    'src/label_encoder.py',
    'tests/test_feedback.py',
    'docs/feedback.yaml',
    'src/train.py',
  ])('needs an attestation on the component for %s', path => {
    expect(decide(path)).toMatchObject({
      status: 'unknown',
      reason:
        'No attestation in force: it needs an attestation on the component (annotation mlops-maturity/attest.production-feedback).',
    });
  });
});

describe('production-feedback in what was trained', () => {
  const trained = (name: string, shared = false) =>
    productionFeedback.decide(
      linkedTo({
        experiments: [
          anExperiment([aTracked(3, { datasets: [{ name }] })], { shared }),
        ],
      }),
      aContext(),
    );

  it('is partial where the newest training read it', () => {
    expect(trained('prod-outcomes')).toMatchObject({
      status: 'partial',
      evidence: [{ url: 'https://mlflow.shop.example/runs/3' }],
      observedAt: daysAgo(3),
    });
  });

  it.each(['product_catalogue', 'relabelled', 'churn'])(
    'is not misled by data called %s',
    name => {
      expect(trained(name).status).toBe('unknown');
    },
  );

  it("takes nothing from an experiment that holds everybody's runs", () => {
    expect(trained('feedback', true).status).toBe('unknown');
  });
});
