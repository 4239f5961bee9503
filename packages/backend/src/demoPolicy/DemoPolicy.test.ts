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

import { permissionRules } from '@backstage/plugin-catalog-backend/alpha';
import {
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
  catalogLocationCreatePermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  type ConditionalPolicyDecision,
  type Permission,
} from '@backstage/plugin-permission-common';
import {
  createConditionAuthorizer,
  type PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  assessmentRefreshPermission,
  attestationCreatePermission,
  attestationDeletePermission,
  collectorsReadPermission,
  waiverCreatePermission,
  waiverDeletePermission,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { DemoPolicy } from './DemoPolicy';

const ownedBy = (owner: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'a' },
  relations: [{ type: 'ownedBy', targetRef: owner }],
});

/** Whether the policy lets a user do that with what an owner has. */
async function allows(
  policy: DemoPolicy,
  permission: Permission,
  owner: string,
  user?: PolicyQueryUser,
): Promise<boolean> {
  const decision = await policy.handle({ permission }, user);
  const isAuthorized = createConditionAuthorizer(
    Object.values(permissionRules),
  );
  return isAuthorized(decision, ownedBy(owner));
}

describe('DemoPolicy', () => {
  it.each([undefined, []])('allows everything without owners: %p', async of => {
    const policy = new DemoPolicy(of);
    for (const permission of [
      catalogEntityReadPermission,
      assessmentRefreshPermission,
      collectorsReadPermission,
    ]) {
      expect(await policy.handle({ permission })).toEqual({
        result: AuthorizeResult.ALLOW,
      });
    }
  });

  it.each([
    catalogEntityReadPermission,
    catalogEntityDeletePermission,
    assessmentRefreshPermission,
  ])('keeps $name from what hidden owners have', async permission => {
    const policy = new DemoPolicy([
      'group:default/Grid-Team',
      'user:default/ada',
    ]);
    expect(await allows(policy, permission, 'group:default/grid-team')).toBe(
      false,
    );
    expect(await allows(policy, permission, 'user:default/ada')).toBe(false);
    expect(await allows(policy, permission, 'group:default/meter-team')).toBe(
      true,
    );
  });

  it('has the catalog decide for each entity', async () => {
    const policy = new DemoPolicy(['group:default/grid-team']);
    const decision = (await policy.handle({
      permission: catalogEntityReadPermission,
    })) as ConditionalPolicyDecision;
    expect(decision).toMatchObject({
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'catalog',
      resourceType: 'catalog-entity',
    });
  });

  it.each([
    attestationCreatePermission,
    attestationDeletePermission,
    waiverCreatePermission,
    waiverDeletePermission,
  ])('leaves $name to owners', async permission => {
    const jane: PolicyQueryUser = {
      credentials: {
        $$type: '@backstage/BackstageCredentials',
        principal: { type: 'user', userEntityRef: 'user:default/jane' },
      },
      info: {
        userEntityRef: 'user:default/jane',
        ownershipEntityRefs: ['user:default/jane', 'group:default/eta-team'],
      },
    };
    const open = new DemoPolicy();
    const owner = 'group:default/eta-team';
    expect(await allows(open, permission, owner, jane)).toBe(true);
    expect(await allows(open, permission, 'user:default/jane', jane)).toBe(
      true,
    );
    expect(await allows(open, permission, 'group:default/other', jane)).toBe(
      false,
    );
    expect(await allows(open, permission, owner)).toBe(false);
    const hiding = new DemoPolicy([owner]);
    expect(await allows(hiding, permission, owner, jane)).toBe(false);
  });

  it('allows what is not about an entity', async () => {
    const policy = new DemoPolicy(['group:default/grid-team']);
    for (const permission of [
      catalogLocationCreatePermission,
      collectorsReadPermission,
    ]) {
      expect(await policy.handle({ permission })).toEqual({
        result: AuthorizeResult.ALLOW,
      });
    }
  });
});
