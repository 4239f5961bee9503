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
import type { MlopsMaturityApi } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useQuery } from '@tanstack/react-query';
import { mlopsMaturityApiRef } from '../api';
import { queryKeys } from './queryKeys';

/** How groups stand in each dimension of a model. */
export function useScorecardDimensions(
  options: Parameters<MlopsMaturityApi['getScorecardDimensions']>[0],
) {
  const api = useApi(mlopsMaturityApiRef);
  const { model, groupBy } = options;
  return useQuery({
    queryKey: queryKeys.scorecard('dimensions', model, groupBy, options),
    queryFn: () => api.getScorecardDimensions(options),
    // Ranks of another model would be shown under this one's names, and
    // groups of another kind taken for values of this one.
    placeholderData: (before, query) =>
      query?.queryKey[2] === model && query?.queryKey[3] === groupBy
        ? before
        : undefined,
  });
}
