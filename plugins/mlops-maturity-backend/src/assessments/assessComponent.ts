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
  pointsOf,
  publish,
  type Assessment,
  type Blocker,
  type FactDefinition,
  type FactResult,
  type MaturityModel,
  type TargetLevel,
  type Waiver,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { StoredAssessment } from '../database/results';
import type { ComponentContent } from '../entities/content';
import { attestedOn } from '../facts/evidence/needsAttestation';
import { levelLeftByEnforced, lowerTo } from './enforced';
import { ifAttested } from './ifAttested';
import { placeOfFact, type Place } from './placeOfFact';

/** What a component's result against a model is computed from. */
export type AssessComponentInput = {
  content: ComponentContent;
  facts: ReadonlyMap<string, FactResult>;
  definitions: ReadonlyMap<string, FactDefinition>;
  hasNotebooks: boolean;
  /** The component's waivers, expired ones included. */
  waivers?: readonly Waiver[];
  /** Where its code is. */
  repository?: Place;
  /** All of its code is archived. */
  frozen?: boolean;
  /** What is shown now; absent at first, and when the rules changed. */
  previous?: Pick<StoredAssessment, 'published' | 'assessment'>;
};

/**
 * One component against one model, with everything that the card shows of it.
 * Pure.
 */
export function assessComponent(
  model: MaturityModel,
  input: AssessComponentInput,
  options: { now: Date; holdDropForMs: number },
): StoredAssessment {
  const { content, facts, definitions, hasNotebooks, waivers } = input;
  const { lifecycle } = content.component;
  const { now } = options;
  const asked = { facts, waivers, component: { lifecycle, hasNotebooks } };
  const assessment = assess(model, asked, { now });
  const outlook = ifAttested(model, asked, { assessment, definitions, now });
  const target = targetLevel(model, assessment, content.targetLevels);
  const { previous, frozen } = input;
  const shown =
    previous && !frozen
      ? lowerTo(
          levelLeftByEnforced(previous.assessment, assessment),
          previous.published,
        )
      : previous?.published;
  return {
    assessment,
    published: publish(shown, assessment.verifiedLevel, {
      ...options,
      frozen,
    }),
    ...(target && { target }),
    blockers: blockersOf(model, assessment, input, now),
    ...(outlook && { ifAttested: outlook }),
  };
}

function targetLevel(
  model: MaturityModel,
  assessment: Assessment,
  labels: Record<string, string>,
): TargetLevel | undefined {
  const label = labels[model.id] ?? labels['*'];
  const level = model.levels.find(one => one.label === label)?.rank;
  if (level !== undefined) return { level, origin: 'annotation' };
  return assessment.recommendedLevel === undefined
    ? undefined
    : { level: assessment.recommendedLevel, origin: 'recommendation' };
}

/** What blocks the next level, with the facts that aren't there. */
function blockersOf(
  model: MaturityModel,
  assessment: Assessment,
  { content, facts, definitions, repository }: AssessComponentInput,
  now: Date,
): Blocker[] {
  const { scoring } = model;
  // A practice that people state is there, and still worth only half a point.
  const isDone = (fact: FactResult) =>
    scoring
      ? pointsOf(fact.factId, facts, scoring, now).points >= 1
      : isThere(fact);
  const criteria = new Map(model.criteria.map(one => [one.id, one]));
  const results = new Map(
    assessment.criteria.map(one => [one.criterionId, one]),
  );
  return assessment.blocking.map(criterionId => {
    const criterion = criteria.get(criterionId)!;
    const result = results.get(criterionId)!;
    return {
      criterionId,
      title: criterion.title,
      ...(criterion.description && { description: criterion.description }),
      level: criterion.from,
      dimension: criterion.dimension,
      outcome: result.outcome!,
      facts: result.factIds.flatMap(id => {
        const fact = facts.get(id);
        const definition = definitions.get(id);
        if (!fact || !definition || isDone(fact)) return [];
        const attestOn =
          fact.status === 'unknown' && definition.attestable !== 'no'
            ? attestedOn(content.component, definition)
            : undefined;
        const place = placeOfFact(fact, definition, repository);
        return {
          id,
          title: definition.title,
          status: fact.status,
          reason: fact.reason,
          howToFix: definition.howToFix,
          attestable: definition.attestable,
          sources: definition.sources,
          ...(fact.annotations && { annotations: fact.annotations }),
          ...(fact.unreadable && { unreadable: fact.unreadable }),
          ...(attestOn && { attestOn }),
          ...(place && { place }),
        };
      }),
    };
  });
}

function isThere({ status }: FactResult): boolean {
  return status === 'pass' || status === 'not-applicable';
}
