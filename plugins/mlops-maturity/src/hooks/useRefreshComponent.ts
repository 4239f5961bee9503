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

import { toError } from '@backstage/errors';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { mlopsMaturityApiRef } from '../api';
import { mlopsMaturityTranslationRef } from '../translation';
import { queryKeys } from './queryKeys';
import { statusCodeOf } from './statusCodeOf';
import { useNotify } from './useNotify';

/**
 * Has a component collected and assessed now; everything that depends on it is
 * read again. `notAllowed` is known only after the backend has said so.
 */
export function useRefreshComponent(entityRef: string) {
  const api = useApi(mlopsMaturityApiRef);
  const notify = useNotify();
  const queryClient = useQueryClient();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);

  const mutation = useMutation({
    mutationFn: () => api.refreshComponent(entityRef),
    onSuccess: assessments => {
      queryClient.setQueryData(queryKeys.assessments(entityRef), assessments);
      queryClient.invalidateQueries({
        queryKey: queryKeys.component(entityRef),
        predicate: ({ queryKey }) => queryKey[2] !== 'assessments',
      });
      queryClient.invalidateQueries({ queryKey: queryKeys.scorecard() });
      notify({ title: t('refresh.done') });
    },
    onError: error => {
      if (statusCodeOf(error) === 403) return;
      notify({
        title: t('refresh.failed'),
        description: toError(error).message,
        failed: true,
      });
    },
  });

  return {
    refresh: () => mutation.mutate(),
    refreshing: mutation.isPending,
    notAllowed: statusCodeOf(mutation.error) === 403,
  };
}
