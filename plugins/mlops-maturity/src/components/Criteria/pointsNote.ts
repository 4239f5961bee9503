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
  factStatusAt,
  pointsOf,
  type FactResult,
  type Scoring,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** Why a fact that passes makes no full point. */
type PointsNote = 'attested' | 'seenOnce' | 'notLinked' | 'tooOld';

/** Why a fact that passes makes no full point in a model that scores. */
export function pointsNote(
  fact: FactResult,
  scoring: Scoring,
  now: Date,
): PointsNote | undefined {
  if (factStatusAt(fact, now) !== 'pass') return undefined;
  const facts = new Map([[fact.factId, fact]]);
  const { points } = pointsOf(fact.factId, facts, scoring, now);
  if (points >= 1) return undefined;
  if (fact.origin !== 'attested') return 'seenOnce';
  if (points > 0) return 'attested';
  const isLinked = fact.evidence.some(({ url }) => url !== undefined);
  return isLinked ? 'tooOld' : 'notLinked';
}
