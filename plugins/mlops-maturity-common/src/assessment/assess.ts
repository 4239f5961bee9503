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

import type { MaturityModel } from '../models';
import { assessScore } from './assessScore';
import { climbLadder } from './climbLadder';
import { countsAsMet } from './countsAsMet';
import { evaluateCriteria, factsOfCriterion } from './evaluateCriteria';
import { factStatusAt } from './factStatusAt';
import { recommendLevel } from './recommendLevel';
import { enforcedFromOf, upcomingChanges } from './upcoming';
import type {
  AssessInput,
  AssessOptions,
  Assessment,
  CriterionResult,
  Waiver,
} from './types';

/**
 * Assesses one component against one model.
 *
 * In most models the levels form a ladder: a component is at the highest level up to which
 * every requirement is met, in the model as a whole and in each dimension that
 * has requirements (the whole is the lowest of these). A requirement counts as
 * met when it is met, waived, or doesn't apply. The verified level counts what
 * is unknown as not met, the potential level as met. A model that scores adds
 * up points instead, and its levels are bands of them.
 *
 * A pure function of its arguments, and the same for every order of criteria,
 * facts and waivers; only lists that name criteria follow the model's order.
 * The model is expected to have passed the linter.
 *
 * @public
 */
export function assess(
  model: MaturityModel,
  input: AssessInput,
  { now }: AssessOptions,
): Assessment {
  if (model.engine === 'score') return assessScore(model, input, { now });
  const { facts, waivers = [], component = {} } = input;
  const shown = model.criteria.filter(
    criterion =>
      criterion.shownWhen !== 'notebooks' || component.hasNotebooks !== false,
  );
  const used = new Set(shown.flatMap(factsOfCriterion));
  const statuses = new Map(
    [...used].map(id => [id, factStatusAt(facts.get(id), now)]),
  );
  const enforcedFrom = enforcedFromOf(shown, now);
  const waivedUntil = unexpiredWaivers(model.id, waivers, id =>
    // What isn't asked yet is excused only by what lasts until it is.
    Math.max(now.getTime(), enforcedFrom.get(id) ?? 0),
  );

  const criteria = evaluateCriteria(shown, statuses, id =>
    waivedUntil.has(id),
  ).map(result => {
    const waiverEnds = waivedUntil.get(result.criterionId);
    const begins = enforcedFrom.get(result.criterionId);
    return {
      ...result,
      ...(result.outcome === 'waived' &&
        waiverEnds !== undefined && {
          waivedUntil: new Date(waiverEnds).toISOString(),
        }),
      ...(begins !== undefined && {
        enforcedFrom: new Date(begins).toISOString(),
      }),
    };
  });
  const everyRequirement = criteria
    .filter(({ kind }) => kind === 'requirement')
    .sort((a, b) => a.level - b.level);
  const requirements = everyRequirement.filter(
    result => result.enforcedFrom === undefined,
  );
  const upcoming = upcomingChanges(model, everyRequirement);

  const verifiedLevel = climbLadder(model.levels, requirements, isVerified);
  const nextLevel = Math.min(
    ...model.levels
      .map(({ rank }) => rank)
      .filter(rank => rank > verifiedLevel),
  );
  const recommendedLevel = recommendLevel(
    shown,
    component.lifecycle,
    facts,
    statuses,
  );
  const nextChangeAt = earliestAfter(now, [
    ...[...used].map(id => Date.parse(facts.get(id)?.validUntil ?? '')),
    ...criteria
      .filter(({ outcome }) => outcome === 'waived')
      .map(({ criterionId }) => waivedUntil.get(criterionId) ?? NaN),
    ...enforcedFrom.values(),
  ]);

  return {
    modelId: model.id,
    modelVersion: model.version,
    verifiedLevel,
    potentialLevel: climbLadder(model.levels, requirements, isPotential),
    dimensions: model.dimensions.flatMap(({ id }) => {
      const own = requirements.filter(({ dimension }) => dimension === id);
      if (own.length === 0) return [];
      return {
        dimension: id,
        verifiedLevel: climbLadder(model.levels, own, isVerified),
        potentialLevel: climbLadder(model.levels, own, isPotential),
      };
    }),
    criteria,
    blocking: requirements
      .filter(one => one.level <= nextLevel && !isVerified(one))
      .map(({ criterionId }) => criterionId),
    ahead: requirements
      .filter(
        ({ level, outcome, supersededBy }) =>
          level > verifiedLevel && outcome === 'met' && !supersededBy,
      )
      .map(({ criterionId }) => criterionId),
    progress: model.levels
      .map(({ rank }) => {
        const own = requirements.filter(
          ({ level, outcome }) =>
            level === rank && outcome !== 'not-applicable',
        );
        return {
          level: rank,
          met: own.filter(isVerified).length,
          required: own.length,
        };
      })
      .sort((a, b) => a.level - b.level),
    ...(upcoming.length > 0 && { upcoming }),
    ...(recommendedLevel !== undefined && { recommendedLevel }),
    ...(nextChangeAt && { nextChangeAt }),
  };
}

function isVerified({ outcome }: CriterionResult): boolean {
  return countsAsMet(outcome);
}

function isPotential({ outcome }: CriterionResult): boolean {
  return countsAsMet(outcome) || outcome === 'unknown';
}

/**
 * Ids of criteria with a waiver in force, with the time at which it ends.
 *
 * @param neededAt - the time that a waiver of a criterion has to outlast
 */
function unexpiredWaivers(
  modelId: string,
  waivers: readonly Waiver[],
  neededAt: (criterionId: string) => number,
): Map<string, number> {
  const waivedUntil = new Map<string, number>();
  for (const waiver of waivers) {
    const end = Date.parse(waiver.expiresAt);
    const known =
      waivedUntil.get(waiver.criterionId) ?? neededAt(waiver.criterionId);
    // An unreadable date compares as false, and so excuses nothing.
    if (waiver.modelId === modelId && end > known) {
      waivedUntil.set(waiver.criterionId, end);
    }
  }
  return waivedUntil;
}

function earliestAfter(now: Date, times: number[]): string | undefined {
  const future = times.filter(time => time > now.getTime());
  return future.length > 0
    ? new Date(Math.min(...future)).toISOString()
    : undefined;
}
