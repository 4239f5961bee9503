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

import type { FactExpression } from './types';

/**
 * The ids of all facts that an expression names, each once, in order.
 *
 * @public
 */
export function factsOf(expression: FactExpression | undefined): string[] {
  const found = new Set<string>();
  const visit = (part: FactExpression) => {
    if (typeof part === 'string') found.add(part);
    else if ('not' in part) visit(part.not);
    else for (const child of 'all' in part ? part.all : part.any) visit(child);
  };
  if (expression !== undefined) visit(expression);
  return [...found];
}
