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
  BlockingFact,
  ComponentAssessmentsResponse,
  ComponentSource,
  FactResult,
  ModelLevel,
  Scoring,
  ServedFact,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { KnownStatements } from '../../hooks/useKnownStatements';
import type { LinkedCriterion } from './useLinkedCriterion';

/** What is known about the facts that criteria rest on. */
export type KnownFacts = {
  facts?: Map<string, FactResult>;
  definitions?: Map<string, ServedFact>;
  /** The models beside the one that is shown. */
  otherModels: ServedModel[];
  /** Of the model that is shown. */
  levels: readonly ModelLevel[];
  /** Ids of criteria whose details are shown to begin with. */
  openAtFirst: ReadonlySet<string>;
  /** The criterion that the address names. */
  linked?: LinkedCriterion;
  /** The entity that the page shows. */
  entityRef: string;
  /** Where that is described. */
  catalogFile?: string;
  sources: readonly ComponentSource[];
  /** What can be done about facts that block in any model, by id. */
  blockingFacts: ReadonlyMap<string, BlockingFact>;
  /** Of a model that scores. */
  scoring?: Scoring;
  /** Of the model that is shown. */
  modelId: string;
  /** What people set, once it is known. */
  statements?: KnownStatements;
};

/** The facts that block in any model: a fact is the same in all of them. */
export function blockingFactsOf({
  items,
}: Pick<ComponentAssessmentsResponse, 'items'>): Map<string, BlockingFact> {
  return new Map(
    items.flatMap(({ blockers }) =>
      blockers.flatMap(({ facts }) =>
        facts.map((fact): [string, BlockingFact] => [fact.id, fact]),
      ),
    ),
  );
}

/** A criterion of another model in which a practice counts too. */
export type AskedBy = { modelId: string; criterionId: string; title: string };

/** The first criterion of each other model in which a practice counts too. */
export function alsoAskedBy(
  fact: ServedFact | undefined,
  otherModels: ServedModel[],
): AskedBy[] {
  const asking = fact?.criteria.filter(
    ({ kind }) => kind === 'requirement' || kind === 'optional',
  );
  return otherModels.flatMap(({ id, title }) => {
    const first = asking?.find(({ modelId }) => modelId === id);
    return first
      ? [{ modelId: id, criterionId: first.criterionId, title }]
      : [];
  });
}
