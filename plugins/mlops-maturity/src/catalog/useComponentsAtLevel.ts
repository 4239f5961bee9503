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
import { queryKeys } from '../hooks/queryKeys';

/** The most that one page of the scorecard holds. */
const mostComponents = 100;

/**
 * Which components stand at a level: all of them, or none but their number
 * where there are too many.
 */
export function useComponentsAtLevel(options: {
  model: string | undefined;
  filter: ScorecardFilter | undefined;
}) {
  const api = useApi(mlopsMaturityApiRef);
  const { model, filter } = options;
  return useQuery({
    queryKey: queryKeys.scorecard('at-level', model, filter),
    queryFn: async () => {
      const { items, total } = await api.getScorecardComponents({
        model: model ?? '',
        filter,
        limit: mostComponents,
      });
      const refs = items.map(({ entityRef }) => entityRef);
      return { total, ...(refs.length === total && { refs }) };
    },
    enabled: model !== undefined && filter !== undefined,
  });
}
