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

import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import type { ScorecardGrouping } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** What a group of components is called: an entity by its title. */
export function GroupName(props: {
  groupBy: ScorecardGrouping;
  value: string;
}) {
  const { groupBy, value } = props;
  if (groupBy === 'lifecycle' || groupBy === 'type') return <>{value}</>;
  return <EntityDisplayName entityRef={value} disableTooltip />;
}
