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

import type { MaturityModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { annotationList } from './annotationList';

/**
 * Reads `mlops-maturity/models`: ids of models, separated by commas. Undefined
 * for all models, also where the annotation names none that exists.
 */
export function shownModels(
  annotation: string | undefined,
  models: readonly Pick<MaturityModel, 'id'>[],
): { ids?: string[]; problems: string[] } {
  const named = annotationList(annotation);
  const ids = named.filter(id => models.some(model => model.id === id));
  return {
    ids: ids.length > 0 ? ids : undefined,
    problems: named
      .filter(id => !ids.includes(id))
      .map(id => `there is no model "${id}"`),
  };
}
