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

import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { FilterPredicate } from '@backstage/filter-predicates';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  FactDefinition,
  MaturityModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Collector } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import { componentClaims, invalidate } from '../database/claims';
import {
  lockComponents,
  readContentHashes,
  removeComponents,
  replaceComponentTargets,
  replaceGroupAncestors,
  writeComponents,
  type StoredComponent,
} from '../database/components';
import { contentHash } from '../database/contentHash';
import {
  ensureTargets,
  removeUnusedTargets,
  targetName,
  type ComponentTarget,
} from '../database/targets';
import type { RulesInForce } from '../work/RulesInForce';
import { writeDepartures } from '../database/transitions';
import { readComponents } from './readComponents';

export type EntitySyncOptions = {
  knex: Knex;
  catalog: CatalogService;
  auth: AuthService;
  logger: LoggerService;
  filter: FilterPredicate;
  collectors: readonly Collector[];
  definitions: ReadonlyMap<string, FactDefinition>;
  models: readonly MaturityModel[];
  /** For the transitions of those that leave. */
  rules: RulesInForce;
  clock?: () => Date;
};

/** What a look at the catalog changed. */
export type EntityChanges = {
  components: number;
  changed: number;
  removed: number;
};

/**
 * Makes the stored components those that the catalog has: new and changed ones
 * become due, those that left take their results with them.
 */
export class EntitySync {
  readonly #options: EntitySyncOptions;

  constructor(options: EntitySyncOptions) {
    this.#options = options;
  }

  async run(): Promise<EntityChanges> {
    const { knex, catalog, auth, filter, collectors, definitions, models } =
      this.#options;
    const now = this.#options.clock?.() ?? new Date();
    const snapshot = await readComponents({
      catalog,
      credentials: await auth.getOwnServiceCredentials(),
      filter,
      collectors,
      definitions,
      models,
    });
    const before = await readContentHashes(knex);
    const present = new Map<
      string,
      StoredComponent & { targets: ComponentTarget[] }
    >();
    for (const one of snapshot.components) {
      const { uid, assessedWith, content, targets } = one;
      const { ref } = content.component;
      const hash = contentHash({ uid, assessedWith, content, targets });
      present.set(ref, {
        ref,
        uid,
        assessedWith,
        content,
        targets,
        contentHash: hash,
      });
    }
    const changed = [...present.values()].filter(
      one => before.get(one.ref)?.contentHash !== one.contentHash,
    );
    // An entity that was removed and made again is a new one.
    const removed = [...before].flatMap(([ref, { uid }]) =>
      present.get(ref)?.uid === uid ? [] : [ref],
    );

    await this.#remove(removed, now);
    if (changed.length > 0) {
      await knex.transaction(async tx => {
        await writeComponents(tx, changed, now);
        const targets = changed.flatMap(one => one.targets);
        const ids = await ensureTargets(
          tx,
          targets.map(({ collector, host, key }) => ({ collector, host, key })),
          now,
        );
        for (const one of changed) {
          await replaceComponentTargets(tx, one.ref, one.targets, target =>
            ids.get(targetName(target))!,
          );
        }
        await invalidate(
          tx,
          componentClaims,
          changed.map(one => one.ref),
          now,
        );
      });
    }
    await knex.transaction(async tx => {
      await removeUnusedTargets(tx);
      await replaceGroupAncestors(tx, snapshot.groupAncestors);
    });
    return {
      components: present.size,
      changed: changed.length,
      removed: removed.length,
    };
  }

  async #remove(refs: string[], now: Date): Promise<void> {
    if (refs.length === 0) return;
    const { knex, rules } = this.#options;
    await knex.transaction(async tx => {
      // Who is assessing one of them is waited for, and what it wrote counts.
      await lockComponents(tx, refs);
      await writeDepartures(tx, refs, {
        at: now.toISOString(),
        generation: rules.generation,
      });
      await removeComponents(tx, refs);
    });
  }
}
