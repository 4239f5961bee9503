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

import type { ScorecardFilter } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  isNarrowed,
  readScorecardState,
  writeScorecardState,
  type ScorecardState,
} from './scorecardState';

/** Says in the address that everything is shown, although there is a default. */
const cleared = { name: 'filters', value: 'none' };

/** As `readScorecardState`, with the default filter where there is no other. */
export function readWithDefaults(
  parameters: URLSearchParams,
  standard: ScorecardFilter = {},
): ScorecardState {
  const state = readScorecardState(parameters);
  return !isNarrowed(state.filter) &&
    parameters.get(cleared.name) !== cleared.value
    ? { ...state, filter: standard }
    : state;
}

/**
 * As `writeScorecardState`. The default filter is written too once something
 * is changed, so that the address shows the same in a portal without it.
 */
export function writeWithDefaults(
  parameters: URLSearchParams,
  state: ScorecardState,
  standard: ScorecardFilter = {},
): URLSearchParams {
  const result = writeScorecardState(parameters, state);
  result.delete(cleared.name);
  if (!isNarrowed(state.filter) && isNarrowed(standard)) {
    result.set(cleared.name, cleared.value);
  }
  return result;
}
