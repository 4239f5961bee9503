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
import { queryKeys } from '../hooks/queryKeys';
import { LevelBatch } from './LevelBatch';

const batches = new WeakMap<MlopsMaturityApi, Map<string, LevelBatch>>();

function batchOf(api: MlopsMaturityApi, modelId: string): LevelBatch {
  const ofApi = batches.get(api) ?? new Map<string, LevelBatch>();
  batches.set(api, ofApi);
  const batch = ofApi.get(modelId) ?? new LevelBatch(api, modelId);
  ofApi.set(modelId, batch);
  return batch;
}

/** A component's level in a model; null of what is no ML component. */
export function useComponentLevel(
  modelId: string | undefined,
  entityRef: string,
) {
  const api = useApi(mlopsMaturityApiRef);
  return useQuery({
    queryKey: queryKeys.level(modelId ?? '', entityRef),
    queryFn: () => batchOf(api, modelId ?? '').load(entityRef),
    enabled: modelId !== undefined,
  });
}
