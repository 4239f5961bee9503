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

import type { Entity } from '@backstage/catalog-model';
import {
  mlopsMaturityAnnotations,
  type ComponentAssessmentsResponse,
  type ModelAssessment,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useChosenModel } from './useChosenModel';

/**
 * The assessments that a component wants shown, and the one that the user
 * wants to see.
 */
export function useShownAssessment(
  entity: Entity,
  data: ComponentAssessmentsResponse | undefined,
  defaultModel?: string,
  /** Id of the model that the address asks for. */
  asked?: string,
) {
  const named = namedAssessments(entity, data?.items ?? []);
  const items = named.length > 0 ? named : (data?.items ?? []);
  const [modelId, choose] = useChosenModel(
    items.map(({ model }) => model.id),
    // The component knows better than the portal which one comes first.
    named.length > 0 ? named[0].model.id : defaultModel,
  );
  const byId = (id: string | undefined) =>
    items.find(({ model }) => model.id === id);
  const isLoaded = data?.items.some(({ model }) => model.id === defaultModel);
  return {
    items,
    shown: byId(asked) ?? byId(modelId),
    /** The default, where no such model is loaded. */
    unknownModel: data?.items.length && !isLoaded ? defaultModel : undefined,
    choose,
  };
}

/** Those that the component's annotation names, in its order. */
function namedAssessments(
  entity: Entity,
  items: ModelAssessment[],
): ModelAssessment[] {
  const wanted = (
    entity.metadata.annotations?.[mlopsMaturityAnnotations.models] ?? ''
  ).split(',');
  const ids = new Set(wanted.map(name => name.trim()));
  return [...ids].flatMap(id => {
    const item = items.find(({ model }) => model.id === id);
    return item ? [item] : [];
  });
}
