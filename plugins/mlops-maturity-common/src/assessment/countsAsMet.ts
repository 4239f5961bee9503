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

import type { CriterionOutcome } from './types';

/**
 * Whether a requirement with this outcome lets a component pass its level:
 * because it is met, excused by a waiver, or doesn't apply.
 *
 * @public
 */
export function countsAsMet(outcome: CriterionOutcome | undefined): boolean {
  return (
    outcome === 'met' || outcome === 'waived' || outcome === 'not-applicable'
  );
}
