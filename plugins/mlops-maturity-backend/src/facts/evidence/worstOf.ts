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

import { fail, notApplicable, partial, pass, unknown } from '../decisions';
import type { FactDecision } from '../types';
import { standsOn } from './standsOn';

const maxReasons = 3;

/** One of several things that must all hold. */
export type Part = { name: string; decision: FactDecision };

// What is already partial can't become a pass, whatever the unknown turns out
// to be. Criteria are evaluated in the same order.
const shortfalls = [
  { status: 'fail', decide: fail },
  { status: 'partial', decide: partial },
  { status: 'unknown', decide: unknown },
] as const;

function tell(parts: Part[]): string {
  const told = parts
    .slice(0, maxReasons)
    .map(({ name, decision }) => `${name}: ${decision.reason}`);
  const more = parts.length - told.length;
  return more > 0 ? `${told.join(' ')} And ${more} more.` : told.join(' ');
}

/**
 * The decision that speaks for several things that must all hold, such as one
 * per application: `fail` if one fails, else `partial` if one is, else
 * `unknown` if one is. Those that don't apply are left out. It lasts as long
 * as the shortest-lived of them. `parts` must not be empty.
 */
export function worstOf(parts: Part[]): FactDecision {
  const details = standsOn(parts.map(({ decision }) => decision));
  const needed = parts.filter(
    ({ decision }) => decision.status !== 'not-applicable',
  );
  if (needed.length === 0) return notApplicable(tell(parts), details);
  for (const { status, decide } of shortfalls) {
    const short = needed.filter(({ decision }) => decision.status === status);
    if (short.length > 0) {
      return decide(tell(short), { ...details, ...whatHelps(status, short) });
    }
  }
  return pass(tell(needed), details);
}

/** What would bring data about the first part that lacks it. */
function whatHelps(
  status: FactDecision['status'],
  short: Part[],
): Pick<FactDecision, 'annotations' | 'unreadable'> {
  if (status !== 'unknown') return {};
  const decisions = short.map(({ decision }) => decision);
  const { unreadable } = decisions.find(one => one.unreadable) ?? {};
  if (unreadable) return { unreadable };
  const { annotations } = decisions.find(one => one.annotations) ?? {};
  return annotations ? { annotations } : {};
}
