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
import { inBatches } from '../database/batches';
import { contentHash } from '../database/contentHash';
import type { ReadableSet } from '../database/readable';
import { RememberedSets } from './RememberedSets';

export type ReadableComponentsOptions = {
  permissions: PermissionsService;
  catalog: CatalogService;
  entityFilter: FilterPredicate;
  /** How long a set is remembered. */
  rememberForMs: number;
  /** How many refs are remembered for all callers together. */
  mostRefs?: number;
  /** Called with each set that depends on conditions, and what it took. */
  onAnswered?: (how: 'remembered' | 'computed', durationMs: number) => void;
};

/** Some 50 MB: fifty callers who each see 10,000 components. */
const mostRefs = 500_000;

/** A catalog refuses to be asked about many more at a time. */
const mostAtATime = 100;

/**
 * Knows which components a caller may read, by the catalog's own policy. The
 * set is computed once for all that a caller asks within a short while.
 */
export class ReadableComponents {
  readonly #options: ReadableComponentsOptions;
  readonly #remembered: RememberedSets;

  constructor(options: ReadableComponentsOptions) {
    this.#options = options;
    this.#remembered = new RememberedSets({
      forMs: options.rememberForMs,
      mostRefs: options.mostRefs ?? mostRefs,
    });
  }

  /** How many refs are remembered for all callers together. */
  get remembered(): number {
    return this.#remembered.size;
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

  /** Whether all the entities may be read; few, as each is asked about. */
  async canReadAll(
    entityRefs: readonly string[],
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    for (const refs of inBatches(entityRefs, mostAtATime)) {
      const decisions = await this.#options.permissions.authorize(
        refs.map(resourceRef => ({
          permission: catalogEntityReadPermission,
          resourceRef,
        })),
        { credentials },
      );
      if (decisions.some(({ result }) => result !== AuthorizeResult.ALLOW)) {
        return false;
      }
    }
    return true;
  }

  #remember(key: string, credentials: BackstageCredentials): Promise<string[]> {
    const { onAnswered } = this.#options;
    const known = this.#remembered.get(key);
    if (known) {
      onAnswered?.('remembered', 0);
      return known;
    }
    const started = Date.now();
    const refs = this.#askCatalog(credentials).then(found => {
      onAnswered?.('computed', Date.now() - started);
      return found;
    });
    this.#remembered.set(key, refs);
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
