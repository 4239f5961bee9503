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
  SourceError,
  type SourceClient,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { Resource } from './resources';

const pageSize = 100;

/** Which objects of a kind are listed. */
export type Selection = {
  /** All that the credentials may see where it is absent. */
  namespace?: string;
  labelSelector?: string;
  name?: string;
};

/** The part of the Kubernetes API that is read, for one sweep. */
export class ClusterApi {
  constructor(
    private readonly client: SourceClient,
    readonly maxEndpoints: number,
  ) {}

  /**
   * The objects of a kind; none where the cluster doesn't know the kind.
   *
   * @throws SourceError
   */
  async list<Item>(
    resource: Resource<Item>,
    selection: Selection,
  ): Promise<{ items: Item[]; more: boolean }> {
    try {
      return await this.#list(resource, selection);
    } catch (error) {
      // The place in a long list was forgotten meanwhile: begin again, once.
      if (error instanceof SourceError && error.status === 410) {
        return this.#list(resource, selection);
      }
      throw error;
    }
  }

  async #list<Item>(
    { group, version, plural, schema, map = item => item }: Resource<Item>,
    { namespace, labelSelector, name }: Selection,
  ): Promise<{ items: Item[]; more: boolean }> {
    const within = namespace === undefined ? [] : ['namespaces', namespace];
    const { pages, more } = await this.client.getPages(
      {
        path: ['apis', group, version, ...within, plural],
        query: {
          limit: pageSize,
          ...(labelSelector === undefined ? {} : { labelSelector }),
          ...(name === undefined
            ? {}
            : { fieldSelector: `metadata.name=${name}` }),
        },
        map: body => {
          const { items, ...rest } = z
            .looseObject({ items: z.array(z.unknown()) })
            .parse(body);
          return { ...rest, items: items.map(map) };
        },
        schema: z.object({ items: z.array(schema) }),
        nextPage: ({ body }) => {
          const next = (body as { metadata?: { continue?: unknown } }).metadata
            ?.continue;
          return typeof next === 'string' && next !== ''
            ? { continue: next }
            : undefined;
        },
        notFound: { items: [] },
      },
      { maxPages: Math.ceil(this.maxEndpoints / pageSize) },
    );
    const items = pages.flatMap(page => page.items);
    return {
      items: items.slice(0, this.maxEndpoints),
      more: more || items.length > this.maxEndpoints,
    };
  }
}
