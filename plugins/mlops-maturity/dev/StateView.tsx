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

import { useState } from 'react';
import { ApiProvider } from '@backstage/core-app-api';
import type { ApiHolder, ApiRef } from '@backstage/frontend-plugin-api';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import type { MlopsMaturityApi } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { QueryClientProvider } from '@tanstack/react-query';
import { mlopsMaturityApiRef } from '../src/api';
import { RoutedLinks } from '../src/extensions/RoutedLinks';
import { queryClientOf } from '../src/hooks/queryClientOf';
import type { PlaygroundState } from './states';

/** What stands in for the backend, and nothing else. */
function holderOf(api: MlopsMaturityApi): ApiHolder {
  return {
    get: <T,>(ref: ApiRef<T>) =>
      ref.id === mlopsMaturityApiRef.id ? (api as T) : undefined,
  };
}

/** The component of a state, over its own answers and its own cache of them. */
export function StateView(props: { state: PlaygroundState }) {
  const { element, entity, answers } = props.state;
  // A state gives the answers that its screen asks for.
  const [api] = useState(() => answers() as MlopsMaturityApi);
  const [apis] = useState(() => holderOf(api));
  return (
    <ApiProvider apis={apis}>
      <QueryClientProvider client={queryClientOf(api)}>
        <RoutedLinks>
          <EntityProvider entity={entity}>{element}</EntityProvider>
        </RoutedLinks>
      </QueryClientProvider>
    </ApiProvider>
  );
}
