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

import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { ScorecardFilter } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** What narrows the scorecard to an entity's components. */
export type ScopeFilter = Pick<ScorecardFilter, 'owner' | 'system' | 'domain'>;

/** What an entity narrows the scorecard by. */
type Scope = { grouping: keyof ScopeFilter; filter: ScopeFilter };

const groupings: Record<string, Scope['grouping']> = {
  group: 'owner',
  system: 'system',
  domain: 'domain',
};

/**
 * The components that belong to a group (and the groups below it), a system or
 * a domain; none for an entity of another kind.
 */
export function scopeOf(entity: Entity): Scope | undefined {
  const grouping = groupings[entity.kind.toLocaleLowerCase('en-US')];
  if (!grouping) return undefined;
  const ref = stringifyEntityRef(entity);
  return { grouping, filter: { [grouping]: [ref] } };
}
