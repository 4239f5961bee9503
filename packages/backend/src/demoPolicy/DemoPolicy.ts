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
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  AuthorizeResult,
  isResourcePermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
} from '@backstage/plugin-permission-node';

/**
 * Allows everything, except that entities of the given owners don't exist for
 * any user. Services aren't users: they never ask a policy.
 */
export class DemoPolicy implements PermissionPolicy {
  readonly #hiddenOwners: string[];

  constructor(hiddenOwners: readonly string[] = []) {
    // Relations in the catalog are in lower case.
    this.#hiddenOwners = hiddenOwners.map(ref =>
      ref.toLocaleLowerCase('en-US'),
    );
  }

  async handle({ permission }: PolicyQuery): Promise<PolicyDecision> {
    if (
      this.#hiddenOwners.length === 0 ||
      !isResourcePermission(permission, 'catalog-entity')
    ) {
      return { result: AuthorizeResult.ALLOW };
    }
    return createCatalogConditionalDecision(permission, {
      not: catalogConditions.isEntityOwner({ claims: this.#hiddenOwners }),
    });
  }
}
