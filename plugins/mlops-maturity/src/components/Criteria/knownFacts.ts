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
  FactResult,
  ModelLevel,
  Scoring,
  ServedFact,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { KnownStatements } from '../../hooks/useKnownStatements';

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
  /** Of a model that scores. */
  scoring?: Scoring;
  /** Of the model that is shown. */
  modelId: string;
  /** What people set, once it is known. */
  statements?: KnownStatements;
};

/** Titles of the other models in which a practice counts too. */
export function alsoAskedBy(
  fact: ServedFact | undefined,
  otherModels: ServedModel[],
): string[] {
  const asking = new Set(
    fact?.criteria
      .filter(({ kind }) => kind === 'requirement' || kind === 'optional')
      .map(({ modelId }) => modelId),
  );
  return otherModels
    .filter(({ id }) => asking.has(id))
    .map(({ title }) => title);
}
