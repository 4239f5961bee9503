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

import { ServiceUnavailableError } from '@backstage/errors';
import type { Knex } from 'knex';
import {
  componentClaims,
  invalidate,
  targetClaims,
  type ClaimTable,
} from '../database/claims';
import { readTargetsOfComponent } from '../database/targets';
import { waitUntilDone } from './waitUntilDone';

export type RefreshOptions = {
  knex: Knex;
  componentRef: string;
  /** Makes this replica look for due work now. */
  wake: () => void;
  /** How long to wait for the result. */
  waitMs: number;
  /** Ends the waiting, when the backend stops. */
  signal?: AbortSignal;
  clock?: () => Date;
};

/**
 * Collects a component's targets and assesses it again. Whichever replica does
 * the work, this waits until it is done or the time is up; the work goes on
 * in either case.
 *
 * @throws ServiceUnavailableError when the backend stops meanwhile
 */
export async function refreshComponent(options: RefreshOptions): Promise<void> {
  const { knex, componentRef, wake, waitMs, signal } = options;
  const clock = options.clock ?? (() => new Date());
  const targets = await readTargetsOfComponent(knex, componentRef, clock());
  const ids = [...new Set(targets.map(({ id }) => id))];
  const deadline = Date.now() + waitMs;
  // The assessment is asked for after the sweeps, so that it rests on them.
  await work(targetClaims, ids);
  await work(componentClaims, [componentRef]);

  async function work<Key extends string | number>(
    table: ClaimTable,
    keys: Key[],
  ): Promise<void> {
    await invalidate(knex, table, keys, clock());
    await waitUntilDone(knex, table, keys, { wake, deadline, signal });
    if (signal?.aborted) {
      throw new ServiceUnavailableError('The backend is stopping');
    }
  }
}
