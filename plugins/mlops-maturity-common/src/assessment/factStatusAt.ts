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

import type { FactResult, FactStatus } from '../facts';

/**
 * A fact's status at an instant. Every status lapses into `unknown` when its
 * validity ends, so that stored facts can be assessed later than they were
 * decided: also a `fail`, since what was seen then says nothing about now, and
 * a `not-applicable`, since a declaration that ran out excuses nothing.
 *
 * A fact that was never decided is `unknown`.
 *
 * @public
 */
export function factStatusAt(
  fact: FactResult | undefined,
  now: Date,
): FactStatus {
  if (!fact) return 'unknown';
  // Written so that an unreadable date counts as ended.
  const valid =
    fact.validUntil === undefined ||
    Date.parse(fact.validUntil) > now.getTime();
  return valid ? fact.status : 'unknown';
}
