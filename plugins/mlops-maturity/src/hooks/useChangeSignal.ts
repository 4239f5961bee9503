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

import { useEffect } from 'react';
import { useApiHolder } from '@backstage/frontend-plugin-api';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { focusManager, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from './queryKeys';

/** Several assessments often follow each other. */
const debounceMs = 500;
/** A signal is lost while the browser is still, or again, connecting. */
const lostSignalMs = 60_000;

/**
 * Reads a component again when the backend signals that it changed, and every
 * minute in case that a signal was lost. Does nothing where the portal has no
 * signals, or the channel isn't known yet.
 */
export function useChangeSignal(
  entityRef: string,
  channel: string | undefined,
): void {
  const signals = useApiHolder().get(signalApiRef);
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!signals || !channel) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { unsubscribe } = signals.subscribe(channel, () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        queryClient.invalidateQueries({
          queryKey: queryKeys.component(entityRef),
        });
        queryClient.invalidateQueries({ queryKey: queryKeys.scorecard() });
      }, debounceMs);
    });
    const interval = setInterval(() => {
      if (!focusManager.isFocused()) return;
      queryClient.invalidateQueries({
        queryKey: queryKeys.component(entityRef),
      });
    }, lostSignalMs);
    return () => {
      clearTimeout(timer);
      clearInterval(interval);
      unsubscribe();
    };
  }, [signals, channel, entityRef, queryClient]);
}
