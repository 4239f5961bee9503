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

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from './queryKeys';
import { useNotify } from './useNotify';

/**
 * States something of a component, or takes it back. Resolves when everything
 * that depends on it has been read again; rejects with what the backend says.
 */
export function useStatementChange(entityRef: string) {
  const notify = useNotify();
  const queryClient = useQueryClient();
  const { mutateAsync, isPending } = useMutation({
    mutationFn: async (change: {
      send: () => Promise<unknown>;
      done: string;
    }) => {
      await change.send();
      await queryClient.invalidateQueries({
        queryKey: queryKeys.component(entityRef),
      });
    },
    onSuccess: (_, { done }) => {
      queryClient.invalidateQueries({ queryKey: queryKeys.scorecard() });
      queryClient.invalidateQueries({ queryKey: queryKeys.health('coverage') });
      notify({ title: done });
    },
  });
  return { change: mutateAsync, changing: isPending };
}
