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
  FactExpression,
  MaturityModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { lintModels, parseModel, type ModelProblem } from '../models';
import { ModelProblems } from '../models/ModelProblems';

const file = 'model';
/** The largest shipped model names 150. */
const mostFacts = 5_000;
const mostDimensions = 100;

/**
 * Reads a model that anyone may have written, as strictly as a file.
 *
 * @param factIds - the ids of all facts that there are
 * @throws ModelProblems that lists what is wrong with it
 */
export function readCandidate(
  text: string,
  factIds: ReadonlySet<string>,
): { model: MaturityModel; warnings: ModelProblem[] } {
  const model = parseModel(text, file);
  // Before they are compared with each other.
  const large = tooLarge(model);
  if (large) throw new ModelProblems([{ file, message: large }]);
  const { errors, warnings } = lintModels([{ file, model }], factIds);
  if (errors.length > 0) throw new ModelProblems(errors.slice(0, 100));
  return { model, warnings: warnings.slice(0, 100) };
}

function tooLarge({ criteria, dimensions }: MaturityModel): string | undefined {
  if (dimensions.length > mostDimensions) {
    return `has more than ${mostDimensions} dimensions`;
  }
  const named = criteria.reduce(
    (sum, { requires }) => sum + mentions(requires),
    0,
  );
  return named > mostFacts ? `names more than ${mostFacts} facts` : undefined;
}

/** How often an expression names a fact. */
function mentions(expression: FactExpression | undefined): number {
  if (expression === undefined) return 0;
  if (typeof expression === 'string') return 1;
  if ('not' in expression) return mentions(expression.not);
  const parts = 'all' in expression ? expression.all : expression.any;
  return parts.reduce((sum, part) => sum + mentions(part), 0);
}
