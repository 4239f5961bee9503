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

import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** Which of two models places a component higher. */
type Verdict = 'agree' | 'higher' | 'lower';

/**
 * How a model places what is at one of its levels beside where another one does:
 * apart are places that differ by a whole level of the model that has fewer.
 * This is the rule that the backend counts by.
 */
export function verdictOf(
  model: ServedModel,
  other: ServedModel,
  pair: { level: number; withLevel: number },
): Verdict {
  const highest = model.levels.length - 1;
  const otherHighest = other.levels.length - 1;
  const distance = pair.level * otherHighest - pair.withLevel * highest;
  const step = Math.max(highest, otherHighest);
  if (distance >= step) return 'higher';
  return distance <= -step ? 'lower' : 'agree';
}
