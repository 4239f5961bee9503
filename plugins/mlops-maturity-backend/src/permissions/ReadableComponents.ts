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

import type {
  BackstageCredentials,
  BackstageUserPrincipal,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { FilterPredicate } from '@backstage/filter-predicates';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { contentHash } from '../database/contentHash';
import type { ReadableSet } from '../database/readable';

export type ReadableComponentsOptions = {
  permissions: PermissionsService;
  catalog: CatalogService;
  entityFilter: FilterPredicate;
  /** How long a set is remembered. */
  rememberForMs: number;
};

/** Sets, each of as many refs as there are components. */
const mostRemembered = 500;

/**
 * Knows which components a caller may read, by the catalog's own policy. The
 * set is computed once for all that a caller asks within a short while.
 */
export class ReadableComponents {
  readonly #options: ReadableComponentsOptions;
  readonly #remembered = new Map<
    string,
    { until: number; refs: Promise<string[]> }
  >();

  constructor(options: ReadableComponentsOptions) {
    this.#options = options;
  }

  /** The set that lists and aggregates are limited to. */
  async readableSet(credentials: BackstageCredentials): Promise<ReadableSet> {
    const [decision] = await this.#options.permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }],
      { credentials },
    );
    if (decision.result === AuthorizeResult.ALLOW) return 'all';
    if (decision.result !== AuthorizeResult.CONDITIONAL) return { refs: [] };
    const key = contentHash([principalName(credentials), decision.conditions]);
    return { refs: await this.#remember(key, credentials) };
  }

  /** Whether one entity may be read. */
  async canRead(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const [decision] = await this.#options.permissions.authorize(
      [{ permission: catalogEntityReadPermission, resourceRef: entityRef }],
      { credentials },
    );
    return decision.result === AuthorizeResult.ALLOW;
  }

  #remember(key: string, credentials: BackstageCredentials): Promise<string[]> {
    const now = Date.now();
    const known = this.#remembered.get(key);
    if (known && known.until > now) return known.refs;
    const refs = this.#askCatalog(credentials);
    // Deleted first, so that the map stays in the order of expiry.
    this.#remembered.delete(key);
    this.#remembered.set(key, {
      until: now + this.#options.rememberForMs,
      refs,
    });
    refs.catch(() => {
      // By now a later question may have taken its place.
      if (this.#remembered.get(key)?.refs === refs) {
        this.#remembered.delete(key);
      }
    });
    for (const [oldest, { until }] of this.#remembered) {
      if (this.#remembered.size <= mostRemembered && until > now) break;
      if (oldest !== key) this.#remembered.delete(oldest);
    }
    return refs;
  }

  async #askCatalog(credentials: BackstageCredentials): Promise<string[]> {
    const refs: string[] = [];
    const pages = this.#options.catalog.streamEntities(
      {
        query: this.#options.entityFilter,
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
      },
      { credentials },
    );
    for await (const page of pages) {
      for (const entity of page) {
        refs.push(stringifyEntityRef(entity).toLocaleLowerCase('en-US'));
      }
    }
    return refs;
  }
}

function principalName(credentials: BackstageCredentials): string {
  const principal = credentials.principal as Partial<BackstageUserPrincipal> & {
    subject?: string;
  };
  const name = principal.userEntityRef ?? principal.subject;
  if (!name) throw new InputError('The caller is neither a user nor a service');
  return name;
}
