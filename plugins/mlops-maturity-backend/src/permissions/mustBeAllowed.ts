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
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';

/**
 * Checks a permission on catalog entities. Only an explicit ALLOW of every one
 * is an allow.
 *
 * @throws NotAllowedError when the caller may not
 */
export async function mustBeAllowed(
  permissions: PermissionsService,
  request: {
    permission: ResourcePermission<'catalog-entity'>;
    entityRefs: string[];
    credentials: BackstageCredentials;
    /** What the caller may not do: `refresh component:default/a`. */
    what: string;
  },
): Promise<void> {
  const { permission, entityRefs, credentials, what } = request;
  const decisions = await permissions.authorize(
    [...new Set(entityRefs)].map(resourceRef => ({ permission, resourceRef })),
    { credentials },
  );
  if (decisions.some(({ result }) => result !== AuthorizeResult.ALLOW)) {
    throw new NotAllowedError(`You may not ${what}`);
  }
}
