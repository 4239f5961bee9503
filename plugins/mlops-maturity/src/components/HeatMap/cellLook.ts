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
  CriterionKind,
  CriterionOutcome,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../levels/levelLabels';
import { outcomeLook } from '../OutcomeMark';

/**
 * How a cell shows an outcome. Elsewhere an optional criterion says what it is
 * beside its outcome; a cell has no room to.
 */
export function cellLook(
  t: Translate,
  outcome: CriterionOutcome,
  kind: CriterionKind,
) {
  const look = outcomeLook(t, outcome, kind);
  return kind === 'optional' && outcome === 'unmet'
    ? { ...look, word: t('heatMap.optionalUnmet') }
    : look;
}
