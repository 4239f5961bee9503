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

import type { MlopsMaturityApi } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { QueryClient } from '@tanstack/react-query';
import { createQueryClient } from './createQueryClient';

const clients = new WeakMap<MlopsMaturityApi, QueryClient>();

/**
 * The portal's one cache of answers. It belongs to the API that gives them, so
 * that the plugin's own screens and what it puts onto other plugins' pages,
 * where its wrapper doesn't reach, know the same.
 */
export function queryClientOf(api: MlopsMaturityApi): QueryClient {
  const known = clients.get(api);
  if (known) return known;
  const created = createQueryClient();
  clients.set(api, created);
  return created;
}
