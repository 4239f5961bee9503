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
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { EntityFilter } from '@backstage/plugin-catalog-react';

/**
 * The catalog asks with a GET request and keeps the names in its cursor, and
 * proxies take addresses of about 8,000 characters.
 */
const mostCharacters = 4_000;

/** `metadata.name=`, and the comma, as an address holds them. */
const charactersBetween = 20;

/** No entity can have it: an empty list of names would narrow nothing. */
const nobody = '(none)';

/**
 * Narrows the catalog's list to the components at a level. The catalog knows
 * nothing of levels: it is told the names. Where they aren't known or too many
 * it isn't narrowed.
 */
export class MaturityLevelFilter implements EntityFilter {
  readonly level: number;
  readonly refs: readonly string[] | undefined;

  constructor(level: number, refs?: readonly string[]) {
    this.level = level;
    this.refs = refs;
  }

  /** Whether the catalog can be asked for all of these. */
  static canTake(refs: readonly string[]): boolean {
    const length = refs.reduce(
      (sum, ref) => sum + parseEntityRef(ref).name.length + charactersBetween,
      0,
    );
    return length <= mostCharacters;
  }

  getCatalogFilters(): Record<string, string[]> {
    if (!this.refs) return {};
    const names = this.refs.map(ref => parseEntityRef(ref).name);
    return { 'metadata.name': names.length > 0 ? names : [nobody] };
  }

  /** Leaves out what has such a name in another namespace. */
  filterEntity(entity: Entity): boolean {
    return this.refs?.includes(stringifyEntityRef(entity)) ?? true;
  }

  toQueryValue(): string {
    return String(this.level);
  }
}
