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

import type { CriterionKind, FactExpression, MaturityModel } from './types';

/**
 * A criterion that rests on a fact.
 *
 * @public
 */
export type CrosswalkCriterion = {
  modelId: string;
  criterionId: string;
  title: string;
  /** The rank of its level; says nothing in a model that scores. */
  level: number;
  dimension: string;
  kind: CriterionKind;
  /** It describes the lack of the practice: it is met where the fact fails. */
  negated: boolean;
};

/**
 * A fact with every criterion that rests on it, of whichever model.
 *
 * @public
 */
export type CrosswalkEntry = {
  factId: string;
  criteria: CrosswalkCriterion[];
};

/**
 * Which criteria of which models ask for the same fact, so that one practice is
 * seen in every model that counts it. Facts are sorted by id, their criteria by
 * model, level and id: the same for every order of models and criteria.
 *
 * @public
 */
export function crosswalk(
  models: readonly Pick<MaturityModel, 'id' | 'criteria'>[],
): CrosswalkEntry[] {
  const byFact = new Map<string, CrosswalkCriterion[]>();
  for (const { id: modelId, criteria } of models) {
    for (const criterion of criteria) {
      const { id, title, from, dimension, kind } = criterion;
      for (const [factId, negated] of askedFacts(criterion)) {
        const asking = byFact.get(factId) ?? [];
        byFact.set(factId, asking);
        asking.push({
          modelId,
          criterionId: id,
          title,
          level: from,
          dimension,
          kind,
          negated,
        });
      }
    }
  }
  return [...byFact]
    .map(([factId, criteria]) => ({ factId, criteria: criteria.sort(inOrder) }))
    .sort((a, b) => compare(a.factId, b.factId));
}

/** The facts of a criterion and its advice; true where only their lack counts. */
function askedFacts({
  requires,
  recommends,
}: MaturityModel['criteria'][number]): Map<string, boolean> {
  const found = new Map<string, boolean>();
  const visit = (part: FactExpression, negated: boolean) => {
    if (typeof part === 'string') {
      found.set(part, negated && (found.get(part) ?? true));
    } else if ('not' in part) {
      visit(part.not, !negated);
    } else {
      for (const child of 'all' in part ? part.all : part.any) {
        visit(child, negated);
      }
    }
  };
  if (requires !== undefined) visit(requires, false);
  if (recommends?.when.fact !== undefined) visit(recommends.when.fact, false);
  return found;
}

function inOrder(a: CrosswalkCriterion, b: CrosswalkCriterion): number {
  return (
    compare(a.modelId, b.modelId) ||
    a.level - b.level ||
    compare(a.criterionId, b.criterionId)
  );
}

/** By code unit: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
