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

import { useEffect, useState } from 'react';
import { useApiHolder } from '@backstage/frontend-plugin-api';
import { entityPresentationApiRef } from '@backstage/plugin-catalog-react';
import { refName } from './refName';

const isEntityRef = (value: string) => /^[^:/]+:[^:/]+\/[^:/]+$/.test(value);

/**
 * What groups of components are called, where only text will do: entities by
 * their title, and by their name until it is known.
 */
export function useGroupTitles(
  values: readonly (string | undefined)[],
): (value: string) => string {
  const presentation = useApiHolder().get(entityPresentationApiRef);
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = values.filter(value => value && isEntityRef(value)).join(' ');
  useEffect(() => {
    if (!presentation || wanted === '') return undefined;
    let current = true;
    const found = wanted.split(' ').map(async ref => {
      const { primaryTitle } = await presentation.forEntity(ref).promise;
      return [ref, primaryTitle] as const;
    });
    Promise.all(found).then(
      entries => current && setTitles(new Map(entries)),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [presentation, wanted]);
  return value => titles.get(value) ?? refName(value);
}
