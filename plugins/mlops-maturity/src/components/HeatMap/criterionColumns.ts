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

import type {
  Criterion,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** Criteria that stand together under one heading. */
type CriterionColumns = {
  /** Rank of a level; or, where the model scores, the id of a section. */
  key: string;
  rank?: number;
  dimension?: string;
  criteria: Criterion[];
};

/**
 * The criteria that count, by the level that asks for them; by section where the
 * model scores, since its bands ask for none in particular.
 */
export function criterionColumns(model: ServedModel): CriterionColumns[] {
  const counting = model.criteria.filter(
    ({ kind }) => kind === 'requirement' || kind === 'optional',
  );
  const columns =
    model.engine === 'score'
      ? model.dimensions.map(({ id }) => ({
          key: id,
          dimension: id,
          criteria: counting.filter(({ dimension }) => dimension === id),
        }))
      : [...model.levels]
          .sort((a, b) => a.rank - b.rank)
          .map(({ rank }) => ({
            key: String(rank),
            rank,
            criteria: counting.filter(({ from }) => from === rank),
          }));
  return columns.filter(({ criteria }) => criteria.length > 0);
}
