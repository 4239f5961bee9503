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

import { unknown } from '../decisions';
import { gapFor } from '../evidence/gapFor';
import { platformGap } from '../evidence/platforms';
import type { FactDecision, FactInput } from '../types';

/**
 * What was seen, the first that passes before the first that is partial.
 * Unknown where nothing was: these are tests that people also do by hand, so
 * that not seeing one doesn't mean that it isn't done.
 */
export function unlessByHand(
  input: FactInput,
  expected: string,
  seen: (FactDecision | undefined)[],
): FactDecision {
  const found =
    seen.find(one => one?.status === 'pass') ??
    seen.find(one => one !== undefined);
  if (found) return found;
  const gap =
    input.repositories.map(one => gapFor(one, 'pipelineRun')).find(Boolean) ??
    platformGap(input, 'experiment', 'metricSignal', 'alertRule');
  const unread = gap ? ` Not everything could be read: ${gap.message}` : '';
  return unknown(
    `${expected} was not seen. If people do it by hand, attest it with a link to what they wrote down.${unread}`,
  );
}
