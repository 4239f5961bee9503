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
  AuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { readerOfSome } from './PortalOptions';

type Options = Parameters<PermissionsService['authorizeConditional']>[1];

/** Allows everything; some users read only what certain owners own. */
export class BenchmarkPolicy implements PermissionsService {
  constructor(
    readonly auth: AuthService,
    readonly owners: string[],
  ) {}

  authorize: PermissionsService['authorize'] = async requests =>
    requests.map(() => ({ result: AuthorizeResult.ALLOW }));

  authorizeConditional: PermissionsService['authorizeConditional'] = async (
    requests,
    options,
  ) =>
    requests.map(({ permission }) =>
      permission.name === 'catalog.entity.read' && this.#isOfSome(options)
        ? {
            result: AuthorizeResult.CONDITIONAL,
            pluginId: 'catalog',
            resourceType: 'catalog-entity',
            conditions: {
              rule: 'IS_ENTITY_OWNER',
              resourceType: 'catalog-entity',
              params: { claims: this.owners },
            },
          }
        : { result: AuthorizeResult.ALLOW },
    );

  #isOfSome(options: Options): boolean {
    const credentials =
      options && 'credentials' in options ? options.credentials : undefined;
    return (
      credentials !== undefined &&
      this.auth.isPrincipal(credentials, 'user') &&
      credentials.principal.userEntityRef.startsWith(
        readerOfSome(0).slice(0, -1),
      )
    );
  }
}
