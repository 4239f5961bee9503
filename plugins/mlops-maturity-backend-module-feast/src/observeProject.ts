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
import {
  InvalidAnswerError,
  type GapRecorder,
  type Observation,
  type SourceClient,
  type SourceEndpoint,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { FeastLimits } from './feastLimits';
import type { FeastServer } from './feastServers';
import { projectAnnotation } from './feastTargets';
import {
  keptViewSchema,
  listSchema,
  refreshedAt,
  toKeptView,
  type KeptView,
} from './featureView';

/** The largest page that Feast serves. */
const pageSize = 100;

const endpoint: SourceEndpoint = {
  words: 'the feature views of the project',
  permission: 'DESCRIBE on the feature views',
  kinds: ['featureStore'],
};

/** Reads the feature views of a project. */
export async function observeProject(
  {
    client,
    gaps,
    server,
    limits,
    now,
  }: {
    client: SourceClient;
    gaps: GapRecorder;
    server: FeastServer;
    limits: FeastLimits;
    now: Date;
  },
  project: string,
): Promise<Observation[]> {
  const found = await gaps.attempt(endpoint, () =>
    explaining(async () => {
      const read = await readViews(client, project, limits.maxFeatureViews);
      // Feast lists nothing for a project that isn't there, too.
      return read.views.length > 0 || (await exists(client, project))
        ? read
        : null;
    }),
  );
  if (found === null) {
    gaps.add({
      kinds: ['featureStore'],
      code: 'not-found',
      message: `Feast (${server.name}) has no project "${project}": correct the annotation ${projectAnnotation}.`,
    });
  }
  if (!found) {
    return [];
  }
  if (found.more) {
    gaps.add({
      kinds: ['featureStore'],
      code: 'too-large',
      message: `The project ${project} has more feature views than are read (mlopsMaturity.feast.maxFeatureViews).`,
    });
  }
  return [
    {
      kind: 'featureStore',
      key: project,
      data: {
        project,
        platform: 'Feast',
        featureViews: found.views.map(view => ({
          name: view.name,
          refreshedAt: refreshedAt(view, now),
        })),
        url:
          server.uiUrl &&
          `${server.uiUrl}/p/${encodeURIComponent(project)}/feature-view`,
      },
    },
  ];
}

async function readViews(
  client: SourceClient,
  project: string,
  maxViews: number,
): Promise<{ views: KeptView[]; more: boolean }> {
  const { pages, more } = await client.getPages(
    {
      path: ['api', 'v1', 'feature_views'],
      query: {
        project,
        page: 1,
        limit: pageSize,
        sort_by: 'name',
        sort_order: 'asc',
      },
      schema: z.array(keptViewSchema),
      map: body => (listSchema.parse(body).featureViews ?? []).map(toKeptView),
      nextPage: ({ body }) => {
        const { pagination } = listSchema.parse(body);
        const goesOn = pagination?.hasNext ?? pagination?.has_next;
        return goesOn && pagination?.page
          ? { page: pagination.page + 1 }
          : undefined;
      },
    },
    { maxPages: Math.ceil(maxViews / pageSize) },
  );
  // A view that moves to the next page meanwhile is in both.
  const views = new Map(pages.flat().map(view => [view.name, view]));
  const sorted = [...views.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    views: sorted.slice(0, maxViews),
    more: more || sorted.length > maxViews,
  };
}

function exists(client: SourceClient, project: string): Promise<boolean> {
  return client.get({
    path: ['api', 'v1', 'projects', project],
    schema: z.boolean(),
    map: () => true,
    notFound: false,
  });
}

/** Adds to an answer that isn't Feast's what it most often is. */
async function explaining<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof InvalidAnswerError && (error.status ?? 0) < 400) {
      throw new InvalidAnswerError(
        `${error.message}; a proxy may want a login: check baseUrl and token in mlopsMaturity.feast.servers`,
        error.status,
      );
    }
    throw error;
  }
}
