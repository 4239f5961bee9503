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

import type { FactDefinition } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { needsAttestation } from '../evidence/needsAttestation';
import type { Fact } from '../types';

/**
 * How people of different disciplines work together shows in no source, so the
 * owner group states it for all of its components.
 */
export function attestedFact(
  definition: Pick<
    FactDefinition,
    'id' | 'title' | 'description' | 'howToFix' | 'attestable'
  >,
): Fact {
  const fact = { ...definition, scope: 'group' } as const;
  return {
    ...fact,
    group: 'people',
    sources: ['attestation'],
    decide: input => needsAttestation(input.component, fact),
  };
}
