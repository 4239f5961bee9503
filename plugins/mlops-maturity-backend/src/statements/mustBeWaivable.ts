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

import { InputError, NotFoundError } from '@backstage/errors';
import type { MaturityModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { WaivedCriterion } from '../database/waivers';

/**
 * Checks that a waiver would excuse something.
 *
 * @throws NotFoundError or InputError that names the field
 */
export function mustBeWaivable(
  models: readonly MaturityModel[],
  { modelId, criterionId }: WaivedCriterion,
): void {
  const model = models.find(({ id }) => id === modelId);
  if (!model) {
    throw new NotFoundError(`modelId: there is no maturity model '${modelId}'`);
  }
  if (model.engine === 'score') {
    throw new InputError(
      `modelId: ${modelId} scores what is done, and a waiver makes no points`,
    );
  }
  const criterion = model.criteria.find(({ id }) => id === criterionId);
  if (!criterion) {
    throw new NotFoundError(
      `criterionId: ${modelId} has no criterion '${criterionId}'`,
    );
  }
  if (criterion.kind !== 'requirement') {
    throw new InputError(
      `criterionId: ${criterionId} is no requirement, so that there is nothing to waive`,
    );
  }
}
