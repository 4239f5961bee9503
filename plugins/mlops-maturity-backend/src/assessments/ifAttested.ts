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
  type AssessInput,
  type Assessment,
  type AttestedOutlook,
  type FactDefinition,
  type FactResult,
  type MaturityModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/**
 * How far up statements by people alone would lead: the level if everyone
 * stated, with a link, every fact without data that may be stated. Absent where
 * that is no further than the evidence leads. Pure.
 */
export function ifAttested(
  model: MaturityModel,
  input: AssessInput,
  options: {
    assessment: Assessment;
    definitions: ReadonlyMap<string, FactDefinition>;
    now: Date;
  },
): AttestedOutlook | undefined {
  const { assessment, definitions, now } = options;
  // No statement leads further than everything without data would.
  if (assessment.potentialLevel <= assessment.verifiedLevel) return undefined;

  const facts = new Map(input.facts);
  for (const { id, attestable } of definitions.values()) {
    if (attestable !== 'no' && factStatusAt(facts.get(id), now) === 'unknown') {
      facts.set(id, stated(id, now));
    }
  }
  const supposed = assess(model, { ...input, facts }, { now });
  const level = supposed.verifiedLevel;
  if (level <= assessment.verifiedLevel) return undefined;

  const before = new Map(
    assessment.criteria.map(one => [one.criterionId, one]),
  );
  const decided = new Set(
    supposed.criteria
      .filter(
        ({ criterionId, kind, level: asking, outcome, points = 0, ...rest }) =>
          kind === 'requirement' &&
          rest.enforcedFrom === undefined &&
          (model.engine === 'score' || asking <= level) &&
          // A statement makes half a point at most where a model scores.
          (countsAsMet(outcome) || points > 0) &&
          before.get(criterionId)?.outcome === 'unknown',
      )
      .map(({ criterionId }) => criterionId),
  );
  return {
    level,
    criteria: model.criteria
      .filter(({ id }) => decided.has(id))
      .map(({ id, title }) => ({ criterionId: id, title })),
  };
}

/** A statement as good as it gets: of now, and with a link. */
function stated(factId: string, now: Date): FactResult {
  return {
    factId,
    status: 'pass',
    origin: 'attested',
    reason: 'Supposed.',
    evidence: [{ title: 'Supposed', url: 'https://example.com' }],
    observedAt: now.toISOString(),
  };
}
