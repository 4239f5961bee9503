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

import { aTracked } from '../registryFixtures';
import { compareQuality, qualityMetrics } from './qualityMetrics';

function withMetrics(metrics: Record<string, number>) {
  return aTracked(1, {
    metrics: Object.entries(metrics).map(([name, value]) => ({ name, value })),
  });
}

describe('quality metrics', () => {
  it.each([
    ['accuracy', 0.8, 0.9, false],
    ['val_auc', 0.9, 0.8, true],
    ['test/f1', 0.8, 0.8, false],
    ['rmse', 1, 2, true],
    ['eval_loss', 2, 1, false],
    ['accuracy_loss', 1, 2, true],
    ['r2_score', 0.5, 0.4, true],
    ['mean_absolute_error', 3, 2, false],
  ])('compare %s: from %d to %d', (name, before, after, isWorse) => {
    expect(
      compareQuality(
        withMetrics({ [name]: before }),
        withMetrics({ [name]: after }),
      ),
    ).toEqual({ metric: name, before, after, isWorse });
  });

  it('are those of held-out data first, and no durations or counts', () => {
    const run = withMetrics({
      train_auc: 1,
      auc: 2,
      val_auc: 3,
      duration_seconds: 4,
      rows: 5,
      epoch: 6,
    });
    expect(qualityMetrics(run).map(({ name }) => name)).toEqual([
      'val_auc',
      'auc',
      'train_auc',
    ]);
  });

  it('say nothing of runs that share none', () => {
    expect(
      compareQuality(withMetrics({ auc: 1 }), withMetrics({ rmse: 1 })),
    ).toBeUndefined();
    expect(compareQuality(undefined, withMetrics({ auc: 1 }))).toBeUndefined();
  });
});
