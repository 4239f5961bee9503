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

import type { ScorecardSortField } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** The columns that can be shown beside the component's name, in their order. */
export const columnIds = [
  'level',
  'potential',
  'target',
  'dimensions',
  'blocking',
  'owner',
  'system',
  'domain',
  'lifecycle',
  'type',
  'assessed',
] as const;

/** One of {@link columnIds}. */
export type ColumnId = (typeof columnIds)[number];

/** Those that fit beside a sidebar, even with nine dimensions. */
export const defaultColumns: readonly ColumnId[] = [
  'level',
  'target',
  'dimensions',
  'blocking',
  'owner',
  'lifecycle',
];

/** What the backend can order by. */
export const sortFields: Partial<Record<ColumnId, ScorecardSortField>> = {
  level: 'level',
  potential: 'potential',
  target: 'target',
  owner: 'owner',
  system: 'system',
  domain: 'domain',
  lifecycle: 'lifecycle',
  type: 'type',
};
