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
 * The plugin for portals on Backstage's old frontend system.
 *
 * @packageDocumentation
 */

export { mlopsMaturityPlugin } from './plugin';
export { isMlComponent, isMlComponentGroup } from './conditions';
export {
  EntityMlopsMaturityCard,
  EntityMlopsMaturityContent,
  EntityMlopsMaturityGroupCard,
  EntityMlopsMaturityUserCard,
  MlopsMaturityPage,
} from './extensions';
export type { LegacyLinkProps } from './LegacyProviders';
export type { LegacyMaturityPageProps } from './LegacyMaturityPage';
export { mlopsMaturityApiRef } from '../api';
export { defaultEntityFilter } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
export {
  loadGermanMessages,
  mlopsMaturityTranslationRef,
} from '../translation';
