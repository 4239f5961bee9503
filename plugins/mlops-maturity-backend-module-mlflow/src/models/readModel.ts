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

import { z } from 'zod';
import type { MlflowApi } from '../api/MlflowApi';
import { mlflowModelSchema, type MlflowModel } from './mlflowModel';

/**
 * Which registry of a server holds a model, as the beginning of its paths:
 * Databricks keeps models of Unity Catalog in one of their own.
 */
export type Registry = readonly [] | readonly ['unity-catalog'];

const unityCatalog: Registry = ['unity-catalog'];

const answerSchema = z.object({ registered_model: mlflowModelSchema });

/**
 * A registered model and where it is; null where there is none. Names of Unity
 * Catalog have three parts, which on other servers is only unusual.
 *
 * @throws SourceError
 */
export async function readModel(
  api: MlflowApi,
  name: string,
): Promise<{ model: MlflowModel; registry: Registry } | null> {
  const { hostname } = new URL(api.server.baseUrl);
  const isDatabricks =
    /(^|\.)(databricks\.com|azuredatabricks\.(net|cn|us))$/.test(hostname);
  const isUnity = !api.server.perProject && /^[^.]+\.[^.]+\.[^.]+$/.test(name);
  const registries: Registry[] = [
    ...(isUnity ? [unityCatalog] : []),
    ...(isUnity && isDatabricks ? [] : [[] as Registry]),
  ];
  for (const registry of registries) {
    const answer = await api.get({
      path: [...registry, 'registered-models', 'get'],
      query: { name },
      schema: answerSchema.nullable(),
      notFound: null,
    });
    if (answer) {
      return { model: answer.registered_model, registry };
    }
  }
  return null;
}
