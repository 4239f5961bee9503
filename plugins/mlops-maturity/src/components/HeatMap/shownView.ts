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

import type { Scorecard } from '../../hooks/useScorecard';

/**
 * What the heat map shows: what was chosen; else components by criterion where
 * the model has a single dimension, since groups by one say what levels do.
 */
export function shownView({
  model,
  state,
}: Pick<Scorecard, 'model' | 'state'>): 'groups' | 'criteria' {
  const gating = new Set(
    model.criteria
      .filter(({ kind }) => kind === 'requirement')
      .map(({ dimension }) => dimension),
  );
  return state.view ?? (gating.size === 1 ? 'criteria' : 'groups');
}
