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
  assess,
  countsAsMet,
  factStatusAt,
  factsOf,
  type AssessInput,
  type Assessment,
  type MaturityModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** A model to try, and the one in force with its id, where there is one. */
export type TriedModels = { candidate: MaturityModel; inForce?: MaturityModel };

/** What a model would make of one component. */
export type ComponentTrial = {
  /** Against the model in force; absent for a new one. */
  before?: Assessment;
  after: Assessment;
  /** Facts that the candidate asks for, and that something is known about. */
  known: string[];
  /** Ids of the criteria that a move comes from; empty where it stays. */
  causes: string[];
};

/**
 * One component against a model and the one in force, by the same evaluator at
 * the same instant. Pure.
 */
export function tryOnComponent(
  { candidate, inForce }: TriedModels,
  input: AssessInput,
  { now }: { now: Date },
): ComponentTrial {
  const after = assess(candidate, input, { now });
  const before = inForce && assess(inForce, input, { now });
  return {
    after,
    ...(before && { before }),
    known: askedFacts(candidate).filter(
      id => factStatusAt(input.facts.get(id), now) !== 'unknown',
    ),
    causes:
      before && inForce ? causesOf(before, inForce, after, candidate) : [],
  };
}

/** The facts that a model's criteria ask for, each once. */
export function askedFacts(model: MaturityModel): string[] {
  return [
    ...new Set(model.criteria.flatMap(({ requires }) => factsOf(requires))),
  ];
}

function causesOf(
  before: Assessment,
  inForce: MaturityModel,
  after: Assessment,
  candidate: MaturityModel,
): string[] {
  if (after.verifiedLevel < before.verifiedLevel) {
    return missedUpTo(before.verifiedLevel, after, candidate);
  }
  return after.verifiedLevel > before.verifiedLevel
    ? missedUpTo(after.verifiedLevel, before, inForce)
    : [];
}

/** Requirements that keep a component from a level; of a score, from the next. */
function missedUpTo(
  level: number,
  assessment: Assessment,
  { engine }: MaturityModel,
): string[] {
  if (engine === 'score') return assessment.blocking;
  return assessment.criteria
    .filter(
      one =>
        one.kind === 'requirement' &&
        one.level <= level &&
        !countsAsMet(one.outcome),
    )
    .map(({ criterionId }) => criterionId);
}
