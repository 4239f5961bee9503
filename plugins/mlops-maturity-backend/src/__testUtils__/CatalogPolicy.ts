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

import type { PermissionsService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { permissionRules } from '@backstage/plugin-catalog-backend/alpha';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';

const holdsFor = createConditionAuthorizer(Object.values(permissionRules));

/**
 * A permission policy that decides by conditions on entities, which are
 * evaluated by the catalog's own rules. What isn't in the catalog fulfils none,
 * and services may do everything, as in Backstage.
 */
export class CatalogPolicy implements PermissionsService {
  /** For permissions on entities of the catalog. */
  onEntities: PolicyDecision = { result: AuthorizeResult.ALLOW };
  /** Decisions that are others, by the name of the permission. */
  readonly decisions = new Map<string, PolicyDecision>();
  /** Answers that are passed on as they are, by the name of the permission. */
  readonly answers = new Map<string, string>();
  readonly #entities: Map<string, Entity>;

  constructor(entities: Entity[]) {
    this.#entities = new Map(
      entities.map(entity => [
        stringifyEntityRef(entity).toLocaleLowerCase('en-US'),
        entity,
      ]),
    );
  }

  /** Whether users see an entity. */
  shows(entity: Entity): boolean {
    return holdsFor(this.onEntities, entity);
  }

  authorize: PermissionsService['authorize'] = async (requests, options) =>
    requests.map(({ permission, resourceRef }) => {
      const { name } = permission;
      const answer = this.answers.get(name);
      if (answer) return { result: answer as AuthorizeResult.DENY };
      if (isService(options?.credentials)) {
        return { result: AuthorizeResult.ALLOW };
      }
      const decision = this.#decisionOn(name, permission.type === 'resource');
      if (decision.result !== AuthorizeResult.CONDITIONAL) return decision;
      const entity = resourceRef && this.#entities.get(resourceRef);
      return {
        result:
          entity && holdsFor(decision, entity)
            ? AuthorizeResult.ALLOW
            : AuthorizeResult.DENY,
      };
    });

  authorizeConditional: PermissionsService['authorizeConditional'] = async (
    requests,
    options,
  ) =>
    requests.map(({ permission: { name } }) =>
      isService(options?.credentials)
        ? { result: AuthorizeResult.ALLOW }
        : this.#decisionOn(name, true),
    );

  #decisionOn(name: string, isOnEntities: boolean): PolicyDecision {
    return (
      this.decisions.get(name) ??
      (isOnEntities ? this.onEntities : { result: AuthorizeResult.ALLOW })
    );
  }
}

function isService(credentials: unknown): boolean {
  const auth = mockServices.auth();
  return auth.isPrincipal(
    credentials as Parameters<typeof auth.isPrincipal>[0],
    'service',
  );
}
