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

import type { Waiver } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { addStated } from '../attestations/addStated';
import type { Attestation } from '../attestations/types';
import { readStatedAttestations } from '../database/attestations';
import type { StoredComponent } from '../database/components';
import { readStatedWaivers } from '../database/waivers';

/**
 * What people say of a component, in the catalog and through the API, expired
 * ones included.
 */
export async function readStatements(
  knex: Knex,
  component: StoredComponent,
): Promise<{
  /** Of each fact, the one to look at first. */
  attestations: Attestation[];
  waivers: Waiver[];
}> {
  const stated = await readStatedAttestations(knex, component);
  const waivers = await readStatedWaivers(knex, component);
  const { ref, content } = component;
  return {
    attestations: addStated(ref, content.attestations, stated),
    waivers: waivers.map(({ modelId, criterionId, reason, until }) => ({
      ...{ modelId, criterionId, reason },
      expiresAt: until,
    })),
  };
}
