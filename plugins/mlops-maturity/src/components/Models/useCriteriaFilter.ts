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

import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  readCriteriaFilter,
  writeCriteriaFilter,
  type CriteriaFilter,
} from './criteriaFilter';

/** The filter of a model's criteria, kept in the address. */
export function useCriteriaFilter(model: ServedModel) {
  const [parameters, setParameters] = useSearchParams();
  const filter = useMemo(
    () => readCriteriaFilter(parameters, model),
    [parameters, model],
  );
  const change = useCallback(
    (changes: CriteriaFilter) =>
      setParameters(
        before =>
          writeCriteriaFilter(before, {
            ...readCriteriaFilter(before, model),
            ...changes,
          }),
        { replace: true },
      ),
    [setParameters, model],
  );
  return { filter, change };
}
