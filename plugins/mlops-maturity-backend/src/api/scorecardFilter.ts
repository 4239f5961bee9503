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
  ScorecardFilter,
  ScorecardGrouping,
  ScorecardLack,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Request } from 'express';
import { flagOf, listOf, textOf, wordOf } from './query';

/** Which components a request to the scorecard asks for. */
export function filterOf(req: Request): ScorecardFilter {
  return {
    owner: refsOf(req, 'owner'),
    system: refsOf(req, 'system'),
    domain: refsOf(req, 'domain'),
    lifecycle: listOf(req, 'lifecycle'),
    type: listOf(req, 'type'),
    level: listOf(req, 'level')?.map(Number),
    blockedBy: listOf(req, 'blockedBy'),
    blockedFor: wordOf<ScorecardLack>(req, 'blockedFor'),
    search: textOf(req, 'search'),
    target: wordOf<'below' | 'reached'>(req, 'target'),
    undecided: flagOf(req, 'undecided'),
    atRisk: flagOf(req, 'atRisk'),
    noData: flagOf(req, 'noData'),
    moved: wordOf<'up' | 'down'>(req, 'moved'),
    weakIn: textOf(req, 'weakIn'),
    also: listOf(req, 'also'),
    higherThan: textOf(req, 'higherThan'),
    lowerThan: textOf(req, 'lowerThan'),
    without: listOf(req, 'without') as ScorecardGrouping[] | undefined,
  };
}

/** Entity refs are stored in lower case. */
function refsOf(req: Request, name: string): string[] | undefined {
  return listOf(req, name)?.map(ref => ref.toLocaleLowerCase('en-US'));
}
