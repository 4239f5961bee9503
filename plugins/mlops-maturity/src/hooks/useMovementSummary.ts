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
import type { ScorecardFilter } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useQuery } from '@tanstack/react-query';
import { mlopsMaturityApiRef } from '../api';
import { queryKeys } from './queryKeys';

/** One model's figures for some components, with how they moved in 30 days. */
export function useMovementSummary(options: {
  model: string | undefined;
  /** Nothing is asked as long as it isn't known whose components are meant. */
  filter: ScorecardFilter | undefined;
}) {
  const api = useApi(mlopsMaturityApiRef);
  const { model, filter } = options;
  return useQuery({
    queryKey: queryKeys.scorecard('movement', model, filter),
    queryFn: () => api.getScorecardSummary({ model, filter, movement: true }),
    select: ({ components, pending, items }) => ({
      components,
      pending,
      summary: items.find(({ modelId }) => modelId === model),
    }),
    enabled: model !== undefined && filter !== undefined,
  });
}
