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
  ComponentAssessmentsResponse,
  FactResult,
  Transition,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { entityRef } from './assessComponent';
import { factDefinitions, otherModel, smallModel } from './smallModel';
import { smallScore } from './smallScore';
import { noStatements } from './statementAnswers';

/** How the level of a component came about. */
const history: Transition[] = [
  {
    to: 1,
    from: 0,
    cause: 'evidence' as const,
    at: '2026-11-10T09:00:00.000Z',
    criteria: ['A pipeline builds the model'],
  },
  {
    to: 0,
    cause: 'first' as const,
    at: '2026-09-01T09:00:00.000Z',
    criteria: [],
  },
].flatMap(one =>
  [smallModel, otherModel, smallScore].map(({ id }) => ({
    ...one,
    modelId: id,
  })),
);

/** What the backend answers about one component, for its card and its tab. */
export function componentAnswers(
  data: ComponentAssessmentsResponse,
  facts: FactResult[] = [],
) {
  return {
    getComponentAssessments: async () => data,
    refreshComponent: async () => data,
    getComponentFacts: async () => ({ entityRef, items: facts }),
    getComponentHistory: async (_: string, options?: { modelId?: string }) => ({
      items: history.filter(({ modelId }) => modelId === options?.modelId),
    }),
    getComponentStatements: async () => noStatements,
    getModels: async () => ({ items: [smallModel, otherModel, smallScore] }),
    getFacts: async () => ({ items: factDefinitions }),
  };
}
