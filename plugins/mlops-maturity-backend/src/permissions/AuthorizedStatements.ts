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
import type { ResourcePermission } from '@backstage/plugin-permission-common';
import {
  attestationCreatePermission,
  attestationDeletePermission,
  waiverCreatePermission,
  waiverDeletePermission,
  type AttestationRequest,
  type ComponentStatementsResponse,
  type WaiverRequest,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { ComponentResults } from '../assessments/ComponentResults';
import type { WaivedCriterion } from '../database/waivers';
import type { Statements } from '../statements/Statements';
import { mustBeAllowed } from './mustBeAllowed';
import { mustReadComponent } from './mustReadComponent';
import type { ReadableComponents } from './ReadableComponents';

export type AuthorizedStatementsOptions = {
  permissions: PermissionsService;
  readable: ReadableComponents;
  results: ComponentResults;
  statements: Statements;
};

type User = { credentials: BackstageCredentials<BackstageUserPrincipal> };

/**
 * What people state of components, as a caller may read and change it. Only a
 * person can state something: the types ask for the credentials of a user.
 */
export class AuthorizedStatements {
  readonly #options: AuthorizedStatementsOptions;

  constructor(options: AuthorizedStatementsOptions) {
    this.#options = options;
  }

  async read(
    entityRef: string,
    { credentials }: { credentials: BackstageCredentials },
  ): Promise<ComponentStatementsResponse> {
    const { ref } = await mustReadComponent(
      entityRef,
      credentials,
      this.#options,
    );
    return { entityRef, ...(await this.#options.statements.read(ref)) };
  }

  async attest(
    entityRef: string,
    factId: string,
    request: AttestationRequest,
    user: User,
  ) {
    const ref = await this.#mustBeAllowed(entityRef, user, {
      permission: attestationCreatePermission,
      what: `attest facts of ${entityRef}`,
    });
    const by = user.credentials.principal.userEntityRef;
    return this.#options.statements.attest(ref, factId, { ...request, by });
  }

  async withdrawAttestation(entityRef: string, factId: string, user: User) {
    const ref = await this.#mustBeAllowed(entityRef, user, {
      permission: attestationDeletePermission,
      what: `withdraw attestations of ${entityRef}`,
    });
    return this.#options.statements.withdrawAttestation(ref, factId);
  }

  async waive(
    entityRef: string,
    waived: WaivedCriterion,
    request: WaiverRequest,
    user: User,
  ) {
    const ref = await this.#mustBeAllowed(entityRef, user, {
      permission: waiverCreatePermission,
      what: `waive requirements of ${entityRef}`,
    });
    const by = user.credentials.principal.userEntityRef;
    return this.#options.statements.waive(ref, waived, { ...request, by });
  }

  async withdrawWaiver(entityRef: string, waived: WaivedCriterion, user: User) {
    const ref = await this.#mustBeAllowed(entityRef, user, {
      permission: waiverDeletePermission,
      what: `end waivers of ${entityRef}`,
    });
    return this.#options.statements.withdrawWaiver(ref, waived);
  }

  /** The component to change when a caller asks it for an entity. */
  async #mustBeAllowed(
    entityRef: string,
    { credentials }: User,
    asked: { permission: ResourcePermission<'catalog-entity'>; what: string },
  ): Promise<string> {
    const { ref } = await mustReadComponent(
      entityRef,
      credentials,
      this.#options,
    );
    // What is stated counts for the component that stands for it, which may be
    // somebody else's.
    await mustBeAllowed(this.#options.permissions, {
      ...asked,
      entityRefs: [entityRef, ref],
      credentials,
    });
    return ref;
  }
}
