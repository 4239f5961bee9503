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

import type { FactResult, FactStatus } from '../facts';
import type { MaturityModel } from '../models';
import { assess } from './assess';
import type { AssessInput, AssessOptions, Assessment } from './types';

/**
 * Assesses a component as if some facts had another status, which is taken to
 * last: "which level would we reach with experiment tracking?".
 *
 * @public
 */
export function whatIf(
  model: MaturityModel,
  input: AssessInput,
  supposed: ReadonlyMap<string, FactStatus>,
  options: AssessOptions,
): Assessment {
  const facts = new Map<string, FactResult>(input.facts);
  for (const [factId, status] of supposed) {
    facts.set(factId, {
      ...facts.get(factId),
      factId,
      status,
      // As if a source showed it, again and again: what people state counts
      // less in models that score.
      origin: 'observed',
      executions: undefined,
      reason: 'Supposed.',
      evidence: [],
      validUntil: undefined,
    });
  }
  return assess(model, { ...input, facts }, options);
}
