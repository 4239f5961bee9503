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
  Attestable,
  AttestedStatus,
  FactResult,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

const all: AttestedStatus[] = ['pass', 'partial', 'fail', 'not-applicable'];

/**
 * What a person can say of a fact so that it counts. What was seen comes first:
 * against a failure only that the practice makes no sense here.
 */
export function attestableStatuses(
  attestable: Attestable,
  fact: Pick<FactResult, 'status' | 'origin'> | undefined,
): AttestedStatus[] {
  if (attestable === 'no') return [];
  if (attestable === 'only' || fact?.origin === 'attested') return all;
  switch (fact?.status ?? 'unknown') {
    case 'unknown':
      return all;
    case 'partial':
      return ['pass', 'not-applicable'];
    case 'fail':
      return ['not-applicable'];
    default:
      return [];
  }
}
