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
import { builtHash } from '../database/contentHash';
import type { CurrentAssessment, StoredAssessment } from '../database/results';
import { assessComponent, type AssessComponentInput } from './assessComponent';

/** A component's new result against one model, beside the one before. */
export type ModelOutcome = {
  model: MaturityModel;
  previous?: CurrentAssessment;
  /** The one before was decided by other rules. */
  rulesChanged: boolean;
  stored: StoredAssessment;
  /** Differs whenever anything that is stored of the result differs. */
  hash: string;
};

export type AssessAgainstModelsInput = Omit<
  AssessComponentInput,
  'previous'
> & {
  before: readonly CurrentAssessment[];
  /** Of the rules that decide now. */
  generation: number;
  /** Nothing was read from any source. */
  noData?: boolean;
  now: Date;
  holdDropForMs: number;
};

/** One component against each of the given models. Pure. */
export function assessAgainstModels(
  models: readonly MaturityModel[],
  input: AssessAgainstModelsInput,
): ModelOutcome[] {
  const { before, generation, now, holdDropForMs, noData, ...rest } = input;
  const { name, title, type, lifecycle, owner, system, domain } =
    input.content.component;
  return models.map(model => {
    const previous = before.find(({ modelId }) => modelId === model.id);
    const rulesChanged =
      previous !== undefined && previous.generation !== generation;
    const stored = assessComponent(
      model,
      {
        ...rest,
        previous: rulesChanged && !rest.frozen ? undefined : previous,
      },
      { now, holdDropForMs },
    );
    const hash = builtHash({
      stored,
      generation,
      shownBy: {
        ...{ name, title, type, lifecycle, owner, system, domain },
        ...(noData && { noData }),
      },
    });
    return { model, previous, rulesChanged, stored, hash };
  });
}
