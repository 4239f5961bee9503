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
  createPermission,
  type BasicPermission,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';

/**
 * Collecting and assessing one component now. Checked on the component's
 * catalog entity, so that a policy can say "owners only".
 *
 * @public
 */
export const assessmentRefreshPermission: ResourcePermission<'catalog-entity'> =
  createPermission({
    name: 'mlops-maturity.assessment.refresh',
    attributes: { action: 'update' },
    resourceType: 'catalog-entity',
  });

/**
 * Reading how the collectors are doing, with the names of their targets.
 *
 * @public
 */
export const collectorsReadPermission: BasicPermission = createPermission({
  name: 'mlops-maturity.collectors.read',
  attributes: { action: 'read' },
});

/**
 * Pushing observations, by services only. What each may push is configured
 * with `mlopsMaturity.push`.
 *
 * @public
 */
export const observationCreatePermission: BasicPermission = createPermission({
  name: 'mlops-maturity.observation.create',
  attributes: { action: 'create' },
});

/**
 * Trying a maturity model on the components that the caller may read, and
 * reading the files of those in force. Nothing is changed by it.
 *
 * @public
 */
export const modelTryPermission: BasicPermission = createPermission({
  name: 'mlops-maturity.model.try',
  attributes: { action: 'read' },
});

/**
 * Stating a fact of a component, by users only. Checked on the component's
 * catalog entity, so that a policy can say "owners only".
 *
 * @public
 */
export const attestationCreatePermission: ResourcePermission<'catalog-entity'> =
  createPermission({
    name: 'mlops-maturity.attestation.create',
    attributes: { action: 'create' },
    resourceType: 'catalog-entity',
  });

/**
 * Taking back what anyone stated of a fact of a component, by users only.
 *
 * @public
 */
export const attestationDeletePermission: ResourcePermission<'catalog-entity'> =
  createPermission({
    name: 'mlops-maturity.attestation.delete',
    attributes: { action: 'delete' },
    resourceType: 'catalog-entity',
  });

/**
 * Excusing a component from a requirement of a model, by users only.
 *
 * @public
 */
export const waiverCreatePermission: ResourcePermission<'catalog-entity'> =
  createPermission({
    name: 'mlops-maturity.waiver.create',
    attributes: { action: 'create' },
    resourceType: 'catalog-entity',
  });

/**
 * Ending a waiver of a component, by users only.
 *
 * @public
 */
export const waiverDeletePermission: ResourcePermission<'catalog-entity'> =
  createPermission({
    name: 'mlops-maturity.waiver.delete',
    attributes: { action: 'delete' },
    resourceType: 'catalog-entity',
  });

/**
 * Every permission of the plugin.
 *
 * @public
 */
export const mlopsMaturityPermissions = [
  assessmentRefreshPermission,
  collectorsReadPermission,
  observationCreatePermission,
  modelTryPermission,
  attestationCreatePermission,
  attestationDeletePermission,
  waiverCreatePermission,
  waiverDeletePermission,
];
