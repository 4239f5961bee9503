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

import type { ObservationKind } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { unknown } from '../decisions';
import type { FactDecision, FactInput } from '../types';
import { platformGap } from './platforms';

/**
 * A failure becomes unknown where a linked platform that could have shown the
 * opposite couldn't be read, even if it isn't the main source.
 */
export function unlessUnread(
  decision: FactDecision,
  input: Pick<FactInput, 'platforms'>,
  ...kinds: ObservationKind[]
): FactDecision {
  const gap = platformGap(input, ...kinds);
  return decision.status === 'fail' && gap
    ? unknown(gap, { hint: decision.reason })
    : decision;
}
