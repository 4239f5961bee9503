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
  ComponentStatementsResponse,
  StatedAttestation,
  StatedWaiver,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { entityRef } from './assessComponent';

/** What the backend answers where nobody set anything. */
export const noStatements: ComponentStatementsResponse = {
  entityRef,
  defaultDays: 180,
  maxDays: 365,
  attestations: [],
  waivers: [],
};

/** Somebody's word for a fact. */
export function anAttestation(
  changes: Partial<StatedAttestation> = {},
): StatedAttestation {
  return {
    factId: 'monitoring',
    status: 'pass',
    note: 'There is a dashboard.',
    by: 'user:default/jane',
    on: '2026-10-01T12:00:00.000Z',
    until: '2999-06-30T23:59:59.999Z',
    ...changes,
  };
}

/** Somebody's waiver of a requirement. */
export function aWaiver(changes: Partial<StatedWaiver> = {}): StatedWaiver {
  return {
    modelId: 'small',
    criterionId: 'l2-tracking',
    reason: 'It is retired in June.',
    by: 'user:default/jane',
    on: '2026-10-01T12:00:00.000Z',
    until: '2999-06-30T23:59:59.999Z',
    ...changes,
  };
}
