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
  factsOf,
  type ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** The ids of the facts that a model's criteria name, in its order. */
export function factsOfModel({ criteria }: ServedModel): string[] {
  return [...new Set(criteria.flatMap(({ requires }) => factsOf(requires)))];
}

/**
 * The other models with the facts that they have in common with one, those
 * with most of them first.
 */
export function factsInCommon(
  model: ServedModel,
  models: readonly ServedModel[],
): { model: ServedModel; factIds: string[] }[] {
  const own = factsOfModel(model);
  return models
    .filter(({ id }) => id !== model.id)
    .map(other => {
      const theirs = new Set(factsOfModel(other));
      return { model: other, factIds: own.filter(id => theirs.has(id)) };
    })
    .filter(({ factIds }) => factIds.length > 0)
    .sort((a, b) => b.factIds.length - a.factIds.length);
}
