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

import { useEffect, useMemo, useState } from 'react';
import { storageApiRef, useApi } from '@backstage/frontend-plugin-api';

/**
 * What the portal remembers for its user under one of the plugin's keys, and
 * how to change it; `undefined` forgets it.
 */
export function useStored<T extends string | string[]>(
  key: string,
): [T | undefined, (value: T | undefined) => void] {
  const storageApi = useApi(storageApiRef);
  const storage = useMemo(
    () => storageApi.forBucket('mlops-maturity'),
    [storageApi],
  );
  const [stored, setStored] = useState(() => storage.snapshot<T>(key).value);
  useEffect(() => {
    const subscription = storage
      .observe$<T>(key)
      .subscribe(({ value }) => setStored(value));
    return () => subscription.unsubscribe();
  }, [storage, key]);
  const store = (value: T | undefined) => {
    setStored(value);
    if (value === undefined) storage.remove(key);
    else storage.set(key, value);
  };
  return [stored, store];
}
