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
  factsOf,
  type AssessInput,
  type BlockingFact,
  type ComponentAssessmentsResponse,
  type FactResult,
  type FactStatus,
  type ModelAssessment,
  type ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { factDefinitions, otherModel, smallModel } from './smallModel';

export const entityRef = 'component:default/churn';

/** Facts with these statuses, each with a reason that names it. */
export function factResults(
  statuses: Record<string, FactStatus>,
  details: Record<string, Partial<FactResult>> = {},
): FactResult[] {
  return Object.entries(statuses).map(([factId, status]) => ({
    factId,
    status,
    origin: 'observed',
    reason: `Why ${factId} is ${status}.`,
    evidence: [],
    ...details[factId],
  }));
}

/** What the backend answers for a component with these facts. */
export function assessComponent(
  facts: FactResult[],
  extras: {
    response?: Partial<ComponentAssessmentsResponse>;
    item?: Partial<ModelAssessment>;
    models?: ServedModel[];
    /** What else is known of facts that aren't there. */
    blocking?: Record<string, Partial<BlockingFact>>;
    /** What a criterion expects, by its id. */
    description?: (criterionId: string) => string;
    /** What an assessment rests on beside the facts. */
    input?: Omit<AssessInput, 'facts'>;
  } = {},
): ComponentAssessmentsResponse {
  return {
    entityRef,
    assessedAt: new Date(Date.now() - 12 * 60_000).toISOString(),
    expiring: [],
    sources: [],
    problems: [],
    items: (extras.models ?? [smallModel, otherModel]).map(model => ({
      ...modelAssessment(model, facts, extras),
      ...extras.item,
    })),
    ...extras.response,
  };
}

function modelAssessment(
  model: ServedModel,
  facts: FactResult[],
  {
    blocking = {},
    description,
    input = {},
  }: NonNullable<Parameters<typeof assessComponent>[1]>,
): ModelAssessment {
  const byId = new Map(facts.map(fact => [fact.factId, fact]));
  const assessment = assess(
    model,
    { ...input, facts: byId },
    { now: new Date() },
  );
  return {
    model,
    assessment,
    published: { level: assessment.verifiedLevel },
    assessedAt: new Date().toISOString(),
    blockers: assessment.blocking.flatMap(id => {
      const criterion = model.criteria.find(one => one.id === id);
      const result = assessment.criteria.find(one => one.criterionId === id);
      if (!criterion || !result?.outcome) return [];
      return {
        criterionId: id,
        title: criterion.title,
        ...(description && { description: description(id) }),
        level: criterion.from,
        dimension: criterion.dimension,
        outcome: result.outcome,
        facts: factsOf(criterion.requires)
          .filter(factId => byId.get(factId)?.status !== 'pass')
          .map(factId => ({
            id: factId,
            title: titleOf(factId),
            status: byId.get(factId)?.status ?? 'unknown',
            reason: byId.get(factId)?.reason ?? 'Nothing is connected.',
            howToFix: `Do this about ${factId}.`,
            attestable: 'yes',
            sources: ['ml-platform', 'ci', 'attestation'],
            ...blocking[factId],
          })),
      };
    }),
  };
}

function titleOf(factId: string): string {
  return factDefinitions.find(({ id }) => id === factId)?.title ?? factId;
}
