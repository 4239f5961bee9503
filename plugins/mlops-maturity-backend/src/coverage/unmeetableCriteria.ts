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
  evaluateExpression,
  factsOf,
  type Criterion,
  type ExpressionOutcome,
  type FactExpression,
  type FactStatus,
  type MaturityModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** What is known of a fact over all components. */
export type KnownFact = {
  /** Whether it is decided for any component. */
  hasData: boolean;
  /** Whether it makes no sense for any component. */
  neverApplies: boolean;
  /** Whether a person may state it. */
  attestable: boolean;
};

/** A requirement that no component can meet, and why. */
export type Unmeetable = {
  criterion: Criterion;
  /** Ids of the facts without data. */
  missingFacts: string[];
  /** Whether it could be met if these were attested, as far as they can be. */
  attestingHelps: boolean;
};

/**
 * The requirements of a model that no component can meet as things are, in the
 * model's order: not even one for which every fact that has data anywhere came
 * out as is best for the criterion. What doesn't apply to any component is met
 * as far as levels go.
 */
export function unmeetableCriteria(
  model: MaturityModel,
  facts: ReadonlyMap<string, KnownFact>,
): Unmeetable[] {
  const byId = new Map(model.criteria.map(one => [one.id, one]));
  const hasData = (id: string) => facts.get(id)?.hasData === true;
  const orAttested = (id: string) =>
    hasData(id) || facts.get(id)?.attestable === true;

  const canBeMet = (
    criterion: Criterion,
    isDecidable: (factId: string) => boolean,
    seen: string[] = [],
  ): boolean => {
    if (criterion.requires === undefined || seen.includes(criterion.id)) {
      return false;
    }
    const outcome = bestOutcome(criterion.requires, id => {
      if (isDecidable(id)) return 'decidable';
      return facts.get(id)?.neverApplies ? 'not-applicable' : 'unknown';
    });
    // One that doesn't apply gates nothing, but doesn't stand in for another.
    if (outcome === 'met') return true;
    if (outcome === 'not-applicable') return seen.length === 0;
    const successor = byId.get(criterion.supersededBy ?? '');
    return (
      successor !== undefined &&
      canBeMet(successor, isDecidable, [...seen, criterion.id])
    );
  };

  return model.criteria
    .filter(({ kind, requires }) => kind === 'requirement' && requires)
    .filter(criterion => !canBeMet(criterion, hasData))
    .map(criterion => ({
      criterion,
      missingFacts: factsOf(criterion.requires).filter(
        id => !hasData(id) && !facts.get(id)?.neverApplies,
      ),
      attestingHelps: canBeMet(criterion, orAttested),
    }));
}

/**
 * What an expression comes to where every fact that can be decided has the
 * status that serves the expression best: it passes where it is asked for, and
 * fails where its lack is.
 */
function bestOutcome(
  expression: FactExpression,
  knowledgeOf: (factId: string) => 'decidable' | 'unknown' | 'not-applicable',
): ExpressionOutcome {
  const statuses = new Map<string, FactStatus>();
  // A fact that stands on both sides counts on each by itself.
  const sided = (part: FactExpression, negated: boolean): FactExpression => {
    if (typeof part !== 'string') {
      if ('not' in part) return { not: sided(part.not, !negated) };
      return 'all' in part
        ? { all: part.all.map(child => sided(child, negated)) }
        : { any: part.any.map(child => sided(child, negated)) };
    }
    const name = `${negated ? 'not' : 'is'} ${part}`;
    const knowledge = knowledgeOf(part);
    const best = negated ? 'fail' : 'pass';
    statuses.set(name, knowledge === 'decidable' ? best : knowledge);
    return name;
  };
  return evaluateExpression(sided(expression, false), statuses);
}
