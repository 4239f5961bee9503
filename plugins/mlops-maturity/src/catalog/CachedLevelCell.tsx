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

import type { ReactNode } from 'react';
import type { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { QueryClientProvider } from '@tanstack/react-query';
import { mlopsMaturityApiRef } from '../api';
import { queryClientOf } from '../hooks/queryClientOf';
import { LevelCell } from './LevelCell';

/** A cell of another plugin's table, where the plugin's wrapper isn't. */
export function CachedLevelCell(props: { entity: Entity; model?: string }) {
  return (
    <CachedAnswers>
      <LevelCell {...props} />
    </CachedAnswers>
  );
}

function CachedAnswers(props: { children: ReactNode }) {
  const client = queryClientOf(useApi(mlopsMaturityApiRef));
  return (
    <QueryClientProvider client={client}>{props.children}</QueryClientProvider>
  );
}
