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

import { useApi } from '@backstage/frontend-plugin-api';
import type {
  ScorecardFilter,
  ScorecardGrouping,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useQuery } from '@tanstack/react-query';
import { mlopsMaturityApiRef } from '../api';
import { queryKeys } from './queryKeys';

/** One model's distribution over levels, as a whole and by group. */
export function useScorecardSummary(
  options: {
    model: string | undefined;
    groupBy?: ScorecardGrouping;
    filter?: ScorecardFilter;
    movement?: boolean;
  },
  { enabled = true }: { enabled?: boolean } = {},
) {
  const api = useApi(mlopsMaturityApiRef);
  const { model, groupBy } = options;
  return useQuery({
    queryKey: queryKeys.scorecard('summary', model, groupBy, options),
    queryFn: () => api.getScorecardSummary(options),
    select: ({ components, pending, items }) => ({
      components,
      pending,
      summary: items.find(({ modelId }) => modelId === model),
    }),
    enabled: enabled && model !== undefined,
    // Ranks of another model would be shown under this one's names, and
    // groups of another kind taken for values of this one.
    placeholderData: (before, query) => {
      if (!before || query?.queryKey[2] !== model) return undefined;
      if (query?.queryKey[3] === groupBy) return before;
      const items = before.items.map(({ groups, ...item }) => item);
      return { ...before, items };
    },
  });
}
