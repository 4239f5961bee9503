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
import { endpoints } from '../api/endpoints';
import type { MlflowApi } from '../api/MlflowApi';
import {
  mlflowVersionSchema,
  type MlflowModel,
  type MlflowVersion,
} from './mlflowModel';
import type { Registry } from './readModel';

const maxFurther = 5;
const unityPageSize = 100;

const listSchema = z.object({
  model_versions: z.array(mlflowVersionSchema).nullish(),
  next_page_token: z.string().nullish(),
});

const oneSchema = z.object({ model_version: mlflowVersionSchema });

/**
 * The newest versions of a model, and older ones that an alias or a stage
 * marks, newest first; undefined and a gap where the server fails it.
 */
export async function readVersions(
  api: MlflowApi,
  { model, registry }: { model: MlflowModel; registry: Registry },
): Promise<{ versions: MlflowVersion[]; more: boolean } | undefined> {
  const newest = await api.attempt(endpoints.versions, () =>
    readNewest(api, model, registry),
  );
  if (!newest) {
    return undefined;
  }
  const versions = new Map(newest.versions.map(each => [each.version, each]));
  for (const latest of model.latest_versions ?? []) {
    if (/^(production|staging)$/i.test(latest.current_stage ?? '')) {
      versions.set(latest.version, versions.get(latest.version) ?? latest);
    }
  }
  const aliased = new Set(
    (model.aliases ?? [])
      .map(({ version }) => version)
      .filter(version => !versions.has(version)),
  );
  const further = await api.attemptEach(
    endpoints.versions,
    [...aliased].sort().slice(0, maxFurther),
    version => readVersion(api, registry, model.name, version),
  );
  for (const version of further) {
    if (version) versions.set(version.version, version);
  }
  return {
    versions: [...versions.values()].sort(newestFirst),
    more: newest.more,
  };
}

async function readNewest(
  api: MlflowApi,
  model: MlflowModel,
  registry: Registry,
): Promise<{ versions: MlflowVersion[]; more: boolean }> {
  const { maxVersions } = api.limits;
  const filter = filterByName(model.name);
  const found =
    filter && !api.server.perProject
      ? await api.get({
          path: [...registry, 'model-versions', 'search'],
          query: {
            filter,
            // Unity Catalog refuses an order, so enough is read to sort.
            ...(registry.length > 0
              ? { max_results: unityPageSize }
              : {
                  max_results: maxVersions,
                  order_by: 'creation_timestamp DESC',
                }),
          },
          schema: listSchema.nullable(),
          notFound: null,
        })
      : null;
  // GitLab lists all versions with the model; others the newest by stage.
  const versions = [
    ...(found?.model_versions ?? model.latest_versions ?? []),
  ].sort(newestFirst);
  return {
    versions: versions.slice(0, maxVersions),
    more: versions.length > maxVersions || !!found?.next_page_token,
  };
}

/** Undefined for a name that can't be quoted: there is no escaping. */
function filterByName(name: string): string | undefined {
  if (!name.includes("'")) {
    return `name='${name}'`;
  }
  return name.includes('"') ? undefined : `name="${name}"`;
}

async function readVersion(
  api: MlflowApi,
  registry: Registry,
  name: string,
  version: string,
): Promise<MlflowVersion | null> {
  const found = await api.get({
    path: [...registry, 'model-versions', 'get'],
    query: { name, version },
    schema: oneSchema.nullable(),
    notFound: null,
  });
  return found?.model_version ?? null;
}

function newestFirst(a: MlflowVersion, b: MlflowVersion): number {
  return (
    Number(b.creation_timestamp ?? 0) - Number(a.creation_timestamp ?? 0) ||
    Number(b.version) - Number(a.version) ||
    (a.version < b.version ? 1 : -1)
  );
}
