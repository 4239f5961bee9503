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

import {
  alertApiRef,
  toastApiRef,
  useApiHolder,
} from '@backstage/frontend-plugin-api';

/**
 * Tells the user in passing what became of something: as a toast, or as an
 * alert where the portal has no toasts.
 */
export function useNotify() {
  const apis = useApiHolder();
  return (message: {
    title: string;
    description?: string;
    failed?: boolean;
  }) => {
    const { title, description, failed } = message;
    const toasts = apis.get(toastApiRef);
    if (toasts) {
      toasts.post(
        failed
          ? { title, description, status: 'danger' }
          : { title, description, timeout: 4_000 },
      );
      return;
    }
    apis.get(alertApiRef)?.post({
      message: description ? `${title}: ${description}` : title,
      severity: failed ? 'error' : 'success',
      display: failed ? 'permanent' : 'transient',
    });
  };
}
