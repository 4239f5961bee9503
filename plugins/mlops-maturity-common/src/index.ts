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

/**
 * Types, the pure evaluator, permissions and the API client of the MLOps
 * maturity plugin.
 *
 * @packageDocumentation
 */

export * from './api';
export * from './assessment';
export * from './facts';
export * from './models';
export * from './scorecard';
export * from './search';
export * from './trials';
export {
  attestationAnnotationPrefix,
  mlopsMaturityAnnotations,
} from './annotations';
export { defaultEntityFilter } from './entityFilter';
export type { EntityFilter, EntityFilterExpression } from './entityFilter';
export {
  assessmentRefreshPermission,
  attestationCreatePermission,
  attestationDeletePermission,
  collectorsReadPermission,
  mlopsMaturityPermissions,
  modelTryPermission,
  observationCreatePermission,
  waiverCreatePermission,
  waiverDeletePermission,
} from './permissions';
