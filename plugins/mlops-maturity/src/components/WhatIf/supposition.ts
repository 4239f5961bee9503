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
  countsAsMet,
  factsOf,
  factStatusAt,
  pointsOf,
  whatIf,
  type AssessInput,
  type Assessment,
  type CriterionResult,
  type FactResult,
  type FactStatus,
  type MaturityModel,
  type ModelAssessment,
  type Scoring,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  comesOutAs,
  supposeExpression,
  type Grounds,
} from './supposeExpression';

/** What a user supposes about a component. */
export type Supposition = {
  /** Facts with a status other than the one that is known. */
  facts: ReadonlyMap<string, FactStatus>;
  /** Ids of criteria whose waivers are thought away. */
  unwaived: ReadonlySet<string>;
};

export const nothingSupposed: Supposition = {
  facts: new Map(),
  unwaived: new Set(),
};

/** What is known about the component, as the backend assessed it. */
export type Known = {
  model: MaturityModel;
  facts: ReadonlyMap<string, FactResult>;
  /** The stored result. */
  item: Pick<ModelAssessment, 'assessment'>;
  /** The entity's `spec.lifecycle`. */
  lifecycle?: string;
  /** When the component was assessed last. */
  now: Date;
};

/** The assessment as it would be. Without a supposition it is the stored one. */
export function assessSupposed(
  known: Known,
  { facts, unwaived }: Supposition,
): Assessment {
  const { model, now } = known;
  const input = inputOf(known);
  const waivers = input.waivers?.filter(
    ({ criterionId }) => !unwaived.has(criterionId),
  );
  return whatIf(model, { ...input, waivers }, facts, { now });
}

/** What the backend assessed the component from, as far as it can be told. */
function inputOf({ model, facts, item, lifecycle }: Known): AssessInput {
  const { criteria } = item.assessment;
  const listed = new Set(criteria.map(({ criterionId }) => criterionId));
  return {
    facts,
    component: {
      lifecycle,
      // Criteria about notebooks are left out only where there are none.
      hasNotebooks: !model.criteria.some(
        ({ id, shownWhen }) => shownWhen === 'notebooks' && !listed.has(id),
      ),
    },
    waivers: criteria
      .filter(({ outcome }) => outcome === 'waived')
      .map(({ criterionId, waivedUntil = '9999-12-31T00:00:00.000Z' }) => ({
        modelId: model.id,
        criterionId,
        reason: '',
        expiresAt: waivedUntil,
      })),
  };
}

/** Whether a criterion is ticked: all that it can give is there. */
export function isTicked(result: CriterionResult | undefined): boolean {
  if (!result) return false;
  const { outcome, points } = result;
  return points === undefined || outcome === 'not-applicable'
    ? countsAsMet(outcome)
    : points >= 1;
}

/** Supposes that criteria are met, or that they aren't. */
export function supposeCriteria(
  known: Known,
  before: Supposition,
  criterionIds: readonly string[],
  met: boolean,
): Supposition {
  return criterionIds.reduce(
    (supposition, id) => supposeOne(known, supposition, id, met, []),
    before,
  );
}

function supposeOne(
  known: Known,
  before: Supposition,
  criterionId: string,
  met: boolean,
  seen: readonly string[],
): Supposition {
  const { model } = known;
  const criterion = model.criteria.find(({ id }) => id === criterionId);
  if (!criterion?.requires || seen.includes(criterionId)) return before;
  const { requires, supersededBy } = criterion;

  const unwaived = new Set(before.unwaived);
  // A waiver that was thought away comes back before anything else.
  if (met && unwaived.delete(criterionId)) return { ...before, unwaived };
  if (!met && isWaived(known, criterionId)) unwaived.add(criterionId);

  // What was supposed of it is taken back first: it may have been nothing else.
  const own = new Set(factsOf(requires));
  const kept = new Map(
    [...before.facts].filter(([factId]) => met || !own.has(factId)),
  );
  const grounds = groundsOf(known, kept);
  const supposed =
    met || comesOutAs(requires, true, grounds)
      ? supposeExpression(requires, met, grounds)
      : new Map<string, FactStatus>();
  const after = {
    facts: withoutKnown(known, new Map([...kept, ...supposed])),
    unwaived,
  };
  // Whoever has gone on to the better practice meets this one as well.
  return met || supersededBy === undefined
    ? after
    : supposeOne(known, after, supersededBy, met, [...seen, criterionId]);
}

function isWaived({ item }: Known, id: string): boolean {
  return item.assessment.criteria.some(
    ({ criterionId, outcome }) => criterionId === id && outcome === 'waived',
  );
}

function groundsOf(
  known: Known,
  supposed: ReadonlyMap<string, FactStatus>,
): Grounds {
  const { now } = known;
  const facts = new Map(known.facts);
  for (const [factId, status] of supposed) {
    facts.set(factId, supposedFact(factId, status));
  }
  const scoring = scoringOf(known.model);
  return {
    facts,
    statuses: new Map(
      [...facts].map(([id, fact]) => [id, factStatusAt(fact, now)]),
    ),
    ...(scoring && { scoring }),
    now,
  };
}

function scoringOf({ engine, scoring }: MaturityModel): Scoring | undefined {
  if (engine !== 'score') return undefined;
  return scoring ?? { total: 'min', notApplicable: 0 };
}

/** Leaves out what is known anyway, unless it is worth more if supposed. */
function withoutKnown(
  { model, facts, now }: Known,
  supposed: ReadonlyMap<string, FactStatus>,
): ReadonlyMap<string, FactStatus> {
  const scoring = scoringOf(model);
  return new Map(
    [...supposed].filter(([factId, status]) => {
      if (factStatusAt(facts.get(factId), now) !== status) return true;
      if (!scoring || status !== 'pass') return false;
      return pointsOf(factId, facts, scoring, now).points < 1;
    }),
  );
}

/** As the evaluator supposes it. */
function supposedFact(factId: string, status: FactStatus): FactResult {
  return { factId, status, origin: 'observed', reason: '', evidence: [] };
}
