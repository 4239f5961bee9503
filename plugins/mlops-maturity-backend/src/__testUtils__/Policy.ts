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
import {
  AuthorizeResult,
  type DefinitivePolicyDecision,
} from '@backstage/plugin-permission-common';

/** What a portal's permission policy says, for a test to change. */
export class Policy implements PermissionsService {
  refresh: AuthorizeResult.ALLOW | AuthorizeResult.DENY = AuthorizeResult.ALLOW;
  collectors: AuthorizeResult.ALLOW | AuthorizeResult.DENY =
    AuthorizeResult.ALLOW;
  pushing: AuthorizeResult.ALLOW | AuthorizeResult.DENY = AuthorizeResult.ALLOW;
  /** Of stating something and of withdrawing it, by the permission's name. */
  stating = new Map<string, AuthorizeResult>();
  /** Refs of entities of which the caller may state nothing. */
  notOwned = new Set<string>();
  reading: AuthorizeResult = AuthorizeResult.ALLOW;
  hidden = new Set<string>();

  authorize: PermissionsService['authorize'] = async requests =>
    requests.map(({ permission, resourceRef }) => {
      const isStatement = /\.(attestation|waiver)\./.test(permission.name);
      if (isStatement && this.notOwned.has(String(resourceRef))) {
        return { result: AuthorizeResult.DENY };
      }
      const stating = this.stating.get(permission.name);
      // The service decides conditions itself; a stand-in for whatever it may
      // answer one day.
      if (stating) return { result: stating } as DefinitivePolicyDecision;
      if (permission.name === 'catalog.entity.read') {
        return {
          result:
            this.reading === AuthorizeResult.DENY ||
            this.hidden.has(String(resourceRef))
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
        };
      }
      if (permission.name.endsWith('observation.create')) {
        return { result: this.pushing };
      }
      return {
        result: permission.name.endsWith('refresh')
          ? this.refresh
          : this.collectors,
      };
    });

  authorizeConditional: PermissionsService['authorizeConditional'] =
    async requests =>
      requests.map(() =>
        this.reading === AuthorizeResult.CONDITIONAL
          ? {
              result: AuthorizeResult.CONDITIONAL,
              pluginId: 'catalog',
              resourceType: 'catalog-entity',
              conditions: {
                rule: 'IS_ENTITY_OWNER',
                resourceType: 'catalog-entity',
                params: { claims: ['user:default/mock'] },
              },
            }
          : { result: this.reading },
      );
}
