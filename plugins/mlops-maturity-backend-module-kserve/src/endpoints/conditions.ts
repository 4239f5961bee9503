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

import { toInstant } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Conditions } from '../api/schemas';

/** Whether a condition holds. */
export function isTrue(conditions: Conditions, type: string): boolean {
  return (conditions ?? []).some(
    one => one.type === type && one.status === 'True',
  );
}

/** When the first of these conditions that there is last began or ended. */
export function changedAt(
  conditions: Conditions,
  ...types: string[]
): string | undefined {
  for (const type of types) {
    const found = (conditions ?? []).find(one => one.type === type);
    const at = toInstant(found?.lastTransitionTime);
    if (at !== undefined) return at;
  }
  return undefined;
}
