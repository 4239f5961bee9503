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
  isPermission,
  isResourcePermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  attestationCreatePermission,
  attestationDeletePermission,
  waiverCreatePermission,
  waiverDeletePermission,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** What only owners may do with a component. */
const ofOwners = [
  attestationCreatePermission,
  attestationDeletePermission,
  waiverCreatePermission,
  waiverDeletePermission,
];

/**
 * Allows everything, except that only owners attest and waive, and that entities
 * of the given owners don't exist for any user. Services aren't users: they
 * never ask a policy.
 */
export class DemoPolicy implements PermissionPolicy {
  readonly #hiddenOwners: string[];

  constructor(hiddenOwners: readonly string[] = []) {
    // Relations in the catalog are in lower case.
    this.#hiddenOwners = hiddenOwners.map(ref =>
      ref.toLocaleLowerCase('en-US'),
    );
  }

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!isResourcePermission(permission, 'catalog-entity')) {
      return { result: AuthorizeResult.ALLOW };
    }
    const hidden = catalogConditions.isEntityOwner({
      claims: this.#hiddenOwners,
    });
    if (ofOwners.some(one => isPermission(permission, one))) {
      const owned = catalogConditions.isEntityOwner({
        claims: user?.info.ownershipEntityRefs ?? [],
      });
      return createCatalogConditionalDecision(permission, {
        allOf: [owned, { not: hidden }],
      });
    }
    return this.#hiddenOwners.length === 0
      ? { result: AuthorizeResult.ALLOW }
      : createCatalogConditionalDecision(permission, { not: hidden });
  }
}
