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

import type { Knex } from 'knex';
import { purgeKept } from '../database/kept';
import { purgeBudgets } from '../database/purgeBudgets';
import { purgeStatements } from '../database/statements';
import { endSpans } from '../database/transitions';

const dayMs = 86_400_000;
/** Enough for every window that looks at deployments and rehearsals. */
const mostPerTarget = 1_000;

/**
 * Removes what was kept and can't decide anything any more, and mends what a
 * version without some column left open. What left the catalog
 * went with it, but for what people stated.
 *
 * @param options.keepDays - the longest window that looks at observations
 * @param options.keepStatementsDays - for how long what people stated is kept
 *   after it ended
 * @returns how many rows went
 */
export async function cleanUp(
  knex: Knex,
  options: { now: Date; keepDays: number; keepStatementsDays: number },
): Promise<number> {
  const { now, keepDays, keepStatementsDays } = options;
  const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs);
  await endSpans(knex);
  const kept = await purgeKept(knex, {
    before: daysAgo(keepDays),
    most: mostPerTarget,
  });
  const stated = await purgeStatements(knex, {
    now,
    before: daysAgo(keepStatementsDays),
  });
  return kept + stated + (await purgeBudgets(knex));
}
