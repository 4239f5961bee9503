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

/** One page of components; the page before stays while the next one loads. */
export function useScorecardComponents(
  options: Parameters<MlopsMaturityApi['getScorecardComponents']>[0],
  { enabled = true }: { enabled?: boolean } = {},
) {
  const api = useApi(mlopsMaturityApiRef);
  return useQuery({
    queryKey: queryKeys.scorecard('components', options),
    queryFn: () => api.getScorecardComponents(options),
    enabled,
    // Ranks of another model would be shown under this one's names.
    placeholderData: before =>
      before?.modelId === options.model ? before : undefined,
  });
}
