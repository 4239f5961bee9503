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

import type { Knex } from 'knex';

/** Two models that are compared, with the highest rank of each. */
export type ModelPair = {
  modelId: string;
  withModelId: string;
  highest: number;
  withHighest: number;
};

/**
 * How far the first model places a component above the other one, where a step
 * of the model with fewer levels is `Math.max(highest, withHighest)`.
 */
export const distance = '(assessment.level * ? - other.level * ?)';

/**
 * Narrows to what the first model places higher (or lower) by a whole step:
 * `assessment` is of the first, `other` of the other model.
 */
export function apart(
  query: Knex.QueryBuilder,
  pair: ModelPair,
  higher: boolean,
) {
  const { highest, withHighest } = pair;
  const step = Math.max(highest, withHighest);
  return higher
    ? query.whereRaw(`${distance} >= ?`, [withHighest, highest, step])
    : query.whereRaw(`${distance} <= ?`, [withHighest, highest, -step]);
}
