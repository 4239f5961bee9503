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

import type { TrainingRunData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';

type Metric = { name: string; value: number };

// Where words of both kinds stand, as in `accuracy_loss`, the metric is an error.
const lowerIsBetter =
  /loss|error|(?:^|[^a-z])(?:rmse|mae|mse|mape|smape|rmsle|msle|brier|perplexity|wer|cer|fid)(?![a-z])/i;
const higherIsBetter =
  /acc(?:uracy)?(?![a-z])|auc|auroc|roc|precision|recall|f1|f_?beta|(?:^|[^a-z])(?:r2|ap|map|ndcg|mrr|bleu|rouge|iou|dice|kappa|mcc|gini|ks|score)(?![a-z])/i;
/** Measured on data that the model was not fitted to. */
const heldOut =
  /(?:^|[^a-z])(?:test|val(?:id(?:ation)?)?|eval(?:uation)?|holdout)(?![a-z])/i;
const fitted = /(?:^|[^a-z])train(?:ing)?(?![a-z])/i;

function isError(name: string): boolean | undefined {
  if (lowerIsBetter.test(name)) return true;
  return higherIsBetter.test(name) ? false : undefined;
}

function rank({ name }: Metric): number {
  if (heldOut.test(name)) return 0;
  return fitted.test(name) ? 2 : 1;
}

/**
 * The numbers that tell how good a model is, those measured on held-out data
 * first, then by name. Other numbers, such as durations, are none of them.
 */
export function qualityMetrics({ metrics }: TrainingRunData): Metric[] {
  return metrics
    .flatMap(({ name, value }) =>
      value !== undefined && isError(name) !== undefined ? { name, value } : [],
    )
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

/** How one training did against the one before it. */
export type QualityComparison = {
  metric: string;
  before: number;
  after: number;
  isWorse: boolean;
};

/**
 * Compares two trainings by the first quality metric that both have; undefined
 * where there is none.
 */
export function compareQuality(
  before: TrainingRunData | undefined,
  after: TrainingRunData | undefined,
): QualityComparison | undefined {
  if (!before || !after) return undefined;
  const earlier = new Map(
    qualityMetrics(before).map(({ name, value }) => [name, value]),
  );
  for (const { name, value } of qualityMetrics(after)) {
    const old = earlier.get(name);
    if (old === undefined) continue;
    const isWorse = isError(name) ? value > old : value < old;
    return { metric: name, before: old, after: value, isWorse };
  }
  return undefined;
}
